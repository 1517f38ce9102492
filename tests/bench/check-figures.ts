import { checkFigures } from '../../lib/core/check/check-figures.ts';
import type { ClaimSet, FigureClaim } from '../../lib/core/claim/claim.ts';
import { extractClaims } from '../../lib/core/claim/extract-claims.ts';
import { buildClaimIndex } from '../../lib/core/index/claim-index.ts';
import { pickNumber, pickOne, randomFrom } from '../support/random.ts';
import type { Corpora } from './corpora.ts';
import { type LanguageModel, modelFor } from './language-model.ts';
import { type BenchRow, measure } from './rows.ts';
import { emptySet, firstClaims } from './synthetic-claims.ts';

const PAGE_SENTENCES = 20;
const PLANTED = 10;
const PLACES = 3000;

/** Nouns and units in about the frequency of the news: people, money and shares lead. */
const COUNTED =
  'people people people percent percent percent million dollars dollars years days deaths children workers homes miles cases votes jobs hostages soldiers'.split(
    ' ',
  );

/** Made-up places; as in the news, the n-th is named about 1/n as often as the first. */
const placeFrom = (random: () => number): string => {
  const rank = Math.floor(PLACES ** random());
  return `${'BCDFGHKLMNPRSTV'[rank % 15]}${'aeiou'[rank % 5]}${'ldrmnstv'[rank % 8]}${rank.toString(36).replace(/\d/g, 'o')}ia`;
};

/** A number as articles have them: mostly small or round. */
function numberFrom(random: () => number): string {
  const size = 10 ** Math.floor(random() * 5);
  const number = 1 + pickNumber(random, size * 9);
  return (random() < 0.5 ? number : Math.ceil(number / size) * size).toLocaleString('en');
}

function writeSentence(model: LanguageModel, random: () => number): string {
  const [before, after] = [model.writeSentence(random, 5), model.writeSentence(random, 6)].map((words) =>
    words.toLowerCase().replace(/\p{N}/gu, ''),
  );
  const figure = `${numberFrom(random)} ${pickOne(random, COUNTED)}`;
  return `The ${before} ${figure} in ${placeFrom(random)} ${after} near ${placeFrom(random)}.`;
}

function claimOf(sentence: string, i: number): FigureClaim | null {
  const [document] = emptySet(1).documents;
  if (!document) return null;
  const set = extractClaims({ document, text: sentence, language: 'en' }, { id: 'one', title: '' });
  const claim = set.claims.find(({ type }) => type === 'figure');
  return claim?.type === 'figure' ? { ...claim, id: `f${i}` } : null;
}

/** As many figures as wanted, each from a sentence of its own. */
function writeFigureClaims(sentences: readonly string[]): ClaimSet {
  const claims = sentences.map(claimOf).filter((claim) => claim !== null);
  return { ...emptySet(1), claims };
}

/** Checking the figures of one article against ever more figures. */
export function benchCheckFigures({ articles }: Corpora): BenchRow[] {
  const model = modelFor(articles, randomFrom(1));
  const random = randomFrom(2);
  const sentences = Array.from({ length: 100_000 }, () => writeSentence(model, random));
  const largest = writeFigureClaims(sentences);
  const own = Array.from({ length: PAGE_SENTENCES }, () => writeSentence(model, random));
  const text = [...sentences.slice(0, PLANTED), ...own].join(' ');
  const counts = [10, 1_000, 8_000, 100_000];
  const indexes = counts.map((count) => buildClaimIndex([firstClaims(largest, count)]));
  const times = indexes.map((index) => measure(() => checkFigures({ text, language: 'en', date: null }, index), 15));
  const rows = counts.map(
    (count, i): BenchRow => ({
      name: `check ${PAGE_SENTENCES + PLANTED} figures against ${count.toLocaleString('en')} figure claims`,
      value: times[i] ?? 0,
      unit: 'ms',
    }),
  );
  const ratio = (times.at(-1) ?? 0) / (times[0] ?? 1);
  return [
    ...rows,
    {
      name: 'cost at 100,000 figure claims, of that at 10',
      value: ratio,
      unit: '×',
      note: 'at most 2',
      better: 'less',
    },
  ];
}
