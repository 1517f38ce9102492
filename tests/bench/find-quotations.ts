import nlp from 'compromise';
import { findQuotations } from '../../lib/core/quotation/find-quotations.ts';
import { firstTexts, RATE_UNIT, rate } from './reading-rate.ts';
import type { BenchRow } from './rows.ts';

/** The yardstick is much slower, so it reads a part of the texts, in fewer runs. */
const YARDSTICK_RUNS = 3;
const YARDSTICK_LENGTH = 150_000;

/** Sentences, quotations and people by compromise: the parts that an attribution would have to be built from. */
function readWithCompromise(text: string): number {
  const document = nlp(text);
  return document.sentences().length + document.quotations().length + document.people().length;
}

/** Quotations with their speakers, which are named when they are asked for. */
const readSpeakers = (text: string): number => findQuotations(text).filter(({ speaker }) => speaker !== null).length;

/** How fast quotations and their speakers are found in `texts`, against compromise on the same texts in the same run. */
export async function benchFindQuotations(texts: readonly string[]): Promise<BenchRow[]> {
  const whole = rate(texts, readSpeakers);
  const part = firstTexts(texts, YARDSTICK_LENGTH);
  const onPart = rate(part, readSpeakers);
  const yardstick = rate(part, readWithCompromise, YARDSTICK_RUNS);
  return [
    { name: 'finding quotations and speakers', value: whole, unit: RATE_UNIT },
    { name: 'compromise: sentences, quotations, people', value: yardstick, unit: RATE_UNIT },
    {
      name: 'finding quotations against compromise',
      value: onPart / yardstick,
      unit: '×',
      note: 'at least 50',
      better: 'more',
    },
  ];
}
