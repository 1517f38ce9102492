import { readFileSync } from 'node:fs';
import { type FigurePack, figurePackLanguage, parseFigurePack } from '../lib/core/language/figure-pack.ts';

const packs = new URL('../public/figure-packs/', import.meta.url);

/** How figures are written in a language (BCP 47), from the file that the extension ships; `null` for one without a pack. */
export function readFigurePack(tag: string | null): FigurePack | null {
  const language = figurePackLanguage(tag);
  return language === null ? null : parseFigurePack(readFileSync(new URL(`${language}.json`, packs), 'utf8'));
}
