import { fold } from '../../language/fold.ts';
import events from '../../language/packs/events.json' with { type: 'json' };
import type { Span } from '../../language/span.ts';
import { setOf } from '../../language/word-list.ts';
import { isGermanArticle } from '../german-words.ts';
import { isSmallElsewhere } from '../news-lexicon.ts';
import type { Token } from '../token.ts';
import { BEFORE_NOUN, kindElsewhere } from './kind-words.ts';

/** What a sum is for in other languages: behind these, or where it is spent behind those. */
const FOR_ELSEWHERE = /^(?:für|pour|para)$/;
const SPENDS_ELSEWHERE = setOf(events.spends);
const ON_ELSEWHERE = /^(?:in|dans|en|a|à|au|على|في|על)$/;
const LONGEST_AIM = 4;
/** As much of a word as its cases and numbers share. */
const STEM = 6;

/** "للمدارس": Arabic writes "for the" on to its noun. */
const FOR_WRITTEN_ON = /^لل/;

/** Where the words begin of what a sum is for; the length of the clause where it is for nothing. */
function aimStart(clause: readonly Token[], at: Span): number {
  const isSpent = clause.some(({ lower }) => SPENDS_ELSEWHERE.has(lower));
  const first = clause.findIndex(({ lower, start }) => {
    const isOn = ON_ELSEWHERE.test(lower) || FOR_WRITTEN_ON.test(lower);
    return FOR_ELSEWHERE.test(lower) || (isSpent && isOn && start >= at.end);
  });
  if (first < 0) return clause.length;
  return FOR_WRITTEN_ON.test(clause[first]?.lower ?? '') ? first : first + 1;
}

/** The words of what a sum is for or spent on in other languages: "für die neue *Brücke*", "gasta 2 millones en el *puente*". */
export function aimElsewhere(clause: readonly Token[], at: Span): ReadonlySet<string> {
  const from = aimStart(clause, at);
  const aim = new Set<string>();
  for (const { kind, lower, text } of clause.slice(from, from + LONGEST_AIM)) {
    const word = fold(text.replace(BEFORE_NOUN, '').replace(FOR_WRITTEN_ON, '')).text;
    // A German article is no word of a sentence.
    if (kind === 'mark' && aim.size === 0 && isGermanArticle(word)) continue;
    const isSmall = isSmallElsewhere(word);
    if (kind !== 'word' || (isSmall && aim.size > 0)) break;
    if (!isSmall && kindElsewhere(lower) === undefined) aim.add(word.slice(0, STEM));
  }
  return aim;
}
