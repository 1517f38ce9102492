import nlp from 'compromise';
import { findQuotations } from '../../lib/core/quotation/find-quotations.ts';
import { type BenchRow, measure } from './rows.ts';

/** The yardstick is much slower, so it reads a part of the texts, in fewer runs. */
const YARDSTICK_RUNS = 3;
const YARDSTICK_LENGTH = 150_000;

const UNIT = 'million characters a second';

/** The first texts that together reach `length` code units. */
function firstTexts(texts: readonly string[], length: number): string[] {
  let sum = 0;
  return texts.filter((text) => {
    const isWanted = sum < length;
    sum += text.length;
    return isWanted;
  });
}

/** Million code units a second at which `read` gets through the texts. */
function rate(texts: readonly string[], read: (text: string) => unknown, runs?: number): number {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return length / 1000 / measure(() => texts.forEach(read), runs);
}

/** Sentences, quotations and people by compromise: the parts that an attribution would have to be built from. */
function readWithCompromise(text: string): number {
  const document = nlp(text);
  return document.sentences().length + document.quotations().length + document.people().length;
}

/** How fast quotations and their speakers are found in `texts`, against compromise on the same texts in the same run. */
export async function benchFindQuotations(texts: readonly string[]): Promise<BenchRow[]> {
  const whole = rate(texts, (text) => findQuotations(text));
  const part = firstTexts(texts, YARDSTICK_LENGTH);
  const onPart = rate(part, (text) => findQuotations(text));
  const yardstick = rate(part, readWithCompromise, YARDSTICK_RUNS);
  return [
    { name: 'finding quotations and speakers', value: whole, unit: UNIT },
    { name: 'compromise: sentences, quotations, people', value: yardstick, unit: UNIT },
    { name: 'finding quotations against compromise', value: onPart / yardstick, unit: '×', note: 'at least 50' },
  ];
}
