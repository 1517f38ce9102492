import type { ClaimSet, ClaimSpeaker } from '../claim/claim.ts';
import type { SpeakerComparison } from '../difference.ts';
import { ENGLISH_PEOPLE } from '../language/packs/english.ts';
import { rowsOf, setOf } from '../language/word-list.ts';
import { findWords } from '../language/words.ts';
import { oncePer } from '../once-per.ts';
import { compareSpeakers } from '../quotation/compare-speakers.ts';
import { findGivers } from '../quotation/find-givers.ts';
import { readPersonName } from '../quotation/read-person-name.ts';
import { speakersOf } from './claim-set-lookup.ts';
import type { FigureVerdict } from './figure-verdict.ts';
import type { PageText } from './finding.ts';

/** Words that name nobody in particular, nor tell two bodies apart: "officials", "the government", "a report". */
const COMMON = setOf(ENGLISH_PEOPLE.nobody);
/** Beginning that a word shares with what is derived from it: "Israel", "Israeli". */
const STEM = 4;

interface Naming {
  readonly words: readonly string[];
  /** Keys of the words that tell this body from others. */
  readonly telling: readonly string[];
  readonly isPerson: boolean;
}

function readNaming(name: string): Naming {
  const words = findWords(name).map(({ folded }) => folded.replace(/'s$/, ''));
  const telling = words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, STEM));
  return { words, telling, isPerson: readPersonName(name).isPerson };
}

/** A speaker whose name is also an alias of his: word for word, "the ministry" is the ministry. */
const withOwnName = oncePer((source: ClaimSpeaker) => ({ ...source, aliases: [source.name, ...source.aliases] }));

const initialsOf = ({ words }: Naming): string =>
  words
    .filter((word) => word !== 'the')
    .map((word) => word[0])
    .join('');

/** "WHO" and "the World Health Organization". */
const isShortFor = (short: Naming, long: Naming): boolean =>
  long.words.length > 1 && short.words.some((word) => word.length > 1 && initialsOf(long).startsWith(word));

const SIDES = rowsOf(ENGLISH_PEOPLE.sides).map((words) => new Set(words));

/** The sides that the words of a name are of. */
const sidesOf = ({ words }: Naming): ReadonlySet<string>[] =>
  SIDES.filter((side) => words.some((word) => side.has(word)));

/** Whether two descriptions are of two sides: "the police", "the organisers", not "hospital officials", "police". */
function areOfTwoSides(a: Naming, b: Naming): boolean {
  const [here, there] = [sidesOf(a), sidesOf(b)];
  return here.length > 0 && there.length > 0 && !here.some((side) => there.includes(side));
}

/** Whether two names are surely of two bodies: both tell whom they mean, and nothing speaks for their being one. */
function areApart(a: Naming, b: Naming): boolean {
  if (a.isPerson || b.isPerson || a.telling.length === 0 || b.telling.length === 0) return false;
  return !a.telling.some((word) => b.telling.includes(word)) && !isShortFor(a, b) && !isShortFor(b, a);
}

/**
 * Who gives a figure on the page (`null` when it does not say) and in its source. *Different* for two persons that
 * cannot be one and for two bodies with no telling word in common ("the army", "the health ministry"); a person may speak
 * for a body, and "officials" for anybody: that is *unclear*.
 */
export function compareGivers(page: string | null, source: ClaimSpeaker | null): SpeakerComparison {
  const compared = compareSpeakers(page, source && withOwnName(source));
  if (compared.relation !== 'unclear' || page === null || source === null) return compared;
  const here = readNaming(page);
  const isOther = [source.name, ...source.aliases].map(readNaming).every((there) => {
    return areApart(here, there) || areOfTwoSides(here, there);
  });
  return isOther ? { ...compared, relation: 'different' } : compared;
}

interface VerdictOfSet {
  readonly set: ClaimSet;
  readonly verdict: FigureVerdict;
}

/** Who gives the figure of a verdict in its source, where that says it. */
const giverThere = ({ set, verdict }: VerdictOfSet): ClaimSpeaker | null =>
  speakersOf(set).get(verdict.entry.claim.speaker ?? '') ?? null;

/**
 * Compares who gives a figure on the page with who gives it in its source; `null` where the source does not say. The page
 * is read for it once, and only if a source of one of the verdicts names somebody.
 */
export function giverComparer(
  page: PageText,
  verdicts: readonly VerdictOfSet[],
): (found: VerdictOfSet) => SpeakerComparison | null {
  const figures = [...new Set(verdicts.filter(giverThere).map(({ verdict }) => verdict.page.figure))];
  figures.sort((a, b) => a.start - b.start);
  const givers = findGivers(page, figures);
  const here = new Map(figures.map((figure, i) => [figure, givers[i]?.name ?? null]));
  return (found) => {
    const source = giverThere(found);
    return source && compareGivers(here.get(found.verdict.page.figure) ?? null, source);
  };
}
