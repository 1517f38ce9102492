/** What spreadsheets take for a formula when a cell begins with it, full-width forms included; white space before it does not help. */
const FORMULA_START = /^['\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
/** Signed numbers, percentages and amounts are what this tool is about; they are no formulas and stay as they are. */
const PLAIN_NUMBER = /^\s?[+-]?[$€£¥]?\d{1,15}(?:[.,]\d{1,15}){0,8}\s?%?\s?$/u;
/** Where a cell may begin when a spreadsheet is given, or guesses, another separator than ours. */
const SEPARATORS = /([;\t\r\n])/;
/** A control character at the start of a cell, which some programs drop before they look for a formula. */
const BEGINS_WITH_CONTROL = /^'*[\t\r\n]/;

const couldBeFormula = (piece: string): boolean => FORMULA_START.test(piece);

function mapPieces(text: string, map: (piece: string) => string): string {
  return text
    .split(SEPARATORS)
    .map((piece, i) => (i % 2 === 0 ? map(piece) : piece))
    .join('');
}

/**
 * A text that no spreadsheet takes for a formula (CWE-1236), however it parts the line into cells: an apostrophe is put
 * before what could be one. `restoreFormula` takes it out again.
 */
export function neutralizeFormula(text: string): string {
  const pieces = mapPieces(text, (piece) => (couldBeFormula(piece) && !PLAIN_NUMBER.test(piece) ? `'${piece}` : piece));
  return BEGINS_WITH_CONTROL.test(text) ? `'${pieces}` : pieces;
}

/** The text that `neutralizeFormula` was given. */
export function restoreFormula(cell: string): string {
  const whole = /^''*[\t\r\n]/.test(cell) ? cell.slice(1) : cell;
  return mapPieces(whole, (piece) =>
    piece.startsWith("'") && couldBeFormula(piece.slice(1)) ? piece.slice(1) : piece,
  );
}
