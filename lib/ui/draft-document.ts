import { draftClaims } from '../core/claim/draft-claims.ts';
import { openingOf } from '../core/claim/opening-of.ts';
import { plainName } from '../core/claim/plain-name.ts';
import type { SourceText } from '../core/claim/source-text.ts';
import { tellLanguage } from '../core/language/tell-language.ts';
import { PlainError } from '../core/plain-error.ts';
import type { DocumentText } from '../core/source/document-text.ts';
import { t } from '../locale/translate.ts';
import { fetchFigurePack } from '../protocol/figure-pack.ts';
import { callBackground } from '../protocol/messenger.ts';
import { sha256 } from '../protocol/sha256.ts';
import { newDraftKey, writeDraft } from '../protocol/source-drafts.ts';

/** What somebody knows of a document that it does not say itself, or says otherwise; `null` for nothing. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  readonly url: string | null;
  /** Who says all of it. */
  readonly saidBy: string | null;
}

/** Nothing. */
export const NO_FACTS: DocumentFacts = { title: null, publisher: null, date: null, url: null, saidBy: null };

/** A draft that was begun. */
export interface BegunDraft {
  readonly key: string;
  readonly title: string;
  readonly claims: number;
}

const plainOr = (name: string | null): string | null => (name === null ? null : plainName(name));

/** A document as a text that claims can be taken from. */
async function describeText(document: DocumentText, facts: DocumentFacts): Promise<SourceText> {
  const { text, kind, quoted } = document;
  const language = tellLanguage(text, document.language);
  const [hash, figurePack] = await Promise.all([sha256(text), fetchFigurePack(language)]);
  return {
    document: {
      id: 'd1',
      title: plainOr(facts.title ?? document.title),
      publisher: plainOr(facts.publisher ?? document.publisher),
      url: facts.url,
      date: facts.date ?? document.date,
      opening: plainName(openingOf(text)),
      sha256: hash,
      kind,
    },
    text,
    language,
    quoted,
    figurePack,
  };
}

/** Begins the draft of a source from a document. Throws with the reason when it has nothing that can be compared. */
export async function draftDocument(
  document: DocumentText,
  facts: DocumentFacts,
  key = newDraftKey(),
): Promise<BegunDraft> {
  const set = draftClaims(await describeText(document, facts));
  if (set.claims.length === 0) throw new PlainError(t('sources.nothingIn'));
  const named = await callBackground('nameDraft', { set });
  await writeDraft(key, { set: named, unwanted: [] });
  return { key, title: named.title, claims: named.claims.length };
}
