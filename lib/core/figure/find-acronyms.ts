/** Words with a capital in a row, with what joins them: "Department of Health and Human Services". */
const NAME = /\p{Lu}[\p{L}’'-]+(?:\s(?:(?:of|and|for|the|on)\s){0,2}\p{Lu}[\p{L}’'-]+){2,7}/gu;
const CAPITAL = /(?<![\p{L}’'-])\p{Lu}/gu;
/** Two letters may be short for too much. */
const FEWEST_LETTERS = 3;

/**
 * What the names of a text may be shortened to, in small letters: "dhhs" and "hhs" of the "Department of Health and Human
 * Services". Linear in the length of the text.
 */
export function findAcronyms(text: string): string[] {
  return [...text.matchAll(NAME)].flatMap(([name]) => {
    const initials = (name.match(CAPITAL) ?? []).join('').toLowerCase();
    return Array.from({ length: Math.max(0, initials.length - FEWEST_LETTERS + 1) }, (_, i) => initials.slice(i));
  });
}
