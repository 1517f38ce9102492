/** The unit of a result: a match's or a vote's, the larger number and the smaller. */
export const SCORE = 'score';
/** The unit of a place in a row. */
export const ORDINAL = 'ordinal';

/** "The third quarter", "a second time", "21st century": the rows that everybody has a place in. */
const ROW =
  /^(?:quarter|half|time|day|week|month|year|century|floor|place|person|party|parties|world|amendment|hand|base|degree|grade|grader|graders|thoughts?|edition|part|round|set|season|term|chance|choice|avenue|street|ward|district|circuit|line|class|lady|quarter-century)$/;

/** Rows in which a high place tells one from the others. */
const ANNIVERSARY = /^(?:anniversary|birthday)$/;
/** From here on a place in a row says which row it is in: "the 105th birthday". */
export const FIRST_TELLING = 20;

/** Whether a place in a row is in every story: the first of anything, the second time. */
export const isIdlePlace = (place: number, counted: string | null): boolean =>
  place < 2 ||
  counted === null ||
  counted
    .toLowerCase()
    .split(/\s+/)
    .some((word) => ROW.test(word) || (place < FIRST_TELLING && ANNIVERSARY.test(word)));
