/** Code units of quoted words that still read well inside one sentence. */
const QUOTED_LENGTH = 90;

/** Words on one line, without the middle when they are many. A break inside a word reads as a misprint. */
export function shortenWords(said: string): string {
  const plain = said.replace(/\s+/gu, ' ').trim();
  if (plain.length <= QUOTED_LENGTH) return plain;
  // The parts end at the nearest space, where there is one.
  const start = plain.slice(0, QUOTED_LENGTH / 2).replace(/ \S*$/u, '');
  const end = plain.slice(-QUOTED_LENGTH / 2).replace(/^\S* /u, '');
  return `${start} … ${end}`;
}
