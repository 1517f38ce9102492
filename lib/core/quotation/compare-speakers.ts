import type { SpeakerComparison } from '../difference.ts';
import { itemAt } from '../item-at.ts';
import { fold } from '../language/fold.ts';
import { rememberWords } from '../language/remember-words.ts';
import { oncePer } from '../once-per.ts';
import { areOneOffice } from './lexicon/office-names.ts';
import { areDistinctGivenNames, mayBeOneGivenName } from './lexicon/person-names.ts';
import { type PersonName, readPersonName } from './read-person-name.ts';

/** A speaker of the source: the fullest name and the other names he goes by. */
export interface KnownSpeaker {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Name parts that differ by no more than this are taken for one name written in two ways ("Zelensky", "Zelenskyy"). */
const NEAR = 2;
const SHORTEST_NEAR = 5;
const LONGER_NAME = 6;

/** The edit distance of two words, or `NEAR + 1` when it is greater than that: three rows' worth of a banded table. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > NEAR) return NEAR + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = itemAt(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, itemAt(row, j) + 1, itemAt(next, j - 1) + 1));
    }
    row = next;
  }
  return Math.min(itemAt(row, b.length), NEAR + 1);
}

/** Whether two parts of a name may be one in two spellings. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  return length >= SHORTEST_NEAR && a[0] === b[0] && distance(a, b) <= (length >= LONGER_NAME ? NEAR : 1);
}

const someNear = (parts: readonly string[], part: string): boolean => parts.some((other) => isNear(part, other));

type SpeakerRelation = SpeakerComparison['relation'];

/** Two full names: the last part is the family name, unless the same parts stand in another order. */
function compareFullNames(a: PersonName, b: PersonName): SpeakerRelation {
  if (a.suffix !== b.suffix) return a.suffix && b.suffix ? 'different' : 'unclear';
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts];
  if (short.every((part) => someNear(long, part))) return 'same';
  const givens = [itemAt(a.parts, 0), itemAt(b.parts, 0)] as const;
  const given = mayBeOneGivenName(...givens) || isNear(...givens);
  // One family name and two given names: a relative, unless one is a byname that no list has.
  if (isNear(a.parts.at(-1) as string, b.parts.at(-1) as string)) {
    return given ? 'same' : areDistinctGivenNames(...givens) ? 'different' : 'unclear';
  }
  // A name in another order, a double name cut short, or a second family name: parts in common leave it open.
  const shared = short.filter((part) => someNear(long, part)).length;
  return shared > 0 && (shared > 1 || !given) ? 'unclear' : 'different';
}

const LATIN = /\p{Script=Latin}/u;

function compareNames(a: PersonName, b: PersonName): SpeakerRelation {
  if (a.parts.length === 0 || b.parts.length === 0) return 'unclear';
  // "Layla Haddad" and "ليلى حداد" may be one: letters of two scripts are not compared.
  if (LATIN.test(a.parts.join(' ')) !== LATIN.test(b.parts.join(' '))) return 'unclear';
  if (a.parts.join(' ') === b.parts.join(' ') && a.suffix === b.suffix) return 'same';
  if (a.parts.length > 1 && b.parts.length > 1) {
    const relation = compareFullNames(a, b);
    return relation === 'different' && !(a.isPerson && b.isPerson) ? 'unclear' : relation;
  }
  const [single, other] = a.parts.length === 1 ? [a, b] : [b, a];
  const name = itemAt(single.parts, 0);
  if (someNear(other.parts, name)) return single.suffix === other.suffix ? 'same' : 'unclear';
  return single.isPerson && other.isPerson ? 'different' : 'unclear';
}

/** Names by each of their parts. */
function indexParts(names: readonly PersonName[]): ReadonlyMap<string, readonly PersonName[]> {
  const byPart = new Map<string, PersonName[]>();
  for (const name of names)
    for (const part of new Set(name.parts)) {
      const known = byPart.get(part);
      if (known) known.push(name);
      else byPart.set(part, [name]);
    }
  return byPart;
}

/**
 * The names of a speaker that say who he is, read once however many mentions are compared with them. One that is whole in a
 * longer one, as a surname is in the full name, tells nobody apart any better.
 */
