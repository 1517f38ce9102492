import type { SourceDocument } from '../core/claim/claim.ts';
import { openingOf } from '../core/claim/opening-of.ts';
import { plainName } from '../core/claim/plain-name.ts';
import type { SourceText } from '../core/claim/source-text.ts';
import { PlainError } from '../core/plain-error.ts';
import { t } from '../locale/translate.ts';
import { fetchFigurePack } from './figure-pack.ts';
import type { PageReport } from './page-types.ts';
import { sha256 } from './sha256.ts';

async function describeDocument({ page, text }: PageReport): Promise<SourceDocument> {
  return {
    id: 'd1',
    title: page?.title ? plainName(page.title) : null,
    publisher: page?.publisher ? plainName(page.publisher) : null,
    url: page ? (page.canonicalUrl ?? page.url) : null,
    date: page?.date ?? null,
    opening: plainName(openingOf(text)),
    sha256: await sha256(text),
  };
}

/** A checked page as a text that claims can be taken from. Rejects while the page is still being read. */
export async function describeSource(report: PageReport): Promise<SourceText> {
  if (!report.page) throw new PlainError(t('annotation.stillReading'));
  const { text, quoted, page } = report;
  const [document, figurePack] = await Promise.all([describeDocument(report), fetchFigurePack(page.language)]);
  return { document, text, language: page.language, quoted, figurePack };
}
