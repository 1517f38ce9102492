import { describe, expect, it } from 'vitest';
import { annotatePassage } from '../../../lib/core/annotation/annotation.ts';
import { placerFor } from '../../../lib/core/annotation/place-annotation.ts';
import { exampleContext, examplePage } from './examples.ts';

const TEXT = [
  'The ferry left Halsund at noon with 212 people aboard, the harbour office said on Tuesday.',
  'The captain told reporters that “the engine had been checked twice in the week before the trip” and that he saw no smoke.',
  'Rescuers brought 198 people ashore before dark. Nobody was badly hurt, the hospital in Halsund said.',
  'The company will not pay for the hotel rooms, a spokeswoman said. Nobody at the ministry answered.',
].join('\n\n');

const targetOf = (exact: string, text = TEXT) => {
  const start = text.indexOf(exact);
  return annotatePassage({ page: examplePage.page, text }, { start, end: start + exact.length }, exampleContext())
    .target;
};

const placed = (exact: string, now: string, before = TEXT) => {
  const { place, span } = placerFor(now)(targetOf(exact, before));
  return [place, span && now.slice(span.start, span.end)];
};

describe('placerFor', () => {
  const words = 'the engine had been checked twice in the week before the trip';

  it.each([
    ['nothing has changed', TEXT, 'same', words],
    ['the page has grown above it', `Breaking news\n\n${TEXT}`, 'same', words],
    ['it was moved to the end', `Short. “${words}”, as he put it.`, 'moved', words],
    ['only its marks were set anew', TEXT.replaceAll(/“|”/g, '"'), 'moved', words],
    ['a word was taken out', TEXT.replace('twice ', ''), 'changed', words.replace('twice ', '')],
    [
      'its first word was changed',
      TEXT.replace('“the engine', '“our engine'),
      'changed',
      words.replace('the engine', 'our engine'),
    ],
    [
      'its last word was changed',
      TEXT.replace('the trip”', 'the voyage”'),
      'changed',
      words.replace('the trip', 'the voyage'),
    ],
    ['it has gone', TEXT.split('\n\n').toSpliced(1, 1).join('\n\n'), 'gone', null],
    [
      'the article is another',
      'The mayor of Ostrava opened the new bridge on Monday and thanked the workers.',
      'gone',
      null,
    ],
    ['there is nothing', '', 'gone', null],
  ])('when %s', (_when, now, place, found) => {
    expect(placed(words, now)).toEqual([place, found]);
  });

  it('knows a short passage by what stands around it', () => {
    expect(placed('212 people', TEXT.replace('212 people', '198 people'))).toEqual(['changed', '198 people']);
  });

  it('says how a changed passage differs', () => {
    const { words: steps } = placerFor(TEXT.replace('will not pay', 'will pay'))(
      targetOf('The company will not pay for the hotel rooms'),
    );
    expect(steps.filter(({ step }) => step === 'removed').map(({ source }) => source.trim())).toEqual(['not']);
  });

  it('case 56: of five equal places says that it cannot tell', () => {
    const line = 'The council will meet again on Friday to vote.';
    const before = Array.from(
      { length: 5 },
      (_, i) => `${'Part '.repeat(i + 1)}begins here. ${line} The hall was full of people that night.`,
    );
    const now = Array.from(
      { length: 5 },
      () => `An entirely different evening. ${line} They all went home after that.`,
    );
    expect(placed(line, now.join('\n\n'), before.join('\n\n'))).toEqual(['ambiguous', null]);
  });

  it('case 56: does not take a common word that stands elsewhere for the one that was marked', () => {
    expect(placed('Nobody', TEXT.replace('Nobody was badly hurt, the hospital in Halsund said.', ''))[0]).toBe('gone');
  });
});
