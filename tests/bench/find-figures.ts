import recognizers from '@microsoft/recognizers-text-suite';
import nlp from 'compromise';
import { findFigures } from '../../lib/core/figure/find-figures.ts';
import { firstTexts, RATE_UNIT, rate } from './reading-rate.ts';
import { type BenchRow, measure } from './rows.ts';

/** The yardsticks are much slower, so they read a part of the texts, in fewer runs. */
const YARDSTICK_RUNS = 3;
const YARDSTICK_LENGTH = 8000;
const OWN_REPEATS = 50;

/** Numbers with their units by compromise. */
const readWithCompromise = (text: string): unknown => nlp(text).numbers().json();

/** The recognizers that together cover what a figure holds: number, share, money, measure, temperature, age. */
function readWithRecognizers(text: string): number {
  const { English } = recognizers.Culture;
  const { recognizeNumber, recognizePercentage } = recognizers;
  const { recognizeCurrency, recognizeDimension, recognizeTemperature, recognizeAge } = recognizers;
  return [
    recognizeNumber,
    recognizePercentage,
    recognizeCurrency,
    recognizeDimension,
    recognizeTemperature,
    recognizeAge,
  ].reduce((sum, recognize) => sum + recognize(text, English).length, 0);
}

/** Runs that a reader who looks back or ahead too far would choke on. */
const RUNS = ['7', 'and ', '½', '1½ ', 'a hundred and '];
const RUN_LENGTH = 200_000;

/** Milliseconds for a run of so many characters. */
const timeOf = (run: string, length: number): number =>
  measure(() => findFigures(run.repeat(Math.ceil(length / run.length))), YARDSTICK_RUNS);

/** How many times longer a run ten times as long takes; the worst of all runs. */
const worstGrowth = (): number =>
  Math.max(...RUNS.map((run) => timeOf(run, RUN_LENGTH) / Math.max(1, timeOf(run, RUN_LENGTH / 10))));

/** How fast figures are found in `texts`, against compromise and Microsoft Recognizers on the same texts in one run. */
export async function benchFindFigures(texts: readonly string[]): Promise<BenchRow[]> {
  const whole = rate(texts, (text) => findFigures(text));
  const part = firstTexts(texts, YARDSTICK_LENGTH);
  // The part is read in less than a tick of the clock: many times over, it can be measured.
  const manyParts = Array.from({ length: OWN_REPEATS }, () => part).flat();
  const onPart = rate(manyParts, (text) => findFigures(text));
  const compromise = rate(part, readWithCompromise, YARDSTICK_RUNS);
  const suite = rate(part, readWithRecognizers, YARDSTICK_RUNS);
  return [
    { name: 'finding figures', value: whole, unit: RATE_UNIT },
    { name: 'compromise, numbers', value: compromise, unit: RATE_UNIT, note: 'part of the texts' },
    { name: 'Microsoft Recognizers, six kinds', value: suite, unit: RATE_UNIT, note: 'the same part' },
    {
      name: 'finding figures, times as fast as the faster of both',
      value: onPart / Math.max(compromise, suite),
      unit: 'times',
      note: 'the same part; wanted: 50',
      better: 'more',
    },
    {
      name: '200,000 characters of digits, “and” or “½”, of the time for a tenth',
      value: worstGrowth(),
      unit: '×',
      note: 'at most about 10: linear',
      better: 'less',
    },
  ];
}
