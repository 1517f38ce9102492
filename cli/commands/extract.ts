import type { DocumentPlace } from '../../lib/core/claim/claim.ts';
import { placeAt } from '../../lib/core/claim/source-text.ts';
import { findEventDates } from '../../lib/core/date/find-dates.ts';
import { writeDays } from '../../lib/core/date/iso-days.ts';
import { findDetails } from '../../lib/core/detail/find-details.ts';
import { figuresOf } from '../../lib/core/figure/find-figures.ts';
import { passage, type Span } from '../../lib/core/language/span.ts';
import { findGivers } from '../../lib/core/quotation/find-givers.ts';
import { quotationsOf } from '../../lib/core/quotation/find-quotations.ts';
import { hasDoubtfulMarks } from '../../lib/core/quotation/has-doubtful-marks.ts';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import { answerLines } from '../ndjson.ts';
import { formOf, formOptions, kindOf, kindOption, parseOptions } from '../options.ts';
import { type Article, isArticleInput, readArticleFile, readArticleInput } from '../read-article.ts';
import { sayPlace } from '../say-place.ts';

/** From this confidence on, a speaker is printed without "probably". */
const SURE = 0.9;

/** What was found, each with its place where the document shows one. */
const withPlaces = <T extends Span>({ places = [] }: Article, found: readonly T[]) =>
  found.map((one) => {
    const place = placeAt(places, one.start);
    return place ? { ...one, place } : one;
  });

function extract(article: Article) {
  const found = findAll(article);
  return {
    quotations: withPlaces(article, found.quotations),
    figures: withPlaces(article, found.figures),
    dates: withPlaces(article, found.dates),
    details: withPlaces(article, found.details),
  };
}

function findAll(article: Article) {
  const figures = figuresOf(article);
  const givers = findGivers(article, figures);
  return {
    quotations: quotationsOf(article).filter((quotation) => quotation.isSpeech && !hasDoubtfulMarks(quotation)),
    figures: figures.map((figure, i) => ({ ...figure, speaker: givers[i] ?? null })),
    dates: findDates(article),
    details: findDetails(article, article.date).map(({ exact, start, end, person, fullName, years }) => ({
      exact,
      start,
      end,
      person: { ...person, name: fullName },
      years,
    })),
  };
}

/** The dates of events, with the clause that tells of each. */
function findDates(article: Article) {
  return findEventDates(article, article.date).map(({ exact, start, end, date, edge, event, sentence }) => ({
    exact,
    start,
    end,
    ...(writeDays(date) ?? { first: null, last: null }),
    weekday: date.weekday,
    edge,
    event: passage(article.text, sentence.start + event.start, sentence.start + event.end),
  }));
}

/** HTML has no text the offsets could count into, so the answer carries the one that was read. */
function answer(input: Record<string, unknown>): object {
  if (!isArticleInput(input)) throw new Failure('the line has neither "text" nor "html"');
  const article = readArticleInput(input, 'body');
  return 'html' in input ? { text: article.text, ...extract(article) } : extract(article);
}

interface Line extends Span {
  readonly place?: DocumentPlace;
  readonly line: string;
}

function printText({ quotations, figures, dates, details }: ReturnType<typeof extract>): string {
  const lines: Line[] = [
    ...quotations.map(({ exact, speaker, ...at }) => ({
      ...at,
      line: `${exact}\n    ${speaker ? `${speaker.confidence < SURE ? 'probably ' : ''}${speaker.name}` : 'nobody named'}`,
    })),
    ...figures.map(({ exact, counted, unit, comparator, speaker, ...at }) => ({
      ...at,
      line: `${exact}\n    ${[comparator, unit, counted, speaker && `given by ${speaker.name}`].filter(Boolean).join(', ')}`,
    })),
    ...dates.map(({ exact, first, last, event, ...at }) => ({
      ...at,
      line: `${exact}\n    ${[first, last !== first && last].filter(Boolean).join(' to ')}: ${event.exact.replace(/\s+/g, ' ')}`,
    })),
    ...details.map(({ exact, person, years, ...at }) => ({
      ...at,
      line: `${exact}\n    ${person.name}: ${years} years old`,
    })),
  ];
  return lines
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, place, line }) => `${start}-${end}${place ? ` (${sayPlace(place)})` : ''}  ${line}\n`)
    .join('');
}

/** `extract FILE`: the quotations, figures, dates and ages of an article. */
export async function runExtract(args: readonly string[], io: Io): Promise<void> {
  const { values, positionals } = parseOptions(args, { ...formOptions, ...kindOption });
  const form = formOf(values);
  if (form === 'ndjson') return answerLines(io, answer);
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new Failure('extract takes one file (- for standard input)');
  const article = await readArticleFile(file, io, { part: 'body', kind: kindOf(values) });
  const found = extract(article);
  io.stdout.write(
    form === 'json'
      ? `${JSON.stringify({ kind: article.kind, text: article.text, ...found }, null, 2)}\n`
      : printText(found),
  );
}
