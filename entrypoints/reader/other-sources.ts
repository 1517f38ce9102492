import type { Finding, PageText, QuotationFinding } from '../../lib/core/check/finding.ts';
import { type CitedPage, findOtherSources } from '../../lib/core/check/other-source.ts';
import { spanMover } from '../../lib/core/source/move-spans.ts';
import type { OpenDocument } from '../../lib/protocol/open-documents.ts';
import type { PageCheck } from '../../lib/protocol/page-types.ts';

interface Sources {
  readonly known: readonly Finding[];
  readonly pages: readonly CitedPage[];
}

/** Which words of a document are in another source than the one it gives; `page` is what was read of the page that shows it. */
export function otherSourcesOf(open: OpenDocument, page: PageText, sources: Sources): QuotationFinding[] {
  const { document, citations = [], sha256, url } = open;
  if (citations.length === 0 || sources.pages.length === 0) return [];
  const { title, publisher, date } = document;
  const about = { id: 'document', title, publisher, url, date, opening: page.text.slice(0, 60), sha256 };
  return findOtherSources({ ...page, document: about }, spanMover(document, page.text)(citations), sources);
}

/** A check with what is known of other sources: its own findings say so too, and the rest are put where their words are. */
export function withOtherSources(answer: PageCheck, others: readonly QuotationFinding[]): PageCheck {
  const byId = new Map(others.map((finding): [string, Finding] => [finding.id, finding]));
  const small = new Set(answer.small);
  const own = answer.findings.map((finding, i) => ({
    finding: byId.get(finding.id) ?? finding,
    changed: answer.changed[i] ?? [],
    isPublic: answer.public[i] ?? false,
    isSmall: small.has(i),
  }));
  const ids = new Set(answer.findings.map(({ id }) => id));
  const added = others
    .filter(({ id }) => !ids.has(id))
    .map((finding) => ({ finding, changed: [], isPublic: false, isSmall: false }));
  const all = [...own, ...added].sort((a, b) => a.finding.start - b.finding.start || b.finding.end - a.finding.end);
  return {
    ...answer,
    findings: all.map(({ finding }) => finding),
    changed: all.map(({ changed }) => changed),
    public: all.map(({ isPublic }) => isPublic),
    ...(answer.small && { small: all.flatMap(({ isSmall }, i) => (isSmall ? [i] : [])) }),
  };
}
