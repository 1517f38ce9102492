import { CONJUNCTIONS, DETERMINERS, isAdverbial, PREPOSITIONS } from '../../language/lexicon/word-classes.ts';

/** What opens a clause, or goes with a verb before: "whether the minister", "held up the sign". */
const OPENS = /^(?:whether|if|how|why|what|where|out|off|down|back|away|up(?! to\b)) /iu;

/** "Some say, others argue", "any rational person": anybody. */
const ANYBODY = /^(?:you|another|others|the (?:former|latter)|\S+ others|other things|any \S+(?: \S+)?|each \S+)$/iu;

/** A day whose year or noun is left off: "a Dec. 28, 2016 tweet". */
const DAY =
  /^(?:(?:an?|the) )?(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)\.? \d{1,2}$/iu;

/** What may be right before an article in one phrase: "all the nurses". */
const BEFORE_ARTICLE = /^(?:all|both|half|such|quite|what|twice|\p{L}+sel(?:f|ves))$/u;
/** "A man calling the mayor", not "meddling the mayor". */
const PARTICIPLE = /(?:ing|ed)$/u;

/** Whether a noun follows another with an article of its own: "the story the campaign". */
function hasTwoHeads(phrase: string): boolean {
  const words = phrase.split(' ');
  return words.some((word, i) => {
    const before = words[i - 1]?.toLowerCase() ?? '';
    if (i === 0 || !/^(?:the|an?|his|her|their|its|our|my)$/.test(word) || !/^\p{Ll}+$/u.test(words[i - 1] ?? ''))
      return false;
    if (PREPOSITIONS.has(before) || CONJUNCTIONS.has(before) || DETERMINERS.has(before) || isAdverbial(before))
      return false;
    return !BEFORE_ARTICLE.test(before) && !(i > 1 && PARTICIPLE.test(before));
  });
}

/** Whether a phrase tells of anybody, or of a day. */
export const isAnybody = (phrase: string): boolean => ANYBODY.test(phrase) || DAY.test(phrase);

/** Whether words that were read as a description are none of anybody who could speak. */
export const isNoSpeaker = (phrase: string): boolean => isAnybody(phrase) || OPENS.test(phrase) || hasTwoHeads(phrase);
