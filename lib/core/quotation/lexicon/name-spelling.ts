import { ENGLISH_SPELLING } from '../../language/packs/english.ts';
import { listOf } from '../../language/word-list.ts';
import { areDistinctGivenNames } from './person-names.ts';

/** Names that look alike and are not the same. */
const OTHER_NAMES: ReadonlySet<string> = new Set(
  listOf(ENGLISH_SPELLING.otherNames).flatMap((pair) => [pair, pair.split('/').reverse().join('/')]),
);

/** Of shorter names only the same sound tells that they are one. */
const SHORTEST = 4;
const SHORTEST_SOUND = 3;

/** A name as it sounds, roughly: letters that are written in several ways brought to one. */
const soundOf = (name: string): string =>
  name
    .replace(/^mc(?=\p{L}{2})/u, 'mak')
    .replace(/sch/g, 'sh')
    .replace(/ph|(?<=\p{L})v/gu, 'f')
    .replace(/ck|q|c(?![ehiy])/g, 'k')
    .replace(/[yj]/g, 'i')
    .replace(/z/g, 's')
    .replace(/w/g, 'v')
    .replace(/(?<=\p{L})h/gu, '')
    .replace(/(.)\1/gu, '$1');

/** Without the vowels behind the first letter. */
const bonesOf = (name: string): string => name.slice(0, 1) + name.slice(1).replace(/[aeiou]/g, '');

/** Whether two folded names are one, spelt in two ways ("Josef", "Joseph"; "Momma", "Mama"). */
export function mayBeOneSpelling(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < SHORTEST_SOUND || OTHER_NAMES.has(`${a}/${b}`) || areDistinctGivenNames(a, b)) return false;
  const [one, other] = [soundOf(a), soundOf(b)];
  if (one === other) return true;
  if (length < SHORTEST) return false;
  return bonesOf(one).length > 1 && bonesOf(one) === bonesOf(other) && Math.abs(one.length - other.length) <= 1;
}