const tellingNames = oncePer(({ name, aliases }: KnownSpeaker) => {
  const known = [name, ...aliases].map(readPersonName);
  const byPart = indexParts(known);
  const isPartOfAnother = ({ parts }: PersonName): boolean => {
    const [first] = parts;
    const others = first === undefined ? known : (byPart.get(first) ?? []);
    return others.some(
      (other) => other.parts.length > parts.length && parts.every((part) => other.parts.includes(part)),
    );
  };
  return known.filter((other) => !isPartOfAnother(other));
});

/** What a speaker is called besides his name, as mentions are compared. */
const aliasWords = oncePer(({ aliases }: KnownSpeaker) => new Set(aliases.map(bare).filter((words) => words !== '')));

/** No alias is longer; what is goes unread. */
const LONGEST_ALIAS = 200;

/** The words of a mention, articles and possessives apart: "the Harbour Board", "Harbour Board's". */
const bare = (mention: string): string =>
  fold(mention.slice(0, LONGEST_ALIAS))
    .text.trim()
    .replace(/^(?:the|an?) /, '')
    .replace(/'s$/, '');

/** Somebody whom the text does not name, and a pronoun: no named person for certain. */
const UNKNOWN = /^(?:(?:an?|one|some|another|several)\s|(?:he|she|they|it|we|i)$)/i;

/** "Norland's first minister": what is before the description says whose. */
const WHOSE = /^\p{L}+'s (?=\p{L}+ \p{L})/u;

/** Whether two mentions are one but for their articles and whose somebody is, or of one office. */
export function areOneMention(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  const isSame = a === b || a.replace(WHOSE, '') === b.replace(WHOSE, '') || areOneOffice(a, b);
  return isSame && /\p{L}/u.test(a) && !UNKNOWN.test(one);
}

const JOINT = /,? and | & /;

/** Whether a mention names several people: "Ann Lee and Tom Day". */
const isJoint = (mention: string): boolean => {
  const names = mention.slice(0, LONGEST_ALIAS).split(JOINT);
  return names.length > 1 && names.every((name) => readPersonName(name).isPerson);
};

/** One speaker and several: nobody is misquoted who is one of them, and one of several may have said it for all. */
function compareWithSeveral(page: string, source: KnownSpeaker): SpeakerComparison {
  const one = isJoint(page) ? { name: source.name, aliases: source.aliases } : { name: page, aliases: [] };
  const several = (isJoint(page) ? page : source.name).split(/, | and | & /);
  const relations = several.map((name) => compareSpeakers(name, one).relation);
  const relation = relations.every((each) => each === 'different') ? 'different' : 'unclear';
  return { page, source: source.name, relation };
}

/** A mention beside a speaker. */
function compareMention(page: string, source: KnownSpeaker): SpeakerComparison {
  if (isJoint(page) !== isJoint(source.name)) return compareWithSeveral(page, source);
  const compared = { page, source: source.name };
  if (areOneMention(page, source.name)) return { ...compared, relation: 'same' };
  const isUnknown = UNKNOWN.test(page) && readPersonName(source.name).isPerson;
  if (!isUnknown && aliasWords(source).has(bare(page))) return { ...compared, relation: 'same' };
  const name = readPersonName(page);
  const relations = tellingNames(source).map((other) => compareNames(name, other));
  if (relations.includes('same')) return { ...compared, relation: 'same' };
  return { ...compared, relation: relations.every((relation) => relation === 'different') ? 'different' : 'unclear' };
}

/** A page names few people, and each is compared with a speaker once for every claim that may be his. */
const mentionsOf = oncePer((source: KnownSpeaker) =>
  rememberWords((page) => compareMention(page, source), LONGEST_ALIAS),
);

/**
 * Compares the page's speaker (a name or description as the page gives it, `null` when it does not) with the source's.
 *
 * *Same*: one of the source's names or, word for word, its aliases, be they a body's or a description; a surname or a part of it, another spelling or a short form. *Different* only when
 * both are names of persons that cannot be one: a wrong alarm is worse than none, so descriptions ("the official"),
 * bodies ("the ministry") and bare single names that could be either are *unclear*.
 */
export const compareSpeakers = (page: string | null, source: KnownSpeaker | null): SpeakerComparison =>
  page === null || source === null
    ? { page, source: source?.name ?? null, relation: 'unclear' }
    : mentionsOf(source)(page);
