import fc from 'fast-check';
import type {
  Annotation,
  AnnotationContext,
  CheckedPage,
  FindingAnnotation,
} from '../../../lib/core/annotation/annotation.ts';
import { annotateFindings, annotatePassage } from '../../../lib/core/annotation/annotation.ts';
import type { QuotationFinding } from '../../../lib/core/check/finding.ts';
import type { ExportContext } from '../../../lib/core/exchange/write/annotation-writer.ts';
import { ENGLISH_WORDS } from '../../../lib/core/exchange/write/export-words.ts';

const TEXT = 'Headline 😀\n\nThe minister said: “We will raise the levy,” and left the hall in Ostrava.';

/** A finding with one negation difference, on the words given. */
export function exampleFinding(text: string, exact: string, changes: Partial<QuotationFinding> = {}): QuotationFinding {
  const start = text.indexOf(exact);
  return {
    id: `levy:q1@${start}`,
    type: 'quotation',
    relation: 'differs',
    severity: 'major',
    extent: 'whole',
    exact,
    start,
    end: start + exact.length,
    differences: [{ kind: 'wording', effect: 'negation', severity: 'major', source: 'not', page: '' }],
    claim: {
      set: 'levy',
      setTitle: 'The levy',
      setVersion: '1',
      id: 'q1',
      exact: '"We will not raise the levy,"',
      sources: [
        {
          document: 'd1',
          sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
          opening: 'The finance minister ruled out',
          title: null,
          publisher: null,
          url: null,
          date: null,
          prefix: 'She said: ',
          exact: '"We will not raise the levy,"',
          suffix: ' to applause.',
        },
      ],
    },
    speaker: { page: 'The minister', source: 'Jana Horáková', relation: 'unclear' },
    words: [
      { step: 'equal', source: 'We will ', page: 'We will ' },
      { step: 'removed', source: 'not ', page: '' },
      { step: 'equal', source: 'raise the levy,', page: 'raise the levy,' },
    ],
    notes: [],
    ...changes,
  };
}

/** A checked page with one finding after a character outside the basic plane. */
export const examplePage: CheckedPage = {
  page: {
    title: 'Levy to go up',
    url: 'https://news.example/levy#top',
    canonicalUrl: 'https://news.example/levy',
    publisher: 'The Ostrava Post',
    byline: null,
    date: '2026-03-02',
    language: 'en',
  },
  text: TEXT,
  findings: [exampleFinding(TEXT, '“We will raise the levy,”')],
};

/** A fixed clock, and ids that count up. */
export function exampleContext(): AnnotationContext {
  const ids = [1, 2, 3, 4, 5, 6, 7, 8, 9].values();
  return {
    now: new Date('2026-03-03T10:00:00Z'),
    crossread: '1.2.3',
    newId: () => `urn:uuid:00000000-0000-4000-8000-00000000000${ids.next().value}`,
  };
}

/** The annotations of the example page. */
export const exampleAnnotations = (): FindingAnnotation[] => annotateFindings(examplePage, exampleContext());

/** Annotations with arbitrary words wherever words from outside can be. */
export const arbitraryAnnotation: fc.Arbitrary<FindingAnnotation> = fc
  .record({
    title: fc.string({ unit: 'binary' }),
    words: fc.string({ unit: 'binary' }),
    speaker: fc.string(),
    source: fc.string({ unit: 'grapheme' }),
  })
  .map(({ title, words, speaker, source }) => {
    const [example] = exampleAnnotations() as [FindingAnnotation];
    const [reference] = example.finding.claim.sources as [FindingAnnotation['finding']['claim']['sources'][0]];
    return {
      ...example,
      page: { ...example.page, title },
      target: { ...example.target, exact: words },
      summary: source,
      finding: {
        ...example.finding,
        exact: words,
        speaker: { page: speaker, source, relation: 'different' },
        words: [{ step: 'replaced', source, page: words }],
        claim: {
          ...example.finding.claim,
          exact: source,
          sources: [{ ...reference, title: speaker, url: `https://a.example/${title}` }],
        },
      },
    };
  });

/** What an export of the example page is told. */
export const exampleExport: ExportContext = {
  id: 'urn:uuid:00000000-0000-4000-8000-0000000000ff',
  title: examplePage.page.title,
  name: 'Levy to go up',
  page: examplePage.page,
  now: new Date('2026-03-04T10:00:00Z'),
  crossread: '1.2.3',
  leftOut: [],
  count: 1,
  words: ENGLISH_WORDS,
};

/** A finding with what a user writes on it, and a passage the user only marked. */
export function exampleKept(): [FindingAnnotation, Annotation] {
  const [finding] = exampleAnnotations() as [FindingAnnotation];
  const bare = annotatePassage(
    examplePage,
    { start: TEXT.indexOf('left'), end: TEXT.indexOf(' in Ostrava') },
    exampleContext(),
  );
  return [
    {
      ...finding,
      modified: '2026-03-05T09:30:00.000Z',
      note: 'Asked the *ministry*.\n\n- no answer yet',
      tags: ['levy', 'to do'],
      status: 'checked',
    },
    { ...bare, id: 'urn:uuid:00000000-0000-4000-8000-0000000000aa' },
  ];
}

const words = fc.string({ unit: 'binary', maxLength: 30 });
const wordsOrNull = fc.option(words);
const filled = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
const time = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const arbitraryPage = fc.record({
  title: words,
  url: fc.webUrl({ withFragments: true }),
  canonicalUrl: fc.option(fc.webUrl()),
  publisher: wordsOrNull,
  byline: wordsOrNull,
  date: wordsOrNull,
  language: wordsOrNull,
});

const arbitraryTarget = fc
  .record({ exact: words, prefix: words, suffix: words, start: fc.nat(), point: fc.nat() })
  .map(({ exact, prefix, suffix, start, point }) => ({
    exact,
    prefix,
    suffix,
    start,
    end: start + exact.length,
    codePoints: { start: point, end: point + [...exact].length },
  }));

/** Annotations with anything anywhere: with and without a finding, note, tags, in any status. */
export const arbitraryKept: fc.Arbitrary<Annotation> = fc
  .record({
    id: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
    created: time,
    modified: time,
    page: arbitraryPage,
    target: arbitraryTarget,
    base: fc.option(arbitraryAnnotation),
    summary: words,
    note: words,
    tags: fc.uniqueArray(filled),
    status: fc.constantFrom('open' as const, 'checked' as const, 'dismissed' as const),
    crossread: words,
  })
  .map(({ base, ...own }) => ({ ...own, finding: base?.finding ?? null }));
