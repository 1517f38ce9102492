import type { JudgingData } from '../../language/language-pack.ts';
import { listOf } from '../../language/word-list.ts';

/** Letters of vowels that come and go between the forms of a Hebrew verb. */
const VOWEL_LETTERS = /[\u05d5\u05d9]/gu;

/** Shorter stems are of any word. */
const SHORTEST_STEM = 2;

/** What the asterisk of a form stands for in a word: the stem; `null` where the word has another form. */
type StemOf = (key: string) => string | null;

function stemReader(form: string): StemOf {
  const [before = '', behind] = form.split('*');
  if (behind === undefined) return (key) => (key === form ? '' : null);
  return (key) => {
    if (!key.startsWith(before) || !key.endsWith(behind)) return null;
    const stem = key.slice(before.length, key.length - behind.length).replace(VOWEL_LETTERS, '');
    return stem.length < SHORTEST_STEM ? null : stem;
  };
}

const stemsIn = (keys: readonly string[], forms: readonly StemOf[]): Set<string> =>
  new Set(keys.flatMap((key) => forms.map((stemOf) => stemOf(key)).filter((stem) => stem !== null)));

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((stem) => b.has(stem));

/** Reads whether of two sides one has a verb's future and the other its past: "examinerons", "avons examiné". */
export function tenseReader({ tenses = [] }: JudgingData): (a: readonly string[], b: readonly string[]) => boolean {
  const rows = tenses.map((row) => {
    const [future = '', past = ''] = row.split('/');
    return { future: listOf(future).map(stemReader), past: listOf(past).map(stemReader) };
  });
  return (a, b) =>
    rows.some(
      ({ future, past }) => meet(stemsIn(a, future), stemsIn(b, past)) || meet(stemsIn(b, future), stemsIn(a, past)),
    );
}
