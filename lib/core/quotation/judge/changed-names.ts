import { mayBeOneSpelling } from '../lexicon/name-spelling.ts';
import { areFormsOfOne } from '../lexicon/person-names.ts';
import { gapBefore, type QuotedText, type TokenRange } from '../quoted-text.ts';
import type { Token } from '../read-tokens.ts';
import type { Edit, Judgement, Sides } from './edit.ts';

const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gov sen rep pres president gen col lt sgt capt sir lady lord minister secretary king queen prince princess pope judge'.split(
    ' ',
  ),
);

const namesOf = (tokens: readonly Token[], other: readonly Token[]): Token[] =>
  tokens.filter(({ key, capital }) => capital && !TITLES.has(key) && !other.some((token) => token.key === key));

/** Words that are around a name without saying more. */
const AROUND_NAMES: ReadonlySet<string> = new Set('a the of in from at by to for with on and s'.split(' '));

const isBare = (tokens: readonly Token[]): boolean =>
  tokens.every(({ key, capital }) => capital || AROUND_NAMES.has(key) || TITLES.has(key) || key === "'s");

const isNameAt = ({ tokens }: QuotedText, index: number): boolean => tokens[index]?.capital === true;

const touchesName = (quoted: QuotedText, { start, end }: TokenRange): boolean =>
  isNameAt(quoted, start - 1) || (isNameAt(quoted, end) && /^[\s.]*$/.test(gapBefore(quoted, end)));

/** Whether a name that stays is right beside the edit: then a given name was added or dropped. */
function isBesideName({ source, sourceRange, page, pageRange }: Edit): boolean {
  return touchesName(source, sourceRange) && touchesName(page, pageRange);
}

/** Whether a name comes or goes behind the office that stays: "Prime Minister Lee", "the prime minister". */
const isOfOffice = ({ besideSource, besidePage }: Sides): boolean =>
  TITLES.has(besideSource.before ?? '') && besideSource.before === besidePage.before;

/** What adds whom a deed is meant for; "in Boston" tells which ones are meant. */
const TO_WHOM = /^(?:to|with)$/;

/** Whether a phrase with a name is left off, as it may be at the end of a part: "the release (to Parliament) would". */
const isPhraseLeftOff = ({ source, page }: Sides): boolean => page.length === 0 && TO_WHOM.test(source[0]?.key ?? '');

const IN_OFFICE = /^(?:prime|chief|president|minister|chancellor|mayor|governor|leader|chairman|secretary|director)$/;

/** Whether an office is left of a name with its office: "Tony Blair as prime minister", "the prime minister". */
const isLeftToOffice = ({ source, page, besideSource }: Sides): boolean =>
  source.at(-1)?.key === 'as' && page.length <= 1 && IN_OFFICE.test(besideSource.behind ?? '');

const LISTING = /,|\band\b/;

/** Whether the words of one side alone are a member of a list ("Anna, Bela, Carl and"). */
function isListed({ source, sourceRange, page, pageRange }: Edit): boolean {
  const [quoted, range] = sourceRange.start < sourceRange.end ? [source, sourceRange] : [page, pageRange];
  const beside = [gapBefore(quoted, range.start), gapBefore(quoted, range.end)];
  const joined = [range.start - 1, range.end, range.end - 1].some((at) => quoted.tokens[at]?.key === 'and');
  return beside.some((gap) => LISTING.test(gap)) && (joined || beside.every((gap) => LISTING.test(gap)));
}

const CAPITALS = /^(?:\p{Lu}\.?){2,6}$/u;

/** Whether one name is written in capitals that the words of the other begin with: "EC", "European Commission". */
function areInitials(edit: Edit, gone: readonly Token[], come: readonly Token[]): boolean {
  const [[short], long, text] = gone.length === 1 ? [gone, come, edit.source.text] : [come, gone, edit.page.text];
  if (!short || long.length < 2 || Math.min(gone.length, come.length) > 1) return false;
  const initials = long.map(({ key }) => key.charAt(0)).join('');
  return initials === short.key && CAPITALS.test(text.slice(short.start, short.end));
}

/** Whether one is the plural of the other: "Silver Lake", "Silver Lakes". */
const areNumbersOfOne = (a: string, b: string): boolean => `${a}s` === b || `${b}s` === a;

/** What one name for another comes to: nothing where it is spelt otherwise, little where it is a short form ("Bill"). */
function judgeOtherNames(gone: readonly Token[], come: readonly Token[]): Judgement['severity'] {
  const pairs = gone.map(({ key }, i) => [key, come[i]?.key ?? ''] as const);
  const isForm = pairs.map((pair) => areFormsOfOne(...pair) || areNumbersOfOne(...pair));
  if (gone.length !== come.length || !pairs.every((pair, i) => isForm[i] || mayBeOneSpelling(...pair))) return 'major';
  return pairs.every((pair) => mayBeOneSpelling(...pair)) ? 'none' : 'minor';
}

/** Judges names that go or come: another name is major, the same spelt otherwise, a given name or one more in a list minor. */
export function judgeNames(edit: Edit, sides: Sides): Judgement | null {
  const { source, page, senses } = sides;
  if (!senses.hasNames) return null;
  const gone = namesOf(source, page);
  const come = namesOf(page, source);
  if (gone.length === 0 && come.length === 0) return null;
  if (gone.length > 0 && come.length > 0) {
    return { effect: 'name', severity: areInitials(edit, gone, come) ? 'minor' : judgeOtherNames(gone, come) };
  }
  const others = gone.length > 0 ? page : source;
  const isMore =
    (others.length > 0 && !isBare(others)) ||
    isBesideName(edit) ||
    isPhraseLeftOff(sides) ||
    isLeftToOffice(sides) ||
    (others.length === 0 && (isListed(edit) || isOfOffice(sides)));
  return { effect: 'name', severity: isMore ? 'minor' : 'major' };
}
