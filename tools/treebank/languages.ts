import { readFileSync } from 'node:fs';
import type { WordJoints } from '../../lib/core/language/syntax/words.ts';

const JOINTS: Readonly<Record<string, WordJoints>> = {
  en: { before: [], after: ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m", "'"] },
  fr: { before: ["l'","d'","qu'","j'","n'","s'","c'","m'","t'","jusqu'","lorsqu'","puisqu'","quoiqu'"], after: ["-t-il","-t-elle","-t-on","-il","-elle","-on","-ils","-elles","-je","-tu","-nous","-vous","-ce","-là","-ci"] },
};

export interface Basis { joints: WordJoints; lexicon: (key: string) => number }

export function basisOf(language: string, lexiconFile?: string): Basis {
  const table = new Map(lexiconFile ? readFileSync(lexiconFile, 'utf8').split('\n').filter(Boolean).map((line) => { const [w = '', b = '0'] = line.split('\t'); return [w, Number(b)] as const; }) : []);
  return { joints: JOINTS[language] ?? { before: [], after: [] }, lexicon: (key) => table.get(key) ?? 0 };
}
