import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deriveCurrencies } from './derive-currencies.ts';
import { deriveUnits } from './derive-units.ts';
import { deriveFigurePack, FIGURE_LANGUAGES, figurePackFile } from './figure-packs.ts';

/** The file that ships what is derived here. */
export const MEASURE_DATA = path.resolve(import.meta.dirname, '../../../lib/core/figure/measure-data.ts');

const list = (rows: readonly string[]): string => rows.map((row) => `${row}\n`).join('');

/** The text of the derived file: units and currencies out of CLDR 48.2.0 and ISO 4217. */
export const deriveMeasures =
  (): string => `// Derived from CLDR 48.2.0 by \`npm run measures\`: do not edit. CLDR is © Unicode, Inc., under the Unicode License v3.

/** Units, a line each: name, kind, factor to the base unit of the kind, offset, written forms, symbols. */
export const UNIT_ROWS = \`
${list(deriveUnits())}\`;

/** Currencies in use, a line each: ISO 4217 code, name, singular, plural, sign, digits of the minor unit. */
export const CURRENCY_ROWS = \`
${list(deriveCurrencies())}\`;
`;

if (import.meta.main) {
  writeFileSync(MEASURE_DATA, deriveMeasures());
  for (const language of FIGURE_LANGUAGES) {
    mkdirSync(path.dirname(figurePackFile(language)), { recursive: true });
    writeFileSync(figurePackFile(language), deriveFigurePack(language));
  }
}
