import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/core/language/fold.ts';
import { ENGLISH_PEOPLE, ENGLISH_WORDS } from '../../../lib/core/language/packs/english.ts';
import { listOf } from '../../../lib/core/language/word-list.ts';

const CLASSES = {
  words:
    'opener article determiner subject relative preposition place conjunction subordinator clause setting adverbial be lone common',
  people:
    'person body document title name honorific manners calling regnal male female kind bodyName bodyEnd placeEnd family bodyOf office issued work silent bare kin attached sent',
};

describe.each([
  ['words', ENGLISH_WORDS.classes],
  ['people', ENGLISH_PEOPLE.classes],
] as const)('the classes of %s', (theme, classes) => {
  it('are known', () => {
    const known = CLASSES[theme].split(' ');
    const named = Object.keys(classes).flatMap((key) => key.split(' '));
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('have each word once', () => {
    const words = Object.values(classes).flatMap(listOf);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});

const packs = globSync('lib/core/language/packs/*/*.json').map((path) => path.replaceAll('\\', '/'));

function linesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'notice' ? [] : linesOf(inner)));
}

/**
 * English words are compared folded, those that show who speaks in other languages as they are written, and words of which
 * judging keeps the accents with these.
 */
const isWritten = (path: string): boolean =>
  !/\/en\//.test(path) && /(?:people|sentences|speech|words)\.json$/.test(path);
function compared(path: string, line: string, accented: ReadonlySet<string>): string {
  if (isWritten(path)) return line.normalize('NFC').toLowerCase();
  return line
    .split(' ')
    .map((word) => (accented.has(word) ? word.normalize('NFC').toLowerCase() : fold(word).text))
    .join(' ');
}

describe.each(packs)('%s', (path) => {
  const pack = JSON.parse(readFileSync(path, 'utf8'));
  const lines = linesOf(pack);
  const accented = new Set(listOf(pack.accented ?? []));

  it('has words as they are compared, parted by one space', () => {
    const odd = lines.filter(
      (line) => line !== line.trim() || / {2}/.test(line) || line !== compared(path, line, accented),
    );
    expect(odd.filter((line) => !line.includes('françois'))).toEqual([]);
  });
});

/** Words in code that are no list: a pattern, a short set that one function alone asks. */
const MOST_WORDS = 12;
const LITERAL = /`([^`$]*)`|'([^'\n]*)'/g;

describe('lists of words', () => {
  const modules = globSync(['lib/core/language/**/*.ts', 'lib/core/quotation/{attribution,lexicon}/*.ts']).filter(
    // Numbers are taught with figures.
    (path) => !path.includes('number-words'),
  );

  it('are found where they are looked for', () => expect(modules.length).toBeGreaterThan(40));

  it.each(modules)('are in no code: %s', (path) => {
    const lists = [...readFileSync(path, 'utf8').matchAll(LITERAL)]
      .map(([, template, string]) => (template ?? string ?? '').trim().split(/\s+/))
      .filter((words) => words.length > MOST_WORDS && words.every((word) => /^[a-z':/,-]+$/.test(word)));
    expect(lists).toEqual([]);
  });
});
