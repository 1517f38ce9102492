import { readFileSync } from 'node:fs';
import { hashText } from '../../lib/core/language/syntax/hash.ts';
import { type LanguageSyntax, syntaxOf } from '../../lib/core/language/syntax/language-syntax.ts';
import { KEY_SHIFT } from '../../lib/core/language/syntax/linear-model.ts';
import { LEXICAL } from '../../lib/core/language/syntax/word-forms.ts';
import { pressWordsOf } from './press-words.ts';

/** What is known of a language before anything is learned. */
export interface Basis extends LanguageSyntax {
  readonly entries: ReadonlyMap<number, number>;
  readonly lexicon: (hash: number) => number;
}

/** Reads a lexicon of lines with a word, a tab and its bits, and adds our own verbs of speech. */
export function basisOf(language: string, lexiconFile?: string): Basis {
  const lines = lexiconFile ? readFileSync(lexiconFile, 'utf8').split('\n').filter(Boolean) : [];
  const entries = new Map<number, number>();
  for (const line of lines) {
    const [word = '', bits = '0'] = line.split('\t');
    entries.set(hashText(word) >>> KEY_SHIFT, Number(bits));
  }
  const press = pressWordsOf(language);
  for (const word of press ? `${press.verbs} ${press.participles} ${press.adding}`.split(' ') : []) {
    const key = hashText(word) >>> KEY_SHIFT;
    entries.set(key, (entries.get(key) ?? 0) | LEXICAL.speech);
  }
  return { ...syntaxOf(language), entries, lexicon: (hash) => entries.get(hash >>> KEY_SHIFT) ?? 0 };
}
