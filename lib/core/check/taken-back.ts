import { sensesOf } from '../quotation/lexicon/senses.ts';
import { readText } from '../quotation/read-tokens.ts';

/** Characters before and behind a passage in which it is taken back. */
const REACH = 160;

/** The rest of the passage's sentence, the mark that ends it, and the sentence behind. */
const BEHIND = /^([^.?!\n]*)(?:([.?!])["'”’)\]]*[ \t]+([^.?!\n]*))?/u;

const REFUTED =
  /\b(?:false|untrue|unfounded|baseless|hoax|lie|myth|fake|fabricated|debunked|wrongly|falsely|not (?:true|so|the case))\b/iu;
const DENIED = /\bden(?:y|ies|ied)(?: (?:it|this|that|saying|having|ever)\b|\s*$)/iu;
const IS_FALSE =
  /^(?:that|this|it)(?: is| was|[’']s) (?:simply |just )?(?:false|untrue|wrong|an? (?:hoax|lie|myth)|not (?:true|so|right|correct|the case))\b/iu;
const ANSWERED_NO = /^(?:no|not|wrong|false|never)\b/iu;

const NOT_SAID = [
  /^(?:that|this|it)(?: is| was|[’']s) not what [^,;]{1,60} (?:said|says|wrote|claimed)\b/iu,
  /\b(?:never|nobody|no one|not|\p{L}{2,7}n[’']t)\b(?: \p{L}{1,12}){0,3} (?:said|say|wrote|written|claimed) (?:so|that|this|it|such a thing)\s*$/iu,
  /\bsaid (?:no such thing|nothing of the (?:kind|sort))\b/iu,
  /\bden(?:y|ies|ied) (?:ever )?(?:saying|having said)\b/iu,
];
const isNotSaid = (words: string): boolean => NOT_SAID.some((pattern) => pattern.test(words));

/** "She never said “…”", "He denied saying that “…”". */
const DENIED_BEFORE =
  /\b(?:(?:never|not|\p{L}{2,7}n[’']t) (?:said?|written?|wrote)|den(?:y|ies|ied) (?:ever )?(?:saying|having said))(?: that)?[,:]?\s*["“‘«]?\s*$/iu;
/** "He denies that “…”", but "she did not deny that". */
const DENIED_THAT =
  /(?<!\b(?:not|never|hardly|\p{L}{2,7}n[’']t|nobody|nor) )\bden(?:y|ies|ied|ying) that\s*["“‘«]?\s*$/iu;

function readBehind(behind: string) {
  const [, rest = '', mark = '', next = ''] = BEHIND.exec(behind.slice(0, REACH)) ?? [];
  return { rest: rest.replace(/^[\s,:;–—-]+/u, ''), mark, next };
}

/** Whether the words behind a passage without marks take it back: "…, which is untrue", "…? That is not what she said." */
export function isTakenBack(behind: string): boolean {
  const { rest, mark, next } = readBehind(behind);
  return (
    REFUTED.test(rest) ||
    DENIED.test(rest) ||
    IS_FALSE.test(next) ||
    isNotSaid(next) ||
    (mark === '?' && ANSWERED_NO.test(next))
  );
}

/** A quotation with what is around it. */
interface Surrounded {
  readonly before: string;
  readonly words: string;
  readonly behind: string;
  readonly language: string | null;
}

/** Whether the words before a quotation deny it as a clause, in the words of its language. */
function isClauseDenied({ before, words, language }: Surrounded): boolean {
  const { isDenied, keyed } = sensesOf(language);
  if (isDenied === null) return false;
  const keysOf = (text: string): string[] => keyed(readText(text)).map(({ key }) => key);
  const [next = ''] = keysOf(words.slice(0, REACH));
  return isDenied(keysOf(before.slice(-REACH)), next);
}

/** Whether the words around a quotation say that it was not said, or deny it. That it is not true says nothing of that. */
export function isSayingDenied(quotation: Surrounded): boolean {
  const { rest, next } = readBehind(quotation.behind);
  const before = quotation.before.slice(-REACH);
  return (
    DENIED_BEFORE.test(before) ||
    DENIED_THAT.test(before) ||
    isNotSaid(rest) ||
    (rest === '' && isNotSaid(next)) ||
    isClauseDenied(quotation)
  );
}
