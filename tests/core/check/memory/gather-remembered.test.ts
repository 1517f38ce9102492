import { expect, it } from 'vitest';
import type { Finding } from '../../../../lib/core/check/finding.ts';
import { gatherRemembered } from '../../../../lib/core/check/memory/gather-remembered.ts';

const at = (start: number) => ({ start, end: start + 10 }) as Finding;
const read = (
  day: number,
  found: { readonly otherwise?: readonly Finding[]; readonly before?: readonly Finding[] },
) => ({
  article: { day, firstRead: `2026-05-0${day}`, readAt: `2026-05-0${day}` },
  otherwise: [],
  before: [],
  ...found,
});
const days = (passages: readonly { readonly finding: Finding; readonly article: { readonly day: number } }[]) =>
  passages.map(({ finding, article }) => [finding.start, article.day]);

it('names for the same words the article in which they were read first', () => {
  const { before } = gatherRemembered([read(3, { before: [at(50), at(0)] }), read(2, { before: [at(0)] })]);
  expect(days(before)).toEqual([
    [0, 2],
    [50, 3],
  ]);
});

it('names for other words the article that was read last, unless the page’s were read, too', () => {
  const { otherwise } = gatherRemembered([
    read(1, { otherwise: [at(0), at(50)] }),
    read(2, { otherwise: [at(0)] }),
    read(3, { before: [at(55)] }),
  ]);
  expect(days(otherwise)).toEqual([[0, 2]]);
});
