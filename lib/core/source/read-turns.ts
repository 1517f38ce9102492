import type { Span } from '../language/span.ts';
import { readBench, readHearingHead } from './hearing-heads.ts';
import { type NameBook, nameInSmall, readNameBook } from './name-book.ts';
import { isCastLine, tellTurns } from './tell-turns.ts';
import { isAnonymous, labelWords, OFFICE_LABELS } from './transcript-words.ts';
import { readTurnLabel, type TurnLabel } from './turn-label.ts';

/** What a line of a transcript is. Spans count into the line. */
export interface TurnLine {
  /** Begins to speak, goes on speaking, or is nobody's words: a heading, a stage direction. */
  readonly kind: 'turn' | 'goesOn' | 'apart';
  /** Who speaks, `null` where the document does not say. */
  readonly speaker: string | null;
  /** Where the line names the speaker; `null` where another line does, or none. */
  readonly label: Span | null;
  /** Where the words begin. */
  readonly content: number;
  /** Seconds of the recording, `null` where the line does not say. */
  readonly time: number | null;
}

/** Whether a line is in brackets, which another line may close. */
function isBracketed(line: string): boolean {
  const words = line.trim();
  if (!/^[[(]/.test(words)) return false;
  const end = words.search(/[\])]/);
  return end < 0 || /^[.\s]*$/.test(words.slice(end + 1));
}

const OVER =
  /adjourn|conclud|recess|end of (?:transcript|recording|interview|audio|tape)|^\s*\[?end\]?\s*$|^\s*#{3,}\s*$|^\s*-\s?30\s?-\s*$|^\s*(?:[*_=-]\s?){3,}$/i;
const LONGEST_HEADING = 90;
/** Lines of an aside that goes on over several. */
const MOST_ASIDE_LINES = 8;

const isHeading = (line: string): boolean => {
  const words = line.trim();
  return (
    words.length <= LONGEST_HEADING &&
    /\p{Lu}{2}/u.test(words) &&
    !/\p{Ll}/u.test(words) &&
    !/[?!…,"”—-]$|[^.\p{Lu}]\.$/u.test(words)
  );
};

/** From this share of turns in capitals on, capitals are how the document is written and show no heading. */
const MOST_CAPITALS = 0.4;

const areCapitals = (turns: readonly string[]): boolean => {
  const written = turns.filter((words) => /\p{L}/u.test(words));
  return written.filter((words) => !/\p{Ll}/u.test(words)).length >= written.length * MOST_CAPITALS;
};

/** Where a document names its judge and its chair. */
const HEAD_LINES = 120;
const HEAD_WIDTH = 200;

/** Reads the lines of a transcript one after the other, and remembers who asks, who answers and who speaks. */
class TurnReader {
  readonly #book: NameBook;
  readonly #cast: ReadonlyMap<string, string>;
  readonly #bench: ReturnType<typeof readBench>;
  readonly #isLoud: boolean;
  #examiner: string | null = null;
  #witness: string | null = null;
  #speaker: string | null | undefined = undefined;
  #aside = 0;

  /** `said` is what begins the turns. */
  constructor(lines: readonly string[], said: readonly string[], cast: ReadonlyMap<string, string>) {
    this.#book = readNameBook(lines.join('\n'));
    this.#cast = cast;
    const head = lines.slice(0, HEAD_LINES).map((line) => line.slice(0, HEAD_WIDTH));
    this.#bench = readBench(head.join('\n'));
    this.#isLoud = areCapitals(said);
  }

  #nameOf({ form, name }: TurnLabel): string | null {
    if (form === 'angle' || name === '') return null;
    if (form === 'letter') return name === 'Q' ? this.#examiner : this.#witness;
    const [first = '', ...more] = labelWords(name);
    const known = this.#cast.get(name.toLowerCase());
    if (known) return known;
    if (more.length === 0 && OFFICE_LABELS.has(first)) return this.#inOffice(first);
    return isAnonymous(name) ? null : this.#book.fullName(name.replace(/^the /i, ''));
  }

  #inOffice(office: string): string | null {
    if (office === 'court') return this.#bench.judge ?? 'the court';
    if (office === 'witness' || office === 'deponent') return this.#witness;
    return office.startsWith('chair') ? (this.#bench.chair ?? `the ${office}`) : `the ${office}`;
  }

  turn(label: TurnLabel): TurnLine {
    this.#aside = 0;
    this.#speaker = this.#nameOf(label);
    const span = label.label.end > label.label.start ? label.label : null;
    return { kind: 'turn', speaker: this.#speaker, label: span, content: label.content, time: label.time };
  }

  #apart(line: string, isEnd: boolean): TurnLine {
    if (isEnd) this.#speaker = undefined;
    return { kind: 'apart', speaker: null, label: null, content: line.length - line.trimStart().length, time: null };
  }

  #isAside(line: string): boolean {
    if (this.#aside > 0) {
      this.#aside = /[\])]/.test(line) ? 0 : this.#aside - 1;
      return true;
    }
    if (isBracketed(line)) {
      if (!/[\])]/.test(line)) this.#aside = MOST_ASIDE_LINES;
      return true;
    }
    return false;
  }

  /** A line without a label. */
  line(line: string): TurnLine {
    const head = readHearingHead(line, this.#speaker !== undefined);
    if (head) {
      if (head.examiner) this.#examiner = this.#book.fullName(head.examiner);
      if (head.witness) this.#witness = head.witness;
      return this.#apart(line, true);
    }
    if (line.trim() === '') return this.#apart(line, false);
    const isAside = this.#isAside(line);
    if (OVER.test(line) && (isAside || !/\p{Ll}/u.test(line))) return this.#apart(line, true);
    if (isAside) return this.#apart(line, false);
    if (this.#speaker === undefined) return this.#apart(line, false);
    if (!this.#isLoud && isHeading(line)) return this.#apart(line, true);
    const content = line.length - line.trimStart().length;
    return { kind: 'goesOn', speaker: this.#speaker, label: null, content, time: null };
  }
}

/** Who is who, where the document's first lines say: "Moderator: Ann Lee". */
function readCast(lines: readonly string[], labels: readonly (TurnLabel | null)[]): Map<string, string> {
  const cast = new Map<string, string>();
  for (const [i, label] of labels.entries()) {
    const line = lines[i] ?? '';
    if (!label || !isCastLine(line, label)) continue;
    const [name = ''] = line.slice(label.content).trim().split(',');
    if (name.includes(' ')) cast.set(label.name.toLowerCase(), nameInSmall(name));
  }
  return cast;
}

/**
 * What each line of a transcript is; `null` when the lines are none. Where they are known to be one (`isKnown`), a single label
 * is enough. Linear in the length of the lines.
 */
export function readTurns(lines: readonly string[], isKnown: boolean): TurnLine[] | null {
  const labels = lines.map(readTurnLabel);
  const starts = tellTurns(lines, labels, isKnown);
  if (!starts) return null;
  const said = [...starts].map(([i, { content }]) => (lines[i] ?? '').slice(content));
  const reader = new TurnReader(lines, said, readCast(lines, labels));
  return lines.map((line, i) => {
    const label = starts.get(i);
    // The line that says who asks has a label too: "BY MR. LEE:".
    return label && !readHearingHead(line) ? reader.turn(label) : reader.line(line);
  });
}
