import type { Figure } from '../figure/figure.ts';
import { intervalOf } from '../figure/figure-interval.ts';
import { figuresOf } from '../figure/find-figures.ts';
import { passage, type Span } from '../language/span.ts';
import { findGivers } from '../quotation/find-givers.ts';
import { failed, ok, type Result } from '../result.ts';
import type { Claim, ClaimSet, ClaimSpeaker, FigureClaim, QuotationClaim, SourceDocument } from './claim.ts';
import { figureClaimReader } from './extract-claims.ts';
import { isCommonplace } from './find-commonplaces.ts';
import { mergeClaimSets } from './merge-claim-sets.ts';
import { describeAppearance, type SourceText } from './source-text.ts';

/** What a reader may put right about a figure; its words and place stay as they are. */
export type FigureChange = Partial<Pick<FigureClaim, 'value' | 'comparator' | 'unit' | 'counted'>>;

const replaceClaim = <C extends Claim>(set: ClaimSet, id: string, change: (claim: Claim) => C): ClaimSet => ({
  ...set,
  claims: set.claims.map((claim) => (claim.id === id ? change(claim) : claim)),
});

function nextId(prefix: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}

function findOrAddSpeaker(set: ClaimSet, name: string): { speakers: readonly ClaimSpeaker[]; id: string } {
  const known = set.speakers.find((speaker) => speaker.name === name || speaker.aliases.includes(name));
  if (known) return { speakers: set.speakers, id: known.id };
  const id = nextId('s', new Set(set.speakers.map((speaker) => speaker.id)));
  return { speakers: [...set.speakers, { id, name, aliases: [], role: null }], id };
}

/** The claim with the fields that a person has set marked as declared. */
const declare = <C extends Claim>(claim: C, fields: readonly string[]): C => ({
  ...claim,
  declared: [...new Set([...(claim.declared ?? []), ...fields])],
});

interface Speaking {
  readonly claim: string;
  readonly name: string | null;
}

/** Names who speaks the words of a claim; `mark` changes the claim when that is not who spoke them before. */
function withSpeaker(set: ClaimSet, { claim, name }: Speaking, mark: (claim: Claim) => Claim): ClaimSet {
  const wanted = name?.trim() ?? '';
  const { speakers, id } = wanted ? findOrAddSpeaker(set, wanted) : { speakers: set.speakers, id: null };
  const put = (known: Claim): Claim => ((known.speaker ?? null) === id ? known : mark({ ...known, speaker: id }));
  return withoutIdleSpeakers(replaceClaim({ ...set, speakers }, claim, put));
}

/** Says who spoke a quotation's words or gives a figure; `null` or white space is nobody known. */
export const nameSpeaker = (set: ClaimSet, claim: string, name: string | null): ClaimSet =>
  withSpeaker(set, { claim, name }, (named) => declare(named, ['speaker']));

/** Puts a figure right; a new number or bound gives it the interval that its words would allow. */
export function changeFigure(set: ClaimSet, claimId: string, change: FigureChange): ClaimSet {
  return replaceClaim(set, claimId, (claim) => {
    if (claim.type !== 'figure') return claim;
    const fields = (['value', 'comparator', 'unit', 'counted'] as const).filter(
      (field) => change[field] !== undefined && change[field] !== claim[field],
    );
    if (fields.length === 0) return claim;
    const changed = declare({ ...claim, ...change }, fields);
    const isBounded = fields.includes('value') || fields.includes('comparator');
    return isBounded && changed.value !== null
      ? { ...changed, ...intervalOf(changed.value, changed.comparator) }
      : changed;
  });
}

/** Puts right the words of a quotation. */
export const changeWords = (set: ClaimSet, claimId: string, content: string): ClaimSet =>
  replaceClaim(set, claimId, (claim) => {
    if (claim.type !== 'quotation' || claim.content === content.trim()) return claim;
    return declare({ ...claim, content: content.trim() }, ['content']);
  });

