import type { Span } from '../language/span.ts';

/** A sentence is cut here at the latest, so that a text without full stops costs no more than another. */
const LONGEST_SENTENCE = 3000;

/**
 * What a figure can begin with: a digit (Latin, Arabic, Persian, Devanagari, Bengali, Thai, full-width), a vulgar
 * fraction, or a number word.
 */
const NUMBER_SIGN =
  /[\d¼-¾⅐-⅞٠-٩۰-۹०-९০-৯๐-๙０-９]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:hundred|thousand|million|billion|trillion)s?|lakhs?|crores?|dozens?|scores|half|quarter|third|zero|nought|naught|tens|(?:hundred|thousand|million|billion|trillion)ths?|multi(?:m|b|tr)illion|both|twice|none of|no (?=(?:\w+ )?(?:deaths|fatalit|casualt|injur|victims|survivors|arrests|goals))|(?:a pair|a couple|a handful) of|(?:doubl|trebl|tripl|quadrupl|quintupl)(?:ed|ing)|(?:two|three|four|five|six|seven|eight|nine|ten|hundred)fold|in (?:his|her|their) (?:(?:early|mid|late)[ -])?(?:teens|twenties|(?:thir|for|fif|six|seven|eigh|nine)ties))\b/gi;

/** What ends in a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:\p{L}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Nos?|nrs?|vs|Jr|Sr|Prof|Rev|Inc|Corp|Co|Ltd|approx|ca|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/iu;
const AFTER_END = /^["”’')\]]{0,3}\s+["“‘'([]?[\p{Lu}\p{Nd}$€£¥]/u;
const LINE_FEED = 10;
const FULL_STOP = 46;
const ENDING_MARKS: ReadonlySet<number> = new Set([LINE_FEED, FULL_STOP, 33, 63, 0x2026]);

/** "1." at the head of a line: the number of a list, which belongs to what follows. */
const LIST_NUMBER = /^\s*\d{1,3}$/;

function endsSentence(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === LINE_FEED) return true;
  if (!AFTER_END.test(text.slice(at + 1, at + 8))) return false;
  if (at - start < 8 && LIST_NUMBER.test(text.slice(start, at))) return false;
  return code !== FULL_STOP || !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at));
}

function sentenceEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST_SENTENCE);
  for (let i = start; i < limit; i++)
    if (ENDING_MARKS.has(text.charCodeAt(i)) && endsSentence(text, start, i)) return i + 1;
  // A sentence too long is cut between two words.
  const space = limit < text.length ? text.lastIndexOf(' ', limit) : limit;
  return space > start ? space : limit;
}

function nextSign(text: string, from: number): number {
  const sign = new RegExp(NUMBER_SIGN);
  sign.lastIndex = from;
  return sign.exec(text)?.index ?? text.length;
}

/**
 * The sentences of a text that may hold a figure, in order. Those without a digit or a number word are passed over
 * unread, which is what makes a long page cheap. Linear in the length of the text.
 */
export function* findNumberSentences(text: string): Generator<Span> {
  let sign = nextSign(text, 0);
  for (let start = 0; start < text.length && sign < text.length; ) {
    const end = sentenceEnd(text, start);
    if (sign < end) {
      yield { start, end };
      sign = nextSign(text, end);
    }
    start = end;
  }
}
