import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FigurePack, FigureWords } from '../../../lib/core/language/figure-pack.ts';
import { deriveQuantities } from './derive-quantities.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Languages whose figures are read with a pack. */
export const FIGURE_LANGUAGES = ['de', 'fr', 'es', 'ar', 'it', 'pt', 'nl', 'he'];

/** The file that ships the pack of a language. */
export const figurePackFile = (language: string): string => path.join(root, `public/figure-packs/${language}.json`);

const wordsOf = (language: string): FigureWords =>
  JSON.parse(readFileSync(path.join(root, `lib/core/language/packs/${language}/figure-words.json`), 'utf8'));

/** The text of a language's pack: what CLDR has, and the words beside it. */
export function deriveFigurePack(language: string): string {
  const pack: FigurePack = { language, ...deriveQuantities(language), words: wordsOf(language) };
  return `${JSON.stringify(pack)}\n`;
}
