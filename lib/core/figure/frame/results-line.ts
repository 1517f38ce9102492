import type { Token } from '../token.ts';

const CAPITAL = /^\p{Lu}/u;
/** What a line may begin with in capitals: "NOTE: Net excludes". */
const OPENS = /^[:.]$/;

/** Whether two numbers are set against each other and nobody is named: "Net per share: 36 cents vs 31 cents" is of any firm. */
export function isResultsLine(tokens: readonly Token[]): boolean {
  const isNamed = tokens.some(({ kind, text }, i) => {
    const isHead = i === 0 || OPENS.test(tokens[i - 1]?.text ?? '');
    return kind === 'word' && !isHead && CAPITAL.test(text);
  });
  return !isNamed && tokens.some(({ lower }) => lower === 'vs');
}
