import { SCENES, type StoreTexts } from './store-texts.ts';

/** Characters that each store takes at most. */
const MOST = { chromeName: 75, chromeSummary: 132, firefoxName: 50, firefoxSummary: 250, description: 15_000 };
/** One line of large type in a picture. */
const LONGEST_CAPTION = 60;

/** How the package names and describes itself in a language. */
export interface OwnWords {
  readonly name: string;
  readonly description: string;
}

/** What the stores would not take of the texts in one language, a sentence each. */
export function findStoreFaults(texts: StoreTexts, own: OwnWords): string[] {
  const limited: readonly (readonly [string, string, number])[] = [
    ["the package's name", own.name, MOST.chromeName],
    ["the package's description", own.description, MOST.chromeSummary],
    ['name', texts.name, MOST.firefoxName],
    ['summary', texts.summary, MOST.firefoxSummary],
    ['description', texts.description, MOST.description],
    ...SCENES.map((scene) => [`caption ${scene}`, texts.captions[scene], LONGEST_CAPTION] as const),
    ['tile', texts.tile, LONGEST_CAPTION],
  ];
  const faults = limited
    .filter(([, words, most]) => words.length > most)
    .map(([what, words, most]) => `${what} has ${words.length} characters, ${most} at most are taken`);
  if (texts.name !== own.name) faults.push(`it is called "${texts.name}" here and "${own.name}" in the package`);
  return faults;
}
