import type { WordOrder } from './near-subject.ts';
import type { WordJoints } from './words.ts';

/** What the order of words and their spelling say in one language, beside what is learned. */
export interface LanguageSyntax extends WordOrder {
  readonly joints: WordJoints;
  /** Articles that are nothing else: after one, "will" and "must" are nouns. */
  readonly articles: ReadonlySet<string>;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const PLAIN: LanguageSyntax = {
  joints: { before: [], after: [] },
  openers: new Set(),
  clitics: new Set(),
  uninverted: new Set(),
  articles: new Set(),
};
const FRENCH_PRONOUNS = 'elles elle ils il on je tu nous vous ce'.split(' ');

const BY_LANGUAGE: Readonly<Record<string, LanguageSyntax>> = {
  en: {
    joints: { before: [], after: ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m", "'"] },
    openers: setOf('as than like before after since until because while when if'),
    clitics: PLAIN.clitics,
    uninverted: setOf('told tell tells informed assured'),
    articles: setOf('a an the'),
  },
  de: {
    joints: PLAIN.joints,
    openers: setOf('wie als bis seit während bevor nachdem'),
    clitics: PLAIN.clitics,
    uninverted: PLAIN.uninverted,
    articles: setOf('ein eine einen einem einer eines'),
  },
  fr: {
    joints: {
      before: ["jusqu'", "lorsqu'", "puisqu'", "quoiqu'", "qu'", "l'", "d'", "j'", "n'", "s'", "c'", "m'", "t'"],
      after: [...FRENCH_PRONOUNS.flatMap((word) => [`-t-${word}`, `-${word}`]), '-là', '-ci'],
    },
    openers: setOf('comme lorsque puisque quand si'),
    clitics: setOf("me te se lui leur le la les nous vous y en m' t' s' l' n' ne"),
    uninverted: PLAIN.uninverted,
    articles: setOf('un une'),
  },
  es: {
    joints: PLAIN.joints,
    openers: setOf('como según cuando mientras si'),
    clitics: setOf('me te se le les lo la los las nos os no'),
    uninverted: PLAIN.uninverted,
    articles: setOf('un una el'),
  },
};

/** The syntax of a language, named by its BCP 47 code. */
export const syntaxOf = (language: string): LanguageSyntax => BY_LANGUAGE[language] ?? PLAIN;
