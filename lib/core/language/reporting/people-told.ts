import { itemAt } from '../../item-at.ts';
import { givenNameIn, isGiven, isRole, personIn, type Run, type Told } from './person-name.ts';
import { uncasedPhraseAt } from './uncased-phrase.ts';

/** A person whom a text names in full somewhere. */
export interface NamedPerson {
  readonly name: string;
  readonly sex: 'male' | 'female' | null;
}

interface Mention {
  readonly at: number;
  readonly person: NamedPerson;
}

/** The people of a text: by their last name, and where they are mentioned, in order. */
export interface PeopleTold {
  readonly byLast: ReadonlyMap<string, NamedPerson | null>;
  readonly mentions: readonly Mention[];
}

/** The words of a run as the text has them, on one line. */
export const writtenIn = ({ text, tokens }: Told, { first, last }: Run): string =>
  text.slice(itemAt(tokens, first).start, itemAt(tokens, last).end).replace(/\s+/g, ' ');

/** Whether a role's form shows a woman: "Ministerin", "directrice". */
const isFemaleRole = (word: string): boolean => /(?:in|trice|euse|ora|esa)$/.test(word);

function sexOf({ tokens, reporting }: Told, { first }: Run): NamedPerson['sex'] {
  const { male, female, people } = reporting;
  const before = tokens[first - 1];
  const title = before?.kind === 'word' ? before.word : '';
  if (people.female.has(title)) return 'female';
  if (people.male.has(title)) return 'male';
  const given = itemAt(tokens, first).word.split('-')[0] ?? '';
  if (female.has(given) !== male.has(given)) return female.has(given) ? 'female' : 'male';
  return isRole(reporting, title) ? (isFemaleRole(title) ? 'female' : 'male') : null;
}

const MOST_PARTS = 6;

/** The full name that begins with a given name where no capital shows it: "דורון פלג". */
function uncasedNameAt(told: Told, at: number): Run | null {
  if (!isGiven(told.reporting, itemAt(told.tokens, at).word)) return null;
  const phrase = uncasedPhraseAt(told, at, told.tokens.length);
  return phrase?.kind === 'name' && phrase.head.first === at && phrase.head.last > at ? phrase.head : null;
}

/** The full name that begins at a token: with a given name, or behind a role ("Ministerin Xenia Roth"). */
function nameAt(told: Told, at: number): Run | null {
  const { tokens, reporting } = told;
  if (reporting.isUncased) return uncasedNameAt(told, at);
  if (isGiven(reporting, itemAt(tokens, at).word))
    return givenNameIn(told, { first: at, last: Math.min(at + MOST_PARTS, tokens.length - 1) });
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || !before.capital || !isRole(reporting, before.word)) return null;
  let last = at;
  while (last < at + 2 && tokens[last + 1]?.kind === 'word' && tokens[last + 1]?.capital === true) last++;
  return last > at ? personIn(told, { first: at, last }, false) : null;
}

const personOf = (told: Told, run: Run): NamedPerson => ({ name: writtenIn(told, run), sex: sexOf(told, run) });

/** The tokens by which a name may be taken up again: its last; where no capital shows its end, any behind the first. */
const partsOf = ({ reporting }: Told, { first, last }: Run): number[] =>
  reporting.isUncased && last > first ? Array.from({ length: last - first }, (_, i) => first + 1 + i) : [last];

/** Reads whom a text names, outside of what it quotes; `named` are names that speakers have. Linear in its length. */
export function peopleOf(told: Told, named: ReadonlyMap<number, Run>): PeopleTold {
  const { tokens } = told;
  const byLast = new Map<string, NamedPerson | null>();
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { kind, word, capital } = itemAt(tokens, at);
    if (kind !== 'word' || !(capital || told.reporting.isUncased)) continue;
    const run = named.get(at) ?? nameAt(told, at);
    if (run?.first === at) {
      const parts = partsOf(told, run).map((last) => [last, personOf(told, { first: at, last })] as const);
      for (const [last, person] of parts) {
        const known = byLast.get(itemAt(tokens, last).word);
        // Two people of one family name: it means neither for certain.
        const isOther = known !== undefined && known?.name !== person.name;
        byLast.set(itemAt(tokens, last).word, isOther ? null : person);
      }
      mentions.push({ at, person: personOf(told, run) });
      at = run.last;
      continue;
    }
    const person = byLast.get(word) ?? byLast.get(word.replace(/s$/, ''));
    if (person) mentions.push({ at, person });
  }
  return { byLast, mentions };
}

/** Whom "er", "elle" or "ella" means: the last person before it of that sex. */
export function personMeant({ mentions }: PeopleTold, at: number, sex: 'male' | 'female'): NamedPerson | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (itemAt(mentions, middle).at < at) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= Math.max(0, low - 12); i--) {
    const { person } = itemAt(mentions, i);
    if (person.sex === sex || person.sex === null) return person;
  }
  return null;
}
