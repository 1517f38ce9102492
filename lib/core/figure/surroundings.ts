import type { Token } from './token.ts';

const UP =
  /^(?:up|rose|rise|rises|risen|rising|jumped|jump|jumps|gained|gain|gains|gaining|climbed|climb|climbs|increased|increase|increases|increasing|grew|grow|grows|grown|surged|surge|surges|soared|soar|advanced|added|adds|higher|rallied|swelled|doubled|expanded|raised)$/;
const DOWN =
  /^(?:down|fell|fall|falls|fallen|falling|dropped|drop|drops|dropping|declined|decline|declines|decreased|decrease|decreases|lost|loses|losing|slid|slide|slipped|slips|plunged|plunge|plummeted|plummeting|sank|tumbled|dipped|dip|lower|shrank|shed|cut|eased|lowered)$/;
/** Between the word of a movement and its number. */
const LINK =
  /^(?:by|to|of|from|a|an|about|around|nearly|almost|roughly|some|approximately|more|less|than|over|under|just|at|least|as|much|another|up|between)$/;
const REACH = 5;
/** Before "up": who gives up points loses them, and what makes up a number has no direction. */
const LOSING = /^(?:gave|gives?|giving|given)$/;
const MAKING = /^(?:made|makes?|making|takes?|took|adds?|added|sets?|snaps?|snapped)$/;

/** What "up" before a number says of its direction. */
function trendOfUp(verb: string): 'up' | 'down' | null {
  if (LOSING.test(verb)) return 'down';
  return MAKING.test(verb) ? null : 'up';
}

/** The direction that the words right before a figure, or right after it, give it. */
export function findTrend(tokens: readonly Token[], first: number, next: number): 'up' | 'down' | null {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const word = tokens[at]?.lower ?? '';
    const isBound = word === 'up' && tokens[at + 1]?.lower === 'to';
    if (word === 'up' && !isBound) return trendOfUp(tokens[at - 1]?.lower ?? '');
    if (UP.test(word) && !isBound) return 'up';
    if (DOWN.test(word)) return 'down';
    if (!LINK.test(word) && !/^[$€£+]$/.test(word)) break;
  }
  const after = tokens[next]?.lower ?? '';
  if (/^(?:higher|increase|rise|jump|gain|growth)$/.test(after)) return 'up';
  return /^(?:lower|decrease|drop|fall|decline|slump)$/.test(after) ? 'down' : null;
}

const MOST_TERMS = 12;
const STOP_TERM = new Set(
  `the and but for with from that this these those have has had was were are been being its his her their our your into
  than then over under more most least less fewer about around nearly almost some such said says say will would could
  should may might can not who whom which what when where while also just only there here they them she him you all any
  each other others per cent percent after before between during since until out off one two three four five six seven
  eight nine ten`.split(/\s+/),
);
const COMBINING = /[\u0300-\u036f]/g;

const foldTerm = (lower: string): string => lower.normalize('NFKD').replace(COMBINING, '').replace(/'s$/, '');

/** Folded content words of the sentence around tokens `first` up to `next`, nearest first, each once. */
export function findTerms(tokens: readonly Token[], first: number, next: number): string[] {
  const terms = new Set<string>();
  const add = (token: Token | undefined): void => {
    if (token?.kind !== 'word' || token.lower.length < 3) return;
    const term = foldTerm(token.lower);
    if (!STOP_TERM.has(term)) terms.add(term);
  };
  const reach = 40;
  for (let step = 0; step < reach && terms.size < MOST_TERMS; step++) {
    add(tokens[next + step]);
    if (terms.size < MOST_TERMS) add(tokens[first - 1 - step]);
  }
  return [...terms];
}
