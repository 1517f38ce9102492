import { readFileSync } from 'node:fs';
import { hashText } from '../../lib/core/language/syntax/hash.ts';
import { jointsOf } from '../../lib/core/language/syntax/joints.ts';
import { KEY_SHIFT } from '../../lib/core/language/syntax/linear-model.ts';
import type { WordJoints } from '../../lib/core/language/syntax/words.ts';

/** What is known of a language before anything is learned. */
export interface Basis {
  readonly joints: WordJoints;
  readonly entries: ReadonlyMap<number, number>;
  readonly lexicon: (hash: number) => number;
}

/** Reads a lexicon of lines with a word, a tab and its bits. */
export function basisOf(language: string, lexiconFile?: string): Basis {
  const lines = lexiconFile ? readFileSync(lexiconFile, 'utf8').split('\n').filter(Boolean) : [];
  const entries = new Map(lines.map((line) => {
    const [word = '', bits = '0'] = line.split('\t');
    return [hashText(word) >>> KEY_SHIFT, Number(bits)] as const;
  }));
  return { joints: jointsOf(language), entries, lexicon: (hash) => entries.get(hash >>> KEY_SHIFT) ?? 0 };
}
