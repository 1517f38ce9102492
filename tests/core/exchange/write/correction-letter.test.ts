import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindingAnnotation } from '../../../../lib/core/annotation/annotation.ts';
import { describeFinding } from '../../../../lib/core/check/describe-finding.ts';
import { ENGLISH_PLACES } from '../../../../lib/core/claim/write-place.ts';
import {
  isCorrectable,
  LETTER_FORMS,
  type LetterWords,
  writeLetter,
} from '../../../../lib/core/exchange/write/correction-letter.ts';
import { writeIn } from '../../../../lib/core/language/language-writer.ts';
import { sameFigure } from '../../../components/examples.ts';
import { arbitraryKept, exampleAnnotations } from '../../annotation/examples.ts';

const WORDS: LetterWords = {
  places: ENGLISH_PLACES,
  say: describeFinding,
  write: writeIn('en'),
  subject: (title) => `About ${title}`,
  subjectOfSeveral: 'About several',
  untitled: (opening) => `“${opening}…”`,
  greeting: 'Dear editors,',
  intro: (day, sources) => `Read on ${day}, sources: ${sources}.`,
  introToSeveral: (sources) => `Several, sources: ${sources}.`,
  readOn: (day) => `Read on ${day}.`,
  differs: (count) => `${count} differ.`,
  inArticle: 'Article:',
  inSource: (source) => `Source (${source}):`,
  accordingTo: (name) => `according to ${name}`,
  ask: (count) => `Please look at ${count}.`,
  regards: 'Regards',
  commentIntro: (sources) => `Compared with ${sources}:`,
  commentOnSeveral: (sources) => `Several compared with ${sources}:`,
  commentSource: (source) => `The source has (${source}):`,
  commentAsk: 'Please look.',
};

const [quoted] = exampleAnnotations().filter(isCorrectable);

function example(): FindingAnnotation {
  if (!quoted) throw new Error('No annotation of the examples differs.');
  return quoted;
}

function exampleFigure(): FindingAnnotation {
  const { target, finding, ...kept } = example();
  const [source] = finding.claim.sources;
  if (!source) throw new Error('The example has no source.');
  const words = { prefix: 'the mayor said some ', exact: '200 people', suffix: ' came to the square. It' };
  return {
    ...kept,
    target: { ...target, prefix: 'It rained. About ', exact: '300 people', suffix: ' came. Nobody was' },
    finding: {
      ...sameFigure,
      relation: 'differs',
      speaker: { page: 'the police', source: null, relation: 'unclear' },
      claim: { ...finding.claim, sources: [{ ...source, ...words }] },
    },
  };
}

function onOtherArticle(title: string): FindingAnnotation {
  const one = example();
  return { ...one, created: '2026-03-09T08:00:00Z', page: { ...one.page, url: 'https://other.example/', title } };
}

describe('a letter to the editors', () => {
  it('has both wordings with their speakers, where they are and when they were printed', () => {
    const { subject, text } = writeLetter([example()], 'letter', WORDS);
    expect(subject).toBe('About Levy to go up');
    expect(text.split('\n')).toEqual([
      'Dear editors,',
      '',
      'Read on Mar 3, 2026, sources: 1.',
      '',
      'Levy to go up, The Ostrava Post, Mar 2, 2026',
      'https://news.example/levy#top',
      '',
      '1 differ.',
      '',
      '1. A negation differs: the page leaves out “not”.',
      'Article:',
      '“We will raise the levy,” — The minister',
      'https://news.example/levy#:~:text=We%20will%20raise%20the%20levy',
      'Source (“The finance minister ruled out…”):',
      '"We will not raise the levy," — Jana Horáková',
      '',
      'Please look at 1.',
      '',
      'Regards',
    ]);
  });

  it('shows an amount in its sentence, and who gives it', () => {
    const { text } = writeLetter([exampleFigure()], 'letter', WORDS);
    expect(text).toContain('About 300 people came. (according to the police)');
    expect(text).toContain('…mayor said some 200 people came to the square.');
  });

  it('names each of several articles once, with its link and the day on which it was read, and counts on', () => {
    const { subject, text } = writeLetter([example(), onOtherArticle('Other'), example()], 'letter', WORDS);
    expect(subject).toBe('About several');
    expect(text.split('\n').filter((line) => !/^“We|^"We|^Source|^1\. A|#:~:|^$/.test(line))).toEqual([
      'Dear editors,',
      'Several, sources: 1.',
      'Levy to go up, The Ostrava Post, Mar 2, 2026',
      'https://news.example/levy#top',
      'Read on Mar 3, 2026.',
      '2 differ.',
      'Article:',
      '2. A negation differs: the page leaves out “not”.',
      'Article:',
      'Other, The Ostrava Post, Mar 2, 2026',
      'https://other.example/',
      'Read on Mar 9, 2026.',
      '1 differ.',
      '3. A negation differs: the page leaves out “not”.',
      'Article:',
      'Please look at 3.',
      'Regards',
    ]);
  });

  it('names the articles in a comment only where there are several', () => {
    const { text } = writeLetter([example(), onOtherArticle('')], 'comment', WORDS);
    expect(text.split('\n').filter((line) => !/^"We|^The source|^$/.test(line))).toEqual([
      'Several compared with 1:',
      'Levy to go up, The Ostrava Post, Mar 2, 2026',
      'https://news.example/levy#top',
      'Article:',
      '“We will raise the levy,” — The minister',
      'https://other.example/, The Ostrava Post, Mar 2, 2026',
      'Article:',
      '“We will raise the levy,” — The minister',
      'Please look.',
    ]);
  });

  it('says of how many sources it speaks', () => {
    const one = example();
    const { claim } = one.finding;
    const sources = claim.sources.map((source) => ({ ...source, document: 'another' }));
    const other = { ...one, finding: { ...one.finding, claim: { ...claim, sources } } };
    const ofOtherSet = { ...one, finding: { ...one.finding, claim: { ...claim, set: 'another' } } };
    expect(writeLetter([one, one], 'letter', WORDS).text).toContain('sources: 1.');
    expect(writeLetter([one, other, ofOtherSet], 'letter', WORDS).text).toContain('sources: 3.');
    expect(writeLetter([one, other], 'comment', WORDS).text).toContain('Compared with 2:');
  });

  it('is short as a comment, below the article that it is about', () => {
    expect(writeLetter([example()], 'comment', WORDS).text).toBe(
      [
        'Compared with 1:',
        '“We will raise the levy,” — The minister\nThe source has (“The finance minister ruled out…”):\n"We will not raise the levy," — Jana Horáková',
        'Please look.',
      ].join('\n\n'),
    );
  });

  it('says nothing where nothing is chosen', () => {
    expect(writeLetter([], 'letter', WORDS).text).toBe('');
  });

  it('throws on no annotation', () => {
    fc.assert(
      fc.property(fc.array(arbitraryKept, { maxLength: 3 }), fc.constantFrom(...LETTER_FORMS), (kept, form) => {
        writeLetter(kept.filter(isCorrectable), form, WORDS);
      }),
      { numRuns: 40 },
    );
  });
});
