import { FEWEST_WORDS } from '../../claim/fewest-words.ts';
import { keysOfEvent, keysOfPerson } from '../../index/keyed-index.ts';
import { hashOfWords } from '../../index/quotation-index.ts';
import { findListed, findListedFigures, findListedQuotations, type PageRun } from '../../index/segment/find-listed.ts';
import type { Segment } from '../../index/segment/segment.ts';
import { oncePer } from '../../once-per.ts';
import { datesOf } from '../check-dates.ts';
import { detailsOf } from '../check-details.ts';
import { figuresOf, matterOf } from '../check-figures.ts';
import { insideOf } from '../check-text.ts';
import type { PageText } from '../finding.ts';
import { frameKeyOf } from '../match-framed.ts';
import { evidenceFor } from '../match-utterance.ts';
import { pageWordsOf } from '../page-words.ts';
import { utterancesOf } from '../utterance.ts';

/** What a page's words are looked up by among quotations. */
interface QuotationQuery {
  /** Its utterances, where an editor's hand is looked for, and all of its words, which outside marks must be nearly word for word. */
  readonly runs: readonly PageRun[];
  /** Hashes of what is said in a word or two, and of what leads to a few. */
  readonly short: readonly number[];
}

const quotationQueryOf = oncePer((page: PageText): QuotationQuery => {
  const words = pageWordsOf(page);
  const keys = utterancesOf(page).map((utterance) => utterance.keys);
  const runs = keys.map((own) => ({ keys: own, gap: evidenceFor(own.length).gap }));
  const short = keys.filter(({ length }) => length > 0 && length < FEWEST_WORDS).map(hashOfWords);
  const framed = utterancesOf(page).flatMap((utterance) => frameKeyOf(utterance, page.text) ?? []);
  return { runs: [...runs, { keys: words.keys, gap: 1 }], short: [...short, ...framed] };
});

/** What a page tells of events and people, as dates and ages are looked up. */
const detailKeysOf = oncePer((page: PageText): number[] => [
  ...datesOf(page).flatMap(({ event }) => keysOfEvent(event)),
  ...detailsOf(page).flatMap(({ name, years }) => keysOfPerson(name, years)),
]);

async function findInText(page: PageText, segment: Segment): Promise<Iterable<number>[]> {
  const { counts } = segment;
  const found: Promise<Iterable<number>>[] = [];
  if (counts.quotations > 0) {
    const { runs, short } = quotationQueryOf(page);
    found.push(findListedQuotations(segment, runs), findListed(segment, short));
  }
  if (counts.figures > 0)
    found.push(findListedFigures(segment, { words: matterOf(page).hashes, figures: () => figuresOf(page).queries }));
  return Promise.all(found);
}

/** The claims of a segment that a page may have something of, by their number. */
export async function findPageClaims(page: PageText, segment: Segment): Promise<Set<number>> {
  const inside = insideOf(page);
  const found = await Promise.all([
    findInText(page, segment),
    inside ? findInText(inside, segment) : [],
    segment.counts.keyed > 0 ? findListed(segment, detailKeysOf(page)).then((claims) => [claims]) : [],
  ]);
  return new Set(found.flat().flatMap((claims) => [...claims]));
}
