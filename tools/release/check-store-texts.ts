import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { findStoreFaults, type OwnWords } from './store-limits.ts';
import { parseStoreTexts } from './store-texts.ts';

function checkLanguage(root: string, language: string): string[] {
  const file = `docs/store/texts/${language}.yml`;
  if (!existsSync(path.join(root, file))) return [`${file} is missing.`];
  const { extension } = parse(readFileSync(path.join(root, `locales/${language}.yml`), 'utf8')) as {
    readonly extension: OwnWords;
  };
  try {
    const texts = parseStoreTexts(readFileSync(path.join(root, file), 'utf8'));
    return findStoreFaults(texts, extension).map((fault) => `${file}: ${fault}.`);
  } catch (error) {
    return [`${file}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** What is wrong with the texts for the stores in a project's folder, a sentence each. Every language has to have them. */
export function checkStoreTexts(root: string): string[] {
  const languages = readdirSync(path.join(root, 'locales')).map((file) => file.replace('.yml', ''));
  const known = new Set(languages.map((language) => `${language}.yml`));
  const others = readdirSync(path.join(root, 'docs/store/texts')).filter((file) => !known.has(file));
  return [
    ...languages.flatMap((language) => checkLanguage(root, language)),
    ...others.map((file) => `docs/store/texts/${file} is of a language that the interface does not have.`),
  ];
}
