import type { WordStep } from '../lib/core/difference.ts';

/** Characters before the first change that are shown of longer words: half a line of the popup. */
const BEFORE = 24;

const isChange = ({ step }: WordStep): boolean => step !== 'equal' && step !== 'cosmetic' && step !== 'beyond';

/** The steps from shortly before the first change on; all of them where that is near their beginning, or nothing changes. */
export function fromFirstChange(words: readonly WordStep[]): readonly WordStep[] {
  const at = words.findIndex(isChange);
  const before = words.slice(0, Math.max(at, 0));
  const page = before.map((step) => step.page).join('');
  if (page.length <= 2 * BEFORE) return words;
  const end = page.slice(-BEFORE);
  // A word is not cut where its language parts them.
  const shown = `… ${end.slice(end.search(/\s/u) + 1)}`;
  return [{ step: 'equal', page: shown, source: shown }, ...words.slice(at)];
}
