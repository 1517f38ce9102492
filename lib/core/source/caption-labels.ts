import { cleanCaption } from './caption-words.ts';
import { readTurnLabel, type TurnLabel } from './turn-label.ts';

const isInCapitals = (words: string): boolean => /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);

/** The words before a colon with which a line of a caption begins, where they can be a name. */
export function readCaptionLabel(said: string): TurnLabel | null {
  const label = readTurnLabel(said);
  if (!label || label.isHandle) return null;
  return label.form === 'colon' || (label.form === 'alone' && said.endsWith(':')) ? label : null;
}

/** A label counts, wherever it is, when it has a title, or when it is of several words in capitals and the rest is not. */
function countsAnywhere({ isSure, name, content }: TurnLabel, said: string): boolean {
  return isSure || (/^(?!THE )\S+ \S/.test(name) && isInCapitals(name) && !isInCapitals(said.slice(content)));
}

/**
 * The names, in small letters, that captions put before who speaks. "Remember: it is ours" begins with a colon too: names
 * without a title come again, and those of one word are several that do.
 */
export function findCaptionNames(lines: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  const counts = new Map<string, number>();
  for (const line of lines) {
    const said = cleanCaption(line).replace(/^[-–—]\s*/, '');
    const label = readCaptionLabel(said);
    if (!label) continue;
    const name = label.name.toLowerCase();
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (countsAnywhere(label, said)) names.add(name);
  }
  const repeated = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  for (const name of repeated) if (name.includes(' ') || repeated.length > 1) names.add(name);
  return names;
}
