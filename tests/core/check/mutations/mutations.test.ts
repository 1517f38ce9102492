import { describe, expect, it } from 'vitest';
import { checkText } from '../../../../lib/core/check/check-text.ts';
import type { Finding } from '../../../../lib/core/check/finding.ts';
import type { Severity } from '../../../../lib/core/difference.ts';
import { buildClaimIndex, type ClaimIndex } from '../../../../lib/core/index/claim-index.ts';
import { randomFrom } from '../../../support/random.ts';
import { setFromText } from '../set-from-text.ts';
import { SPEAKERS, STATEMENTS } from './statements.ts';

/*
 * Every statement of an article, printed by another article with one thing changed, the same changes in every run. What
 * was changed has to be seen, and graded by what it does to the sense.
 */

const MARKED = /\{(\w|#):([^|}]*)\|([^}]*)\}/g;
const tidy = (text: string): string => {
  const trimmed = text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,])/g, '$1')
    .trim();
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
};
/** The statement as it was said. */
const saidOf = (statement: string): string => tidy(statement.replace(MARKED, '$2'));
const nameOf = (i: number): string => SPEAKERS[i % (SPEAKERS.length - 2)] as string;

/** A statement in an article's words: closed by the attribution, broken off by it, or opened by it. */
function printed(statement: string, name: string, frame: number): string {
  const inMarks = statement.replaceAll('“', '‘').replaceAll('”', '’');
  if (frame % 3 === 0) return `“${inMarks.replace(/\.$/, ',')}” ${name} said.`;
  return frame % 3 === 1
    ? `${name} said: “${inMarks}”`
    : `“${inMarks.replace(/\.$/, ',')}” ${name} told the Harbour News on Friday.`;
}

const ARTICLE: ClaimIndex = buildClaimIndex([
  setFromText(STATEMENTS.map((statement, i) => printed(saidOf(statement), nameOf(i), i)).join('\n\n')),
]);

/** What is found on a page that has one statement in it. */
const check = ({ page, name, frame }: Mutant): readonly Finding[] =>
  checkText({ text: printed(page, name, frame), language: 'en', date: null }, ARTICLE).findings.filter(
    ({ type }) => type === 'quotation',
  );

interface Mutant {
  readonly page: string;
  readonly name: string;
  readonly frame: number;
}

/** The mutants that the marks of one kind make. */
const byMark = (kind: string): Mutant[] =>
  STATEMENTS.flatMap((statement, i) =>
    [...statement.matchAll(MARKED)].flatMap((mark) => {
      if (mark[1] !== kind) return [];
      const changed = `${statement.slice(0, mark.index)}${mark[3]}${statement.slice(mark.index + mark[0].length)}`;
      return [{ page: saidOf(changed), name: nameOf(i), frame: i + 1 }];
    }),
  );

/** The mutants that a change of the words of each statement makes. */
function byChange(change: (words: string[], pick: (most: number) => number) => string[]): Mutant[] {
  const random = randomFrom(2026);
  const pick = (most: number): number => Math.floor(random() * most);
  return STATEMENTS.map((statement, i) => ({
    page: tidy(change(saidOf(statement).split(' '), pick).join(' ')),
    name: nameOf(i),
    frame: i + 2,
  }));
}

const small = (word = ''): string => (/^(?:I|I’\w+)$/.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1));
const ADVERBS = ['secretly', 'sadly', 'proudly', 'carelessly', 'bravely', 'legally'];
const THINGS = ['a drum', 'two geese', 'the umbrella', 'some gravel', 'a thousand stamps'];
/** Puts words behind the last one and before the full stop. */
const append = (words: readonly string[], more: string): string[] => [
  ...words.slice(0, -1),
  `${words.at(-1)?.replace(/\.$/, '')}${more}.`,
];
const isContent = (word: string): boolean => /^\p{L}{6,}$/u.test(word);

interface Operator {
  readonly what: string;
  readonly atLeast: Severity;
  readonly mutants: readonly Mutant[];
}

