import { endsSentence } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';

/** A sentence is cut here at the latest, so that a text without full stops costs no more than another. */
const LONGEST_SENTENCE = 3000;

/**
 * What a figure can begin with: a digit (Latin, Arabic, Persian, Devanagari, Bengali, Thai, full-width), a vulgar
 * fraction, or a number word.
 */
const NUMBER_SIGN =
  /[\d¼-¾⅐-⅞٠-٩۰-۹०-९০-৯๐-๙０-９]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:hundred|thousand|million|billion|trillion)s?|lakhs?|crores?|dozens?|scores|half|quarter|third|an? (?:(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th|\w+teenth|\w+tieth|hundredth)|(?:double|triple|treble|quadruple) (?:the|that|its|their|what|last)|zero|nought|naught|tens|(?:hundred|thousand|million|billion|trillion)ths?|multi(?:m|b|tr)illion|both|twice|none of|no (?=(?:\w+ )?(?:deaths|fatalit|casualt|injur|victims|survivors|arrests|goals))|(?:pair|couple|handful) of|(?:doubl|trebl|tripl|quadrupl|quintupl|halv)(?:ed|ing)|(?:two|three|four|five|six|seven|eight|nine|ten|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred)fold|score of|teens|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)\b/gi;

function sentenceEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST_SENTENCE);
  for (let i = start; i < limit; i++) if (endsSentence(text, i)) return i + 1;
  // A sentence too long is cut between two words.
  const space = limit < text.length ? text.lastIndexOf(' ', limit) : limit;
  return space > start ? space : limit;
}

function nextSign(text: string, from: number): number {
  NUMBER_SIGN.lastIndex = from;
  return NUMBER_SIGN.exec(text)?.index ?? text.length;
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
