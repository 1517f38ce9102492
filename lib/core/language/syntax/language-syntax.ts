import type { WordJoints } from './words.ts';

/** What the order of words and their spelling say in one language, beside what is learned. */
export interface LanguageSyntax {
  readonly joints: WordJoints;
  /** Words that open clauses though they look like prepositions: "as the city reports". */
  readonly openers: ReadonlySet<string>;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const PLAIN: LanguageSyntax = { joints: { before: [], after: [] }, openers: new Set() };
const FRENCH_PRONOUNS = 'elles elle ils il on je tu nous vous ce'.split(' ');

const BY_LANGUAGE: Readonly<Record<string, LanguageSyntax>> = {
  en: {
    joints: { before: [], after: ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m", "'"] },
    openers: setOf('as than like before after since until because while when if'),
  },
  de: { joints: PLAIN.joints, openers: setOf('wie als bis seit während bevor nachdem') },
  fr: {
    joints: {
      before: ["jusqu'", "lorsqu'", "puisqu'", "quoiqu'", "qu'", "l'", "d'", "j'", "n'", "s'", "c'", "m'", "t'"],
      after: [...FRENCH_PRONOUNS.flatMap((word) => [`-t-${word}`, `-${word}`]), '-là', '-ci'],
    },
    openers: setOf('comme lorsque puisque quand si'),
  },
  es: { joints: PLAIN.joints, openers: setOf('como según cuando mientras si') },
};

/** The syntax of a language, named by its BCP 47 code. */
export const syntaxOf = (language: string): LanguageSyntax => BY_LANGUAGE[language] ?? PLAIN;