const OPERATORS: readonly Operator[] = [
  { what: 'a negation put in or taken out', atLeast: 'major', mutants: byMark('n') },
  { what: 'the opposite', atLeast: 'major', mutants: byMark('a') },
  { what: 'a number changed', atLeast: 'major', mutants: byMark('#') },
  { what: 'a quantity or a modal changed', atLeast: 'major', mutants: byMark('q') },
  { what: 'a governing word dropped', atLeast: 'major', mutants: byMark('d') },
  { what: 'another thing', atLeast: 'minor', mutants: byMark('w') },
  {
    what: 'a word dropped',
    atLeast: 'minor',
    mutants: byChange((words, pick) => {
      const inner = words.flatMap((word, i) => (i > 0 && isContent(word) ? [i] : []));
      const at = inner[pick(inner.length)] ?? words.length - 2;
      return words.filter((_, i) => i !== at);
    }),
  },
  {
    what: 'a word put in',
    atLeast: 'minor',
    mutants: byChange((words, pick) => {
      const at = 1 + pick(words.length - 2);
      return [...words.slice(0, at), ADVERBS[pick(ADVERBS.length)] as string, ...words.slice(at)];
    }),
  },
  {
    what: 'a word put before the first',
    atLeast: 'minor',
    mutants: byChange(([first, ...words], pick) => [ADVERBS[pick(ADVERBS.length)] as string, small(first), ...words]),
  },
  {
    what: 'words put behind the last',
    atLeast: 'minor',
    mutants: byChange((words, pick) => append(words, ` and ${THINGS[pick(THINGS.length)]}`)),
  },
  {
    what: 'a negation put behind the last',
    atLeast: 'major',
    mutants: byChange((words) => append(words, ', but not for you')),
  },
  {
    what: 'somebody else',
    atLeast: 'major',
    mutants: STATEMENTS.map((statement, i) => ({
      page: saidOf(statement),
      name: SPEAKERS.at(-1 - (i % 2)) as string,
      frame: i,
    })),
  },
];

const RANK: Readonly<Record<Severity, number>> = { none: 0, minor: 1, major: 2 };
const LEAST_RIGHT = 0.98;

const gravest = (findings: readonly Finding[]): number =>
  Math.max(0, ...findings.map(({ severity }) => RANK[severity]));

/** Words of a statement that a page prints without marks, as its own or as reported. */
const unmarked = (statement: string, name: string): string => {
  const plain = statement.replaceAll(/[“”]/g, '');
  return `${name} said that ${small(plain)} The street was quiet. ${plain} That was in May.`;
};

/** How a page's unmarked words relate to the article. */
const relations = (statement: string, name: string): readonly string[] =>
  checkText({ text: unmarked(statement, name), language: 'en', date: null }, ARTICLE)
    .findings.filter(({ type }) => type === 'unquoted')
    .map(({ relation }) => relation);

describe('a statement without marks', () => {
  // Of a few words among others, or of few that tell anything, nobody can say where they come from.
  it('is found again where nothing was changed', () => {
    const found = STATEMENTS.filter((statement, i) => relations(saidOf(statement), nameOf(i)).includes('same'));
    expect(found.length / STATEMENTS.length).toBeGreaterThanOrEqual(0.8);
  });

  // What a page puts before the first word or behind the last is its own.
  it.each(OPERATORS.filter(({ what }) => what !== 'somebody else'))('is never the same with $what', ({ mutants }) => {
    const same = mutants.filter(({ page, name }) => relations(page, name).includes('same'));
    expect(same.map(({ page }) => page)).toEqual([]);
  });

  it.each([
    'If the council pays, the museum must give the masks back to the island before the year is out.',
    'Unless the wind turns, we were happy to see them go, I won’t lie to you.',
    'The new law allows fishing within three miles of the reef, except on Sundays.',
  ])('is not the same under a condition: %s', (words) => {
    expect(relations(words, nameOf(0))).not.toContain('same');
  });
});

describe('a statement with one change', () => {
  it.each(OPERATORS)('is reported: $what', ({ atLeast, mutants }) => {
    const missed = mutants.filter((mutant) => gravest(check(mutant)) < RANK[atLeast]);
    expect(mutants.length).toBeGreaterThanOrEqual(3);
    expect(1 - missed.length / mutants.length, missed.map(({ page }) => page).join('\n')).toBeGreaterThanOrEqual(
      LEAST_RIGHT,
    );
  });

  it('is the same where nothing was changed, whatever the attribution', () => {
    for (const frame of [0, 1, 2]) {
      STATEMENTS.forEach((statement, i) => {
        const findings = check({ page: saidOf(statement), name: nameOf(i), frame });
        expect(
          findings.map(({ relation }) => relation),
          saidOf(statement),
        ).toEqual(['same']);
      });
    }
  });
});
