import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/core/check/finding.ts';
import { findingId } from '../../../lib/core/check/finding-id.ts';
import { followFindings, keepIds } from '../../../lib/core/check/follow-findings.ts';

const SENTENCES = [
  'The ferry left Halsund at noon with 212 people aboard, the harbour office said.',
  '“We will not wait for the council before we send the boats,” said the harbour master.',
  'Rescuers brought everybody ashore before dark, and nobody was badly hurt that night.',
  'The company will not pay for the rooms, a spokeswoman told us on Tuesday evening.',
];
const QUOTED = 'We will not wait for the council before we send the boats';
const TEXT = SENTENCES.join('\n\n');

/** As much of a finding as following it takes. */
const findingAt = (text: string, start: number, exact: string): Finding => {
  const claim = { set: 'harbour', id: exact };
  expect(text.slice(start, start + exact.length)).toBe(exact);
  return { id: findingId({ claim, start } as Finding), claim, start, end: start + exact.length, exact } as Finding;
};

const findingOf = (exact: string, text = TEXT): Finding => findingAt(text, text.indexOf(exact), exact);

/** The words at which a finding is in a changed text. */
function follow(now: string, exact = QUOTED): string {
  const finding = findingOf(exact);
  const { placed, ambiguous } = followFindings([finding], { before: TEXT, now });
  if (ambiguous.has(finding.id)) return 'ambiguous';
  const span = placed.get(finding.id);
  return span ? now.slice(span.start, span.end) : 'gone';
}

describe('followFindings', () => {
  it.each([
    ['stays where nothing has changed', TEXT, QUOTED],
    ['moves when a paragraph comes above', `A correction was made.\n\n${TEXT}`, QUOTED],
    ['stays when a paragraph comes below', `${TEXT}\n\nMore to follow.`, QUOTED],
    ['moves to where its paragraph was put', [...SENTENCES.slice(2), SENTENCES[0], SENTENCES[1]].join('\n\n'), QUOTED],
    ['stays when the words beside it change', TEXT.replace('said the harbour master', 'she said'), QUOTED],
    ['is gone with its words', TEXT.replace('will not wait', 'will wait'), 'gone'],
    ['is gone from another article', 'The mayor opened the new bridge on Monday.', 'gone'],
    ['stays when all of it is repeated below', `${TEXT}\n\n${TEXT}`, QUOTED],
    [
      'is ambiguous when its paragraph stands twice in other surroundings',
      `One.\n\n${SENTENCES[1]}\n\nTwo.\n\n${SENTENCES[1]}\n\nThree.`,
      'ambiguous',
    ],
  ])('%s', (_, now, expected) => expect(follow(now)).toBe(expected));

  it('does not take a common word that stands elsewhere for a finding', () =>
    expect(follow(TEXT.replace('with 212 people aboard', ''), '212')).toBe('gone'));

  it('does not take the same figure of something else for a finding', () =>
    expect(follow(`${TEXT.replace('212 people', 'people')}\n\nRoom 212 was empty.`, '212')).toBe('gone'));

  it('never comes to other words, whatever is done to the text', () => {
    let followed = 0;
    const order = fc.array(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 6 });
    const cut = fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom('', 'not ', SENTENCES[0] ?? '', '“We will” '));
    fc.assert(
      fc.property(order, order, fc.array(cut, { maxLength: 4 }), fc.nat(), fc.nat(60), (first, second, cuts, a, b) => {
        const before = first.map((i) => SENTENCES[i]).join('\n\n');
        const start = a % before.length;
        const finding = findingAt(before, start, before.slice(start, start + 1 + b));
        let now = second.map((i) => SENTENCES[i]).join('\n\n');
        for (const [at, length, words] of cuts) {
          const from = at % (now.length + 1);
          now = now.slice(0, from) + words + now.slice(from + length);
        }
        const { placed, ambiguous } = followFindings([finding], { before, now });
        const span = placed.get(finding.id);
        if (span) expect(now.slice(span.start, span.end)).toBe(finding.exact);
        if (ambiguous.size > 0) expect(now.split(finding.exact).length).toBeGreaterThan(1);
        followed += placed.size;
      }),
      { numRuns: 2000 },
    );
    expect(followed).toBeGreaterThan(200);
  });
});

describe('keepIds', () => {
  const ids = (now: string, found: readonly string[]): string[] => {
    const known = [findingOf(QUOTED)];
    let from = 0;
    const fresh = found.map((exact) => {
      const start = now.indexOf(exact, from);
      from = start + 1;
      return findingAt(now, start, exact);
    });
    return keepIds(fresh, known, followFindings(known, { before: TEXT, now })).map(({ id }) => id);
  };
  const { id } = findingOf(QUOTED);

  it('keeps the id of a finding that moved', () =>
    expect(ids(`A correction was made.\n\n${TEXT}`, [QUOTED])).toEqual([id]));

  it('gives each of two that cannot be told apart one of its own', () => {
    const now = `One.\n\n${SENTENCES[1]}\n\nTwo.\n\n${SENTENCES[1]}\n\nThree.`;
    const [first, second] = ids(now, [QUOTED, QUOTED]);
    expect(first).not.toBe(second);
    expect([first, second]).not.toContain(id);
  });

  it('never gives two findings one id', () => {
    // Another copy begins right where the first one was before.
    const at = TEXT.indexOf(QUOTED);
    const now = `${'x'.repeat(at)}${QUOTED}. ${TEXT}`;
    const kept = ids(now, [QUOTED, QUOTED]);
    expect(new Set(kept).size).toBe(2);
    expect(kept[1]).toBe(id);
  });
});
