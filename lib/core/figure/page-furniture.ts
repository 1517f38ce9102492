import type { Token } from './token.ts';

/** Numbers in a row with nothing but signs between them that make a line a table's. */
const LONGEST_RUN = 4;
/** A line is a table's when at least every third token of it is a number. */
const LEAST_SHARE = 1 / 3;
const SIGN = /^[-+−–—%|]$/;

/** Whether a line is a row of a table: standings, quotes of shares. */
export function isTableRow(tokens: readonly Token[]): boolean {
  let digits = 0;
  let run = 0;
  let longest = 0;
  for (const { kind, text } of tokens) {
    if (kind === 'digits') {
      digits++;
      run++;
      longest = Math.max(longest, run);
    } else if (!SIGN.test(text)) run = 0;
  }
  return longest >= LONGEST_RUN && digits >= tokens.length * LEAST_SHARE;
}

const REFERENCE = /^\d{1,3}$/;

/**
 * Where a reference to a note ends that begins at token `i`, inside its brackets: "[3]", "(10, 11)." In round brackets only
 * before the end of a clause: "the toll (64) is high".
 */
export function endOfReference(tokens: readonly Token[], i: number): number | null {
  const opening = tokens[i - 1]?.text;
  if (opening !== '(' && opening !== '[') return null;
  let next = i;
  while (REFERENCE.test(tokens[next]?.text ?? '')) {
    const joint = tokens[next + 1]?.text ?? '';
    if (joint === ')' || joint === ']') {
      const after = tokens[next + 2];
      const isEnd = after === undefined || /^[.,;:]$/.test(after.text);
      return joint === ']' || isEnd ? next + 2 : null;
    }
    if (!/^[,;–-]$/.test(joint)) return null;
    next += 2;
  }
  return null;
}

/** "501(c)(4)": where the number of a paragraph ends that goes on with letters in brackets. */
export function endOfParagraph(tokens: readonly Token[], i: number): number | null {
  const isPart = (at: number): boolean =>
    tokens[at]?.text === '(' &&
    !(tokens[at]?.spaced ?? true) &&
    tokens[at + 2]?.text === ')' &&
    /^(?:\p{L}{1,3}|\d{1,2})$/u.test(tokens[at + 1]?.text ?? '');
  if (tokens[i]?.kind !== 'digits' || !isPart(i + 1)) return null;
  let next = i + 1;
  while (isPart(next)) next += 3;
  return next;
}

/** "Otters 2, Herons 1": where the results of two teams, each after its name, end. */
export function endOfNamedScore(tokens: readonly Token[], i: number): number | null {
  const isName = (at: number): boolean => tokens[at]?.kind === 'word' && /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  const isGoals = (at: number): boolean => /^\d{1,3}$/.test(tokens[at]?.text ?? '');
  if (!isGoals(i) || !isName(i - 1) || tokens[i + 1]?.text !== ',') return null;
  let at = i + 2;
  while (at < i + 5 && isName(at)) at++;
  const after = tokens[at + 1];
  const isEnd = after === undefined || after.kind === 'mark';
  return at > i + 2 && isGoals(at) && isEnd ? at + 1 : null;
}

/** "SUICIDE (69%); PUBLIC HEALTH (90%)": where the weight of an archive's subject ends, on a line in capitals. */
export function endOfIndexWeight(tokens: readonly Token[], i: number): number | null {
  const isWeight = tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === '%' && tokens[i + 2]?.text === ')';
  const isIndex =
    isWeight && /^\p{Lu}{4,}$/u.test(tokens[i - 2]?.text ?? '') && !tokens.some(({ text }) => /\p{Ll}/u.test(text));
  return isIndex ? i + 3 : null;
}
