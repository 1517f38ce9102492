import type { Quantity } from '../figure/allowed-range.ts';
import { type CountedThing, readCountedThing } from '../figure/counted-things.ts';
import { type FigureTime, readFigureTime } from '../figure/figure-time.ts';
import { isContentWord, senseOf } from '../figure/news-lexicon.ts';
import { isHeadline, nameKey } from '../figure/scope-names.ts';
import { isCurrency, scaleOfUnit } from '../figure/unit-dimensions.ts';
import { findWords } from '../text/words.ts';
import type { ClaimSet, FigureClaim } from './claim.ts';

/** A figure claim with everything that comparing needs and the claim's words give. */
export interface FigureEntry {
  readonly claim: FigureClaim;
  readonly quantity: Quantity;
  readonly thing: CountedThing;
  readonly time: FigureTime;
  /** Keys of the names that tell where and of whom; empty when the source names none or is a headline. */
  readonly names: readonly string[];
  /** Senses of the other words that tell what it is about. */
  readonly topics: readonly string[];
  /** Whether the source has it in a headline: then it is the figure of the whole story. */
  readonly isHeadline: boolean;
}

/** The figures of one claim set, found by the words of a page and then by what is counted. */
export interface FigureIndex {
  readonly entries: readonly FigureEntry[];
  /** Places in `entries` by what their context is about. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

/** With fewer than this share of its words on the page, a claim without names is of another story. */
const LEAST_TOPICS = 0.34;
const FEWEST_TOPICS = 2;
/** The share of a claim's names that a page on the same matter carries. */
const LEAST_NAMES = 0.5;

/** How a name and a topic are told apart among the keys. */
const asName = (key: string): string => `@${key}`;

/** What a unit is looked up by: all currencies alike, percent with percentage points, `count` for no unit. */
export function measureKey(unit: string | null): string {
  if (unit === null) return 'count';
  if (isCurrency(unit)) return 'currency';
  const { dimension } = scaleOfUnit(unit);
  return dimension === 'percentagePoint' ? 'percent' : dimension;
}

/** The words around a claim's first appearance, without those that its prefix and suffix cut off in the middle. */
function contextOf({ appearances: [at] }: FigureClaim): string {
  if (!at) return '';
  const prefix = at.start > at.prefix.length ? at.prefix.replace(/^\S*\s/, '') : at.prefix;
  return `${prefix}${at.exact}${at.suffix.replace(/\s[^\s.!?]*$/, '')}`;
}

function topicsOf(claim: FigureClaim, names: ReadonlySet<string>): string[] {
  const at = claim.appearances[0];
  // The outermost words of prefix and suffix may be cut off in the middle.
  const nearby = at
    ? findWords(`${at.prefix.replace(/^\S*\s/, '')} ${at.exact} ${at.suffix.replace(/\s\S*$/, '')}`)
    : [];
  const words = [...nearby.map(({ folded }) => folded), ...claim.terms];
  const content = words.filter((word) => isContentWord(word) && !names.has(nameKey(word)));
  return [...new Set(content.map(senseOf))];
}

/** What a claim counts. A sum of parts counts what they have in common: the noun, and the event if it is one. */
function thingOf(claim: FigureClaim): CountedThing {
  const things = claim.appearances.map(({ exact, prefix, suffix }) =>
    readCountedThing({ ...claim, exact, before: prefix, after: suffix }),
  );
  const first = things[0] ?? readCountedThing({ ...claim, exact: '', before: '', after: '' });
  const isOneEvent = !claim.derivedFrom || things.every(({ frame }) => frame === first.frame);
  return isOneEvent ? first : { ...first, frame: null };
}

function entryOf(claim: FigureClaim): FigureEntry {
  const at = claim.appearances[0];
  const exact = claim.derivedFrom ? '' : (at?.exact ?? '');
  const names = new Set((claim.names ?? []).map(nameKey));
  const context = contextOf(claim);
  const thing = thingOf(claim);
  const inHeadline = isHeadline(context);
  return {
    claim,
    quantity: { ...claim, exact, unit: thing.unit },
    thing,
    time: readFigureTime(`${context} ${claim.terms.join(' ')}`),
    names: inHeadline ? [] : [...names],
    isHeadline: inHeadline,
    topics: topicsOf(claim, names),
  };
}

/** Arranges the figures of a set by the words of their contexts. */
export function buildFigureIndex(set: ClaimSet): FigureIndex {
  const entries = set.claims.filter((claim) => claim.type === 'figure').map(entryOf);
  const byWord = new Map<string, number[]>();
  entries.forEach(({ names, topics }, place) => {
    for (const key of [...names.map(asName), ...topics]) {
      const places = byWord.get(key);
      if (places) places.push(place);
      else byWord.set(key, [place]);
    }
  });
  return { entries, byWord };
}

/** A claim of the same matter as a page. */
export interface EntryInContext {
  readonly entry: FigureEntry;
  /** Share of the claim's names and other words that the page has, above 0 and up to 1. */
  readonly fit: number;
}

/** How many of an entry's names and topics the page has. */
interface Hits {
  readonly names: number;
  readonly topics: number;
}

function countHits({ byWord }: FigureIndex, words: ReadonlySet<string>): ReadonlyMap<number, Hits> {
  const keys = new Set([...words].flatMap((word) => [asName(nameKey(word)), senseOf(word)]));
  const hits = new Map<number, Hits>();
  for (const key of keys)
    for (const place of byWord.get(key) ?? []) {
      const { names, topics } = hits.get(place) ?? { names: 0, topics: 0 };
      const isName = key.startsWith('@');
      hits.set(place, { names: names + (isName ? 1 : 0), topics: topics + (isName ? 0 : 1) });
    }
  return hits;
}

/**
 * The entries whose context the page shares: at least half of the claim's names, or of its other words when it has no
 * names. `words` are the page's folded words. Costs what the page's words and their postings cost, whatever the number
 * of claims.
 */
export function findEntriesInContext(index: FigureIndex, words: ReadonlySet<string>): EntryInContext[] {
  const found: EntryInContext[] = [];
  for (const [place, hit] of countHits(index, words)) {
    const entry = index.entries[place] as FigureEntry;
    const { length: names } = entry.names;
    const { length: topics } = entry.topics;
    const fits =
      names > 0
        ? hit.names >= names * LEAST_NAMES
        : hit.topics >= Math.max(Math.min(FEWEST_TOPICS, topics), topics * LEAST_TOPICS);
    if (fits) found.push({ entry, fit: (hit.names + hit.topics) / (names + topics) });
  }
  return found;
}
