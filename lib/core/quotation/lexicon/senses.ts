import { OPERATORS } from '../../language/packs/operators.ts';
import { areContrasts } from './contrasts.ts';
import { areOpposites } from './opposites.ts';
import { findWeightyWords, readWeights, type WeightyWord } from './weighty-words.ts';

/** What is known of the words of one language for judging an edit. */
export interface Senses {
  readonly findWeighty: (keys: readonly string[]) => WeightyWord[];
  readonly areOpposites: (a: string, b: string) => boolean;
  readonly areContrasts: (a: string, b: string) => boolean;
  /** A capital within a sentence makes a name; in German it makes a noun. */
  readonly hasNames: boolean;
}

/** English. */
export const ENGLISH_SENSES: Senses = { findWeighty: findWeightyWords, areOpposites, areContrasts, hasNames: true };

const FOREIGN_WEIGHTS = new Map([...OPERATORS].map(([language, data]) => [language, readWeights(data)]));

const never = (): boolean => false;

/** What is known of a language's words, by its BCP 47 tag; a text that does not say is read as English. */
export function sensesOf(tag: string | null | undefined): Senses {
  const language = (tag ?? 'en').slice(0, 2).toLowerCase();
  if (language === 'en') return ENGLISH_SENSES;
  const weights = FOREIGN_WEIGHTS.get(language);
  return {
    findWeighty: (keys) =>
      keys.flatMap((key, at) => {
        const weight = weights?.get(key);
        return weight ? [{ ...weight, at }] : [];
      }),
    areOpposites: never,
    areContrasts: never,
    hasNames: language !== 'de',
  };
}
