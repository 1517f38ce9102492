import { carriedTimeFinder } from '../figure/carried-time.ts';
import type { Figure } from '../figure/figure.ts';
import { numbersOf } from '../figure/find-tallies.ts';
import { hasEitherNumber, isStyleSure } from '../figure/number-style.ts';
import { scopeNameFinder } from '../figure/scope-names.ts';
import { sentenceAround } from '../figure/sentence-around.ts';
import { type DayRange, isoDay, isoInterval } from '../language/time/day-range.ts';
import { findDocumentDay } from '../language/time/document-day.ts';
import { findWords } from '../language/words.ts';
import { findGivers } from '../quotation/find-givers.ts';
import { quotationsOf } from '../quotation/find-quotations.ts';
import { hasDoubtfulMarks } from '../quotation/has-doubtful-marks.ts';
import type { Quotation } from '../quotation/quotation.ts';
import {
  type Claim,
  type ClaimContext,
  type ClaimSet,
  type ClaimSpeaker,
  type FigureClaim,
  LATEST_FORMAT,
  type QuotationClaim,
} from './claim.ts';
import { findAgeClaims, findDateClaims } from './date-claims.ts';
import { deriveParts } from './derive-parts.ts';
import { deriveTotals } from './derive-totals.ts';
import { FEWEST_WORDS } from './fewest-words.ts';
import { isCommonplace } from './find-commonplaces.ts';
import { partLong } from './part-long.ts';
import { plainName } from './plain-name.ts';
import { describeAppearance, isDoubtful, type SourceText } from './source-text.ts';

/** A pronoun that the article never resolves names nobody. */
const UNNAMED = /^(?:he|she|they|it|we|i|who)$/i;

const isNamed = ({ speaker }: Quotation): boolean => speaker !== null && !UNNAMED.test(speaker.name);

/**
 * Whether words in marks can be known again on another page: they are a phrase of their own, or somebody's. A word or two
 * that nobody said are a term, a title or an irony.
 */
const isClaim = (text: string, quotation: Quotation): boolean => {
  if (hasDoubtfulMarks(quotation)) return false;
  const { isSpeech, content } = quotation;
  if (quotation.isSaid) return findWords(text.slice(content.start, content.end)).length >= FEWEST_SAID;
  return (isSpeech && isNamed(quotation)) || findWords(text.slice(content.start, content.end)).length >= FEWEST_WORDS;
};

function quotationClaim(source: SourceText, quotation: Quotation, id: string, speaker: string | null): QuotationClaim {
  return {
    type: 'quotation',
    id,
    content: source.text.slice(quotation.content.start, quotation.content.end),
    speaker,
    cue: quotation.cue?.exact ?? null,
    ...(quotation.isSaid && { said: true }),
    appearances: [describeAppearance(source, quotation)],
  };
}

/** A turn of fewer words is anybody's: "Thank you, Mr. Chairman." */
const FEWEST_SAID = 5;

/** The days that the sentences before a figure's give it, as its context has them. */
const toldIn = (days: DayRange | null): Pick<ClaimContext, 'told'> => (days ? { told: isoInterval(days) } : {});

/** Makes claims, by their ids, of the figures of an article; what is read of their surroundings is read once for all. */
export function figureClaimReader(source: SourceText): (figure: Figure, id: string) => FigureClaim {
  const namesAround = scopeNameFinder(source.text);
  const day = findDocumentDay(source.text, source.document.date);
  const date = source.document.date ?? (day && isoDay(day.first));
  const carriedTo = carriedTimeFinder(source.text, day);
  return (figure, id) => {
    const { exact: _, start, end, ...quantity } = figure;
    const names = namesAround(figure);
    const sentence = sentenceAround(source.text, figure);
    const context = {
      sentence: source.text.slice(sentence.start, sentence.end),
      start: start - sentence.start,
      date,
      ...toldIn(carriedTo(sentence)),
    };
    return {
      type: 'figure',
      id,
      ...quantity,
      names,
      context,
      appearances: [describeAppearance(source, { start, end })],
    };
  };
}

/** Gives each speaker an id, by the name without its article, and enters whoever is new. */
function speakerNumberer(speakers: Map<string, ClaimSpeaker>): (name: string) => string {
  return (name) => {
    const key = name.replace(/^the /, '');
    const known = speakers.get(key);
    if (known) return known.id;
    const id = `s${speakers.size + 1}`;
    speakers.set(key, { id, name: plainName(name), aliases: [], role: null });
    return id;
  };
}

/**
 * The claim set of one article: each of its quotations and figures, in reading order, speakers by the fullest name the
 * article gives.
 */
export function extractClaims(source: SourceText, set: Pick<ClaimSet, 'id' | 'title'>): ClaimSet {
  const speakers = new Map<string, ClaimSpeaker>();
  const speakerId = speakerNumberer(speakers);
  const nameOf = (quotation: Quotation): string | null =>
    quotation.speaker && isNamed(quotation) ? speakerId(quotation.speaker.name) : null;
  const quotations = quotationsOf(source)
    .flatMap((quotation) => (quotation.isSaid ? partLong(source.text, quotation) : quotation))
    .filter((quotation) => isClaim(source.text, quotation))
    .map((quotation, i) => quotationClaim(source, quotation, `q${i + 1}`, nameOf(quotation)));
  const readFigure = figureClaimReader(source);
  const found = numbersOf(source).filter(
    (figure) => (!hasEitherNumber(figure.exact) || isStyleSure(source)) && !isDoubtful(source, figure),
  );
  const givers = findGivers(source, found);
  const figures = found.map((figure, i): FigureClaim => {
    const giver = givers[i];
    return { ...readFigure(figure, `f${i + 1}`), ...(giver && { speaker: speakerId(giver.name) }) };
  });
  const parts = deriveParts(found, source.text).map((part, i) => readFigure(part, `p${i + 1}`));
  const derived = [...parts, ...deriveTotals(figures, source.text)];
  const claims: Claim[] = [
    ...[...quotations, ...figures, ...derived].filter((claim) => !isCommonplace(claim)),
    ...[...findDateClaims(source), ...findAgeClaims(source)].filter(
      ({ appearances }) => !appearances.some(({ doubtful }) => doubtful),
    ),
  ];
  claims.sort((a, b) => (a.appearances[0]?.start ?? 0) - (b.appearances[0]?.start ?? 0));
  return {
    format: LATEST_FORMAT,
    ...set,
    description: '',
    version: '1',
    // A page may say that it has none.
    language: source.language || 'en',
    documents: [source.document],
    speakers: [...speakers.values()],
    claims,
  };
}
