import { nameInSmall } from './name-book.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|la|van|von)){0,4}`;
const TITLE = String.raw`(?:M[Rr]|M[Ss]|M[Rr][Ss]|M[Ii][Ss][Ss]|D[Rr])\.`;
const EXAMINATION = String.raw`(?:(?:FURTHER|Further|CONTINUED|Continued) )?(?:(?:RE-?|Re-?)?(?:DIRECT|CROSS|Direct|Cross|direct|cross)[ -]?)?(?:EXAMINATION|Examination|examination)`;

const EXAMINER = new RegExp(String.raw`^\s*(?:${EXAMINATION} )?(?:BY|By) (${TITLE} ${NAME})\s*:?\s*$`, 'u');
const EXAMINED = new RegExp(
  String.raw`^\s*(?:${EXAMINATION}|TESTIMONY|Testimony|DEPOSITION|Deposition|INTERVIEW|Interview) (?:OF|Of|of) (?:${TITLE} )?(${NAME})`,
  'u',
);
const BEFORE_OATH = String.raw`^\s*(?:THE WITNESS,? |WITNESS:? )?(${NAME})(?:, [A-Z.]{2,6})?,? *`;
const SWORN = new RegExp(
  String.raw`${BEFORE_OATH}(?:having been|being first|after having)(?:$|.{0,60}\b(?:sworn|affirmed|duly|first)\b)`,
  'u',
);
/** Said of people who are no witnesses too. */
const CALLED = new RegExp(
  String.raw`${BEFORE_OATH}(?:(?:was )?called(?: as an? | by | to the stand|$)|recalled(?:$|[ ,.])|a witness\b|the witness herein|sworn\b)`,
  'u',
);
const NO_NAME =
  /^(?:he|she|it|they|we|i|you|who|this|that|these|those|there|nobody|somebody|everybody|no|some|every|each|one|another|my|his|her|our|their|the|an?)\b/i;

/** Who is called in a line; a name in small letters may be in the middle of somebody's sentence (`isOpen`). */
function findCalled(head: string, isOpen: boolean): string | null {
  const name = CALLED.exec(head)?.[1];
  if (name === undefined) return null;
  const isLoud = name.length > 1 && name === name.toUpperCase();
  return isLoud || (!isOpen && name.includes(' ')) ? name : null;
}
const WITNESS = new RegExp(String.raw`^\s*(?:THE )?(?:WITNESS|Witness):\s+(${NAME})\s*$`, 'u');

/** Lines that change who asks and who answers in a hearing. */
export interface HearingHead {
  readonly examiner: string | null;
  readonly witness: string | null;
}

/**
 * Reads "BY MR. LEE:", "EXAMINATION OF ANN LEE", "ANN LEE, having been first duly sworn"; `null` for any other line.
 * `isOpen` says that somebody speaks, whose words the line may go on with.
 */
export function readHearingHead(line: string, isOpen = false): HearingHead | null {
  const head = line.slice(0, 160);
  const examiner = EXAMINER.exec(head)?.[1];
  if (examiner) return { examiner, witness: null };
  const witness = (EXAMINED.exec(head) ?? SWORN.exec(head) ?? WITNESS.exec(head))?.[1] ?? findCalled(head, isOpen);
  return witness && !NO_NAME.test(witness)
    ? { examiner: null, witness: nameInSmall(witness.replace(/[.,]$/, '')) }
    : null;
}

const JUDGE = new RegExp(
  String.raw`\b(?:THE |The |the )?(?:HON|Hon)(?:ORABLE|OURABLE|orable|ourable|\.)? (${NAME})`,
  'u',
);
const BENCH = new RegExp(String.raw`\b(${NAME}),? (?:(?:\p{L}+ ){0,3})?(?:Judge|JUDGE|Justice|JUSTICE)\b`, 'u');
const CHAIR_WORD = String.raw`(?:[Cc]hair|CHAIR)(?:man|woman|person|MAN|WOMAN|PERSON)?`;
const CHAIR = new RegExp(
  String.raw`\b(?:(?:Hon|HON)\. )?(${NAME}),? (?:\(?(?:[Pp]residing|PRESIDING)|\(?${CHAIR_WORD}\b)|\b${CHAIR_WORD}:? (${NAME})`,
  'u',
);

const LONGEST_NAME = 60;

const isName = (name: string | null): name is string =>
  name !== null && name.includes(' ') && name.length <= LONGEST_NAME;

/** Whom a document's first lines name as its judge and its chair; `null` where they name none. */
export function readBench(head: string): { readonly judge: string | null; readonly chair: string | null } {
  const judge = (JUDGE.exec(head) ?? BENCH.exec(head))?.[1] ?? null;
  const found = CHAIR.exec(head);
  const chair = found?.[1] ?? found?.[2] ?? null;
  return {
    judge: isName(judge) ? nameInSmall(judge.replace(/[.,]$/, '')) : null,
    chair: isName(chair) ? nameInSmall(chair.replace(/[.,]$/, '')) : null,
  };
}
