import { expect } from 'vitest';

/**
 * What people do with Crossread all day, and the clicks that each takes with an article in front; keys where nothing is
 * clicked. What is typed, selected or pointed at is not counted. `docs/testing.md` says which clicks they are.
 */
export const CLICKS = {
  'understand it after the installation': 2,
  'use one article as a source for another': 2,
  'write a note, and find it again': 5,
  'export for a colleague': 3,
  'import what a colleague sends': 5,
  'keep a selection': 2,
  'mute what is not the same thing': 1,
  'see why nothing was found': 1,
  'remove a claim set': 4,
  'see a difference with the keyboard alone': 1,
  'hear a difference': 1,
  'share a report with students': 5,
  'ask for a correction': 4,
} as const satisfies Readonly<Record<string, number>>;

/** None takes more. */
export const MOST_CLICKS = 5;

/** Ways to what tests open by its address: the toolbar button, its button for the panel, and its menu with the pages. */
const WAYS = { list: 1, panel: 2, page: 3 } as const;

/** Counts the clicks or keys of one task, and proves at its end that they are as many as is said. */
export function countClicks(task: keyof typeof CLICKS) {
  let count = 0;
  return {
    opened: (what: keyof typeof WAYS): void => void (count += WAYS[what]),
    click: async <T>(act: () => Promise<T>): Promise<T> => {
      count++;
      return act();
    },
    end: (): void => expect(count, `clicks to ${task}`).toBe(CLICKS[task]),
  };
}
