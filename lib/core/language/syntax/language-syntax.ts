import type { WordOrder } from './near-subject.ts';
import type { WordJoints } from './words.ts';

/** What the order of words and their spelling say in one language, beside what is learned. */
export interface LanguageSyntax extends WordOrder {
  readonly joints: WordJoints;
  /** Articles that are nothing else: after one, "will" and "must" are nouns. */
  readonly articles: ReadonlySet<string>;
  /** What is in front of the doer in the passive: "by". */
  readonly agents: ReadonlySet<string>;
  /** Words behind which a statement is reported: a noun that may be a verb of speech is one before them. */
  readonly reporting: ReadonlySet<string>;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const PLAIN: LanguageSyntax = {
  joints: { before: [], after: [] },
  openers: new Set(),
  clitics: new Set(),
  uninverted: new Set(),
  genitives: new Set(),
  attending: new Set(),
  subjects: 'fixed',
  articles: new Set(),
  agents: new Set(),
  reporting: new Set(),
};
const FRENCH_PRONOUNS = 'elles elle ils il on je tu nous vous ce'.split(' ');

const BY_LANGUAGE: Readonly<Record<string, LanguageSyntax>> = {
  en: {
    joints: { before: [], after: ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m", "'"] },
    openers: setOf('as than like before after since until because while when if'),
    clitics: PLAIN.clitics,
    uninverted: setOf('told tell tells informed assured'),
    genitives: PLAIN.genitives,
    attending: setOf('with'),
    subjects: 'fixed',
    articles: setOf('a an the'),
    agents: setOf('by'),
    reporting: setOf('that'),
  },
  de: {
    joints: PLAIN.joints,
    openers: setOf('wie als bis seit während bevor nachdem'),
    clitics: PLAIN.clitics,
    uninverted: PLAIN.uninverted,
    genitives: setOf('der des eines einer seiner ihrer dieser dieses'),
    attending: PLAIN.attending,
    subjects: 'free',
    articles: setOf('ein eine einen einem einer eines'),
    agents: setOf('von vom durch'),
    reporting: PLAIN.reporting,
  },
  fr: {
    joints: {
      before: ["jusqu'", "lorsqu'", "puisqu'", "quoiqu'", "qu'", "l'", "d'", "j'", "n'", "s'", "c'", "m'", "t'"],
      after: [...FRENCH_PRONOUNS.flatMap((word) => [`-t-${word}`, `-${word}`]), '-là', '-ci'],
    },
    openers: setOf('comme lorsque puisque quand si'),
    clitics: setOf("me te se lui leur le la les nous vous y en m' t' s' l' n' ne"),
    uninverted: PLAIN.uninverted,
    genitives: PLAIN.genitives,
    attending: PLAIN.attending,
    subjects: 'mixed',
    articles: setOf('un une'),
    agents: setOf('par'),
    reporting: PLAIN.reporting,
  },
  es: {
    joints: PLAIN.joints,
    openers: setOf('como según cuando mientras si'),
    clitics: setOf('me te se le les lo la los las nos os no'),
    uninverted: PLAIN.uninverted,
    genitives: PLAIN.genitives,
    attending: PLAIN.attending,
    subjects: 'free',
    articles: setOf('un una el'),
    agents: setOf('por'),
    reporting: PLAIN.reporting,
  },
};

/** The syntax of a language, named by its BCP 47 code. */
export const syntaxOf = (language: string): LanguageSyntax => BY_LANGUAGE[language] ?? PLAIN;
