import type { WordJoints } from './words.ts';

const NONE: WordJoints = { before: [], after: [] };
const JOINTS: Readonly<Record<string, WordJoints>> = {
  en: { before: [], after: ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m", "'"] },
  fr: {
    before: ["jusqu'", "lorsqu'", "puisqu'", "quoiqu'", "qu'", "l'", "d'", "j'", "n'", "s'", "c'", "m'", "t'"],
    after: [...'elles elle ils il on je tu nous vous ce'.split(' ').flatMap((word) => [`-t-${word}`, `-${word}`]), '-là', '-ci'],
  },
};

/** How a language, named by its BCP 47 code, writes two words as one. */
export const jointsOf = (language: string): WordJoints => JOINTS[language] ?? NONE;