/** Puts right what is known of a source document. */
export const changeDocument = (
  set: ClaimSet,
  id: string,
  change: Partial<Pick<SourceDocument, 'title' | 'publisher' | 'url' | 'date' | 'kind'>>,
): ClaimSet => ({
  ...set,
  documents: set.documents.map((document) => (document.id === id ? { ...document, ...change } : document)),
});

/** The set with the same words of one speaker, and the same figure of one thing, each as one claim with all its places. */
export const mergeRepeated = (set: ClaimSet): ClaimSet =>
  mergeClaimSets({ ...set, documents: [], speakers: [], claims: [] }, set);

const withoutIdleSpeakers = (set: ClaimSet): ClaimSet => {
  const used = new Set(set.claims.flatMap(({ speaker }) => speaker ?? []));
  return { ...set, speakers: set.speakers.filter(({ id }) => used.has(id)) };
};

/** The set with these claims alone; a total goes with the first of its parts that goes, a speaker with the last of their words. */
export function keepClaims(set: ClaimSet, kept: ReadonlySet<string>): ClaimSet {
  const stays = (claim: Claim): boolean =>
    kept.has(claim.id) && (claim.type !== 'figure' || (claim.derivedFrom ?? []).every((id) => kept.has(id)));
  return withoutIdleSpeakers({ ...set, claims: set.claims.filter(stays) });
}

const inReadingOrder = (claims: readonly Claim[]): Claim[] =>
  claims.toSorted((a, b) => (a.appearances[0]?.start ?? 0) - (b.appearances[0]?.start ?? 0));

const idsOf = (set: ClaimSet): ReadonlySet<string> => new Set(set.claims.map(({ id }) => id));

const EDGE_MARKS = /^[\s"'“”‘’„‚«»‹›「」『』]+|[\s"'“”‘’„‚«»‹›「」『』]+$/gu;

/**
 * Adds words that the reader has selected as a quotation of nobody known; fails when there are no words, or such as are
 * on any page.
 */
export function addQuotation(
  set: ClaimSet,
  source: SourceText,
  { start, end }: Span,
): Result<ClaimSet, 'empty' | 'common'> {
  const at = passage(source.text, start, end);
  const content = at.exact.replace(EDGE_MARKS, '');
  if (!/[\p{L}\p{N}]/u.test(content)) return failed('empty');
  const id = nextId('q', idsOf(set));
  const appearances = [describeAppearance(source, at)];
  const claim: QuotationClaim = { type: 'quotation', id, content, speaker: null, cue: null, appearances };
  return isCommonplace(claim) ? failed('common') : ok({ ...set, claims: inReadingOrder([...set.claims, claim]) });
}

const isInside = (figure: Figure, { start, end }: Span): boolean => figure.start < end && figure.end > start;

/** Adds the figures that are in words the reader has selected; fails when there is none, or each is there already. */
export function addFigures(set: ClaimSet, source: SourceText, span: Span): Result<ClaimSet, 'none' | 'known'> {
  const found = figuresOf(source).filter((figure) => isInside(figure, span));
  if (found.length === 0) return failed('none');
  const isKnown = ({ start, end }: Figure): boolean =>
    set.claims.some(
      ({ type, appearances }) => type === 'figure' && appearances.some((at) => at.start === start && at.end === end),
    );
  const added = found.filter((figure) => !isKnown(figure));
  if (added.length === 0) return failed('known');
  const givers = findGivers(source, added);
  const read = figureClaimReader(source);
  const extended = added.reduce<ClaimSet>((all, figure, i) => {
    const id = nextId('f', idsOf(all));
    const claims = [...all.claims, read(figure, id)];
    return withSpeaker({ ...all, claims }, { claim: id, name: givers[i]?.name ?? null }, (claim) => claim);
  }, set);
  return ok({ ...extended, claims: inReadingOrder(extended.claims) });
}
