import type { Effect } from '../../difference.ts';
import { findLemmas } from '../lexicon/lemmas.ts';
import { countIn, isTelling, type ReportersWords } from './reporters-words.ts';

/** Words of the source that govern the printed ones and are gone. */
export interface LostWords {
  readonly effect: Effect;
  /** The key of the governing word, and those of the phrase or clause that it opens. */
  readonly governor: string;
  readonly phrase: readonly string[];
}

/** Verbs and adjectives by which a reporter says that something is not so, or sets a condition. */
const DENYING: ReadonlySet<string> = new Set(
  'deny doubt reject dispute dismiss oppose refute rule contradict stop end prevent ban forbid prohibit against refuse fail warn avoid false untrue'.split(
    ' ',
  ),
);
const CONDITIONAL: ReadonlySet<string> = new Set(
  'if unless whether provided providing depend condition conditional contingent pending without except otherwise'.split(
    ' ',
  ),
);
/** They may tell when the words were said ("said after training"), and give back only what tells when, too. */
const TIMELY: ReadonlySet<string> = new Set('until once when whenever long before after'.split(' '));
const DISTANCING: ReadonlySet<string> = new Set(
  'claim allege pretend insist argue contend accuse imagine suppose assert believe doubt wonder ask question call quote accord describe critic opponent rival say lie myth idea notion theory suggest hope fear wish'.split(
    ' ',
  ),
);

/**
 * Of the telling words of a lost phrase, the share that gives it back: said by the reporter beside the marks, or in another
 * quotation, where one word alone may be chance.
 */
const ENOUGH_AROUND = 0.5;
const ENOUGH_ELSEWHERE = 0.75;
const FEWEST_ELSEWHERE = 2;

const someForm = (keys: readonly string[], forms: ReadonlySet<string>): boolean =>
  keys.some((key) => findLemmas(key).some((lemma) => forms.has(lemma)));

/** Whether most of what a phrase tells is said outside the marks. */
export function isRetold(phrase: readonly string[], words: ReportersWords): boolean {
  const keys = phrase.filter(isTelling);
  if (keys.length === 0) return false;
  const { around, elsewhere } = words.telling();
  if (countIn(around, keys) >= keys.length * ENOUGH_AROUND) return true;
  return (
    keys.length >= FEWEST_ELSEWHERE && elsewhere.some((forms) => countIn(forms, keys) >= keys.length * ENOUGH_ELSEWHERE)
  );
}

/** Whether the reporter's sentence has a word of the same effect as the lost one. */
function hasSameEffect({ effect, governor }: LostWords, words: ReportersWords): boolean {
  const around = words.around();
  const weights = words.senses.findWeighty(around);
  switch (effect) {
    case 'negation':
      return (
        weights.some((word) => word.effect === 'negation') ||
        someForm(around, DENYING) ||
        around.some(words.senses.isDoubt) ||
        around.some((key) => words.senses.areOpposites(key, governor))
      );
    case 'condition':
      return (
        someForm(around, CONDITIONAL) ||
        weights.some((word) => word.effect === 'condition' && !TIMELY.has(around[word.at] ?? '')) ||
        (TIMELY.has(governor) && someForm(around, TIMELY))
      );
    case 'frame':
      return false;
    case 'quantifier':
    case 'modality': {
      const sense = words.senses.findWeighty([governor])[0]?.sense;
      return weights.some((word) => word.effect === effect && (effect === 'modality' || word.sense === sense));
    }
    case 'number':
    case 'name':
    case 'other':
    case 'cosmetic':
      return around.includes(governor);
  }
}

/**
 * Whether the words outside the marks give back what is gone: a word of the same effect in the reporter's sentence, or
 * most of what the lost phrase tells, there or in another quotation of the page.
 */
export function isSupplied(lost: LostWords, words: ReportersWords): boolean {
  if (lost.effect === 'frame' && words.around().some(words.senses.isDoubt)) return true;
  if (lost.effect === 'frame') return isRetold(lost.phrase, words) && someForm(words.around(), DISTANCING);
  return hasSameEffect(lost, words) || isRetold(lost.phrase, words);
}
