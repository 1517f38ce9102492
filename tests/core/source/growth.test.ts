import { describe, expect, it } from 'vitest';
import { findCited } from '../../../lib/core/source/find-cited.ts';
import { findStatement } from '../../../lib/core/source/find-statement.ts';
import { readNameBook } from '../../../lib/core/source/name-book.ts';
import { readTurns } from '../../../lib/core/source/read-turns.ts';
import { splitLines } from '../../../lib/core/source/source-line.ts';
import { stripMarkdown } from '../../../lib/core/source/strip-markdown.ts';
import { tellTurns } from '../../../lib/core/source/tell-turns.ts';
import { readTurnLabel, type TurnLabel } from '../../../lib/core/source/turn-label.ts';

/** So long that work which grows faster than the text would not end. */
const LONG = 1_000_000;
const SPACES = ' '.repeat(LONG);

const markdownOf = (text: string): string[] => stripMarkdown(splitLines(text)).lines.map((line) => line.text);

/** How often the names of labels are read while the turns of `lines` are told. */
function countReads(lines: readonly string[]): number {
  let reads = 0;
  const labels = lines.map((line): TurnLabel | null => {
    const label = readTurnLabel(line);
    return (
      label && {
        ...label,
        get name() {
          reads++;
          return label.name;
        },
      }
    );
  });
  expect(tellTurns(lines, labels, false)?.size).toBe(lines.length);
  return reads;
}

const readsOf = (length: number): number =>
  countReads(Array.from({ length }, (_, i) => (i % 2 === 0 ? `Q. Is it ${i}?` : `A. It is ${i}.`)));

describe('the work that a document takes', () => {
  it('grows with its questions and answers', () => {
    expect(readsOf(2000)).toBeLessThan(5 * readsOf(500));
  });

  it.each([
    ['spaces before a word', `${SPACES}x`, [`${SPACES}x`]],
    ['spaces behind a form feed', `x\f${SPACES}`, ['x', '\f']],
  ])('ends with a long line: %s', (_what, text, lines) => {
    expect(splitLines(text).map((line) => line.text)).toEqual(lines);
  });

  it.each([
    ['a heading', `# x${SPACES}y`, ['', `x${SPACES}y`, '']],
    ['a heading with marks behind it', `# x${'#'.repeat(LONG)}y`, ['', `x${'#'.repeat(LONG)}y`, '']],
    ['no rule of a table', `--${SPACES}x`, [`--${SPACES}x`]],
    ['no rule behind spaces', `${SPACES}x`, [`${SPACES}x`]],
    ['a field', `---\ntitle: x${SPACES}y\n---\nz`, ['z']],
  ])('ends with a long line of Markdown: %s', (_what, text, lines) => {
    expect(markdownOf(text)).toEqual(lines);
  });

  it('ends with a long stage direction', () => {
    const lines = ['MR. LEE: It rose.', `(${'. '.repeat(LONG / 2)})x`, 'MS. RUIZ: When?', 'MR. LEE: At six.'];
    expect(readTurns(lines, false)?.map(({ kind }) => kind)).toEqual(['turn', 'goesOn', 'turn', 'turn']);
  });

  it('ends with a long paragraph of a statement', () => {
    expect(findStatement(`Statement by Ann Lee\n\n${'It rose. '.repeat(LONG / 9)}`, false)).toHaveLength(1);
  });

  it.each([
    ['brackets', ')'.repeat(LONG), ''],
    ['brackets and stops', ').'.repeat(LONG), ''],
    ['stops inside it', `${'.'.repeat(LONG)}x`, `${'.'.repeat(LONG)}x`],
  ])('ends with an address before %s without end', (_what, behind, kept) => {
    expect(findCited(`https://paper.example/a${behind}`)).toEqual([`https://paper.example/a${kept}`]);
  });

  it('ends with many names that are asked for often', () => {
    const surnames = Array.from(
      { length: 20_000 },
      (_, i) => `L${i.toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'.charAt(Number(d)))}`,
    );
    const book = readNameBook(`${surnames.map((surname) => `Ann ${surname}.`).join('\n')}\nTom Day.`);
    const asked = Array.from({ length: 20_000 }, (_, i) => book.fullName(i % 2 === 0 ? 'TD' : 'Ann'));
    expect([...new Set(asked)]).toEqual(['Tom Day', 'Ann']);
  });

  it('ends with capitals without end', () => {
    expect(readNameBook(`Ann Lee, ${'A'.repeat(LONG)}`).fullName('MS. LEE')).toBe('Ann Lee');
    expect(readTurns(['-A'.repeat(LONG / 2), 'MR. LEE: Yes?', 'MS. RUIZ: No.', 'MR. LEE: Yes.'], false)).toHaveLength(
      4,
    );
  });
});
