import { findChangedWords } from '../../lib/core/check/changed-words.ts';
import { checkText } from '../../lib/core/check/check-text.ts';
import type { PageText } from '../../lib/core/check/finding.ts';
import type { ClaimSet } from '../../lib/core/claim/claim.ts';
import { mergeRepeated } from '../../lib/core/claim/edit-claim-set.ts';
import { extractClaims } from '../../lib/core/claim/extract-claims.ts';
import { openingOf } from '../../lib/core/claim/opening-of.ts';
import { buildClaimIndex } from '../../lib/core/index/claim-index.ts';
import type { FigurePack } from '../../lib/core/language/figure-pack.ts';
import type { PageCheck } from '../../lib/protocol/page-types.ts';
import type { SamplePair } from './sample-articles.ts';

const PARTING = '\n\n';
/** Nobody looks for a copy of an invented article. */
const NO_DIGEST = '0'.repeat(64);

/** The claims of a pair's first article, as “Use as a source” takes them from any. */
export function claimsOfSource({ language, source }: SamplePair, figurePack: FigurePack | null): ClaimSet {
  const { title, publisher, paragraphs } = source;
  const text = [title, ...paragraphs].join(PARTING);
  const document = { id: 'd1', title, publisher, url: null, date: null, opening: openingOf(text), sha256: NO_DIGEST };
  return mergeRepeated(extractClaims({ document, text, language, figurePack }, { id: 'sample', title }));
}

/** What the sample is compared with, and shown in. */
interface SampleOptions {
  /** The claims that it is compared with; `null` before there are any. */
  readonly claims: ClaimSet | null;
  /** Rules for its card. */
  readonly look: string;
}

/** A text compared with some claims, or with none. Nobody hears of it, so that there is nothing to hide from the page. */
export function compareSample(page: PageText, { claims, look }: SampleOptions): PageCheck {
  const found = claims ? checkText(page, buildClaimIndex([claims])) : { findings: [], leftOut: [] };
  const { findings } = found;
  return {
    ...found,
    changed: findings.map(findChangedWords),
    public: findings.map(() => true),
    drawsOwn: true,
    // All three kinds of line are explained below it.
    hidesSame: false,
    look,
    notices: [],
  };
}
