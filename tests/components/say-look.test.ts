import { describe, expect, it } from 'vitest';
import { sayLook } from '../../components/say-look.ts';
import { writeIn } from '../../lib/core/language/language-writer.ts';
import { NOTHING_READ } from '../../lib/protocol/looked-at.ts';
import { translate } from './render.tsx';

const say = (look: Partial<Parameters<typeof sayLook>[0]>): readonly string[] =>
  sayLook({ ...NOTHING_READ, outcome: 'checked', ...look }, { t: translate, write: writeIn('en') });

const READ = { quotations: 7, figures: 12, sets: 3 };

describe('what is said of a page that was looked at', () => {
  it('is, where it was not read, why, and what to do', () => {
    expect(say({ outcome: 'notArticle' })).toEqual([
      'Not read: it does not look like a news article. To have it read, press “Check this page anyway” in the list at the toolbar button.',
    ]);
    expect(say({ outcome: 'siteOff' })).toEqual([
      'Not read: you have switched Crossread off for this site. It is listed under “Sites that are off”.',
    ]);
    expect(say({ outcome: 'onRequest' })[0]).toContain('this is your choice under “Reading”');
  });

  it.each([
    [
      'the sets know none of it',
      READ,
      [
        'Read: 7 quotations and 12 figures, against 3 sets',
        'Your sets have none of it. Use an article or a document on the same subject as a source.',
      ],
    ],
    [
      'there is nothing to compare',
      { sets: 1 },
      ['Read: 0 quotations and 0 figures, against 1 set', 'It has no quotation and no figure to compare.'],
    ],
    [
      'no set is used',
      { ...READ, sets: 0 },
      [
        'Read: 7 quotations and 12 figures, against 0 sets',
        'No claim set is in use here. Switch one on above, or make one from an article.',
      ],
    ],
    [
      'it is a source itself',
      { ...READ, isSource: true },
      [
        'Read: 7 quotations and 12 figures, against 3 sets',
        'The page is a source that you keep, and is not compared with itself.',
      ],
    ],
    [
      'all of it is muted',
      { ...READ, muted: 2 },
      [
        'Read: 7 quotations and 12 figures, against 3 sets',
        '2 passages are muted. You can take that back under “Not shown”.',
      ],
    ],
    [
      'some of it is known',
      { ...READ, known: 3, unclear: 1, muted: 1 },
      [
        'Read: 7 quotations and 12 figures, against 3 sets',
        '3 passages are known.',
        'Crossread is not sure of 1 of them; its card says why.',
        '1 passage is muted. You can take that back under “Not shown”.',
      ],
    ],
  ])('is one reason where %s', (_, look, sentences) => expect(say(look)).toEqual(sentences));
});
