import { readFileSync } from 'node:fs';
import { syntaxOf } from '../lib/core/language/syntax/language-syntax.ts';
import type { SyntaxPack } from '../lib/core/language/syntax/read-clauses.ts';
import { parseSyntaxWeights } from '../lib/core/language/syntax/syntax-weights.ts';

const weightsFile = (language: string): URL => new URL(`./syntax/${language}.bin`, import.meta.url);

/** What a language needs to be parsed, from the files beside it; null for a language that has none. */
export function readSyntaxPack(language: string): SyntaxPack | null {
  try {
    const models = parseSyntaxWeights(new Uint8Array(readFileSync(weightsFile(language))).buffer);
    return models && { ...syntaxOf(language), models };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
