import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseStoreTexts } from '../support/screenshots/store-texts.ts';

/** Characters that each store takes at most. */
const MOST = { chromeName: 75, chromeSummary: 132, firefoxName: 50, firefoxSummary: 250, description: 15_000 };
/** One line of large type in a picture. */
const LONGEST_CAPTION = 60;

const languages = readdirSync('locales').map((file) => file.replace('.yml', ''));

it('there are texts for the stores in every language of the interface', () => {
  expect(readdirSync('docs/store/texts').sort()).toEqual(languages.map((language) => `${language}.yml`).sort());
});

describe.each(languages)('the texts for the stores in %s', (language) => {
  const texts = parseStoreTexts(readFileSync(`docs/store/texts/${language}.yml`, 'utf8'));
  const { extension } = parse(readFileSync(`locales/${language}.yml`, 'utf8')) as {
    readonly extension: { readonly name: string; readonly description: string };
  };

  it('have the length that the stores take', () => {
    expect(extension.name.length).toBeLessThanOrEqual(MOST.chromeName);
    expect(extension.description.length).toBeLessThanOrEqual(MOST.chromeSummary);
    expect(texts.name.length).toBeLessThanOrEqual(MOST.firefoxName);
    expect(texts.summary.length).toBeLessThanOrEqual(MOST.firefoxSummary);
    expect(texts.description.length).toBeLessThanOrEqual(MOST.description);
    for (const caption of [...Object.values(texts.captions), texts.tile])
      expect(caption.length, caption).toBeLessThanOrEqual(LONGEST_CAPTION);
  });

  it('name the extension as it names itself', () => expect(texts.name).toBe(extension.name));
});
