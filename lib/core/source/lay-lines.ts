import type { SaidSpan } from '../language/said-span.ts';
import type { Span } from '../language/span.ts';
import { breakBetween, goesOnOverPage, type LineBreak, widthOf } from './line-layout.ts';
import type { TurnLine } from './read-turns.ts';
import type { SourceLine } from './source-line.ts';
import { TextWriter, type WrittenText } from './text-writer.ts';
import { findTimeCodes } from './time-codes.ts';

const ANY_CODE = /\s?[[(<]?\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])>]?/g;
const LAST_WORD = /[\p{L}\p{M}'’-]+$/u;
const LONGEST_WORD = 40;
const QUOTED = /^\s{0,3}(?:> ?)+/;

type Voice = Pick<SaidSpan, 'speaker' | 'label'>;

/** Whose words a stretch of lines is: somebody's, quoted, or the document's own. */
type Owner = Voice | 'quoted' | null;

/** Lays out the lines of a document as paragraphs, in which the words that somebody says are marked. */
class LineSetter {
  readonly #writer = new TextWriter();
  readonly #width: number | null;
  #owner: Owner = null;
  #ownedFrom = 0;
  /** The voice of the turn that goes on behind stage directions. */
  #voice: Voice = { speaker: null };
  #time: number | null = null;
  /** The words of the line before. */
  #last = '';
  /** A label has a line to itself, and no words have followed yet. */
  #isFresh = false;

  constructor(lines: readonly SourceLine[], flows: boolean) {
    this.#width = flows ? 0 : widthOf(lines.map(({ text }) => text));
  }

  #close(): void {
    if (this.#owner === 'quoted') this.#writer.markQuoted(this.#ownedFrom);
    else if (this.#owner) this.#writer.markSaid(this.#ownedFrom, this.#owner);
    this.#owner = null;
  }

  #open(owner: Owner): void {
    this.#owner = owner;
    this.#ownedFrom = this.#writer.length;
  }

  /** Begins a paragraph. */
  startBlock(): void {
    this.#isFresh = false;
    this.#close();
    this.#writer.startBlock();
  }

  /** Writes words without the time codes in them, which are places. */
  #write(words: string, line: SourceLine): void {
    let from = 0;
    const codes = findTimeCodes(words);
    for (const { start, end, time } of [...codes, { start: words.length, end: words.length, time: null }]) {
      const piece = words.slice(from, start).replace(/\s+/g, ' ');
      const isDouble = from > 0 && piece.startsWith(' ');
      this.#writer.place({ ...line.place, time: this.#time });
      this.#writer.write(isDouble ? piece.trimStart() : piece);
      if (time !== null) this.#time = time;
      from = end;
    }
    this.#last = words;
  }

  /** A line that begins a turn: its label, and what is said. */
  turn(line: SourceLine, { label, content, speaker, time }: TurnLine): void {
    this.startBlock();
    if (time !== null) this.#time = time;
    const span = label && this.#label(line, label, content);
    this.#voice = { speaker, ...(span && { label: span }) };
    const words = line.text.slice(content);
    this.#isFresh = words === '';
    if (this.#isFresh) this.#writer.startLine();
    this.#open(this.#voice);
    this.#write(words, line);
  }

  #label(line: SourceLine, label: Span, content: number): Span {
    const head = line.text.slice(label.start, content);
    const named = label.end - label.start;
    const shown = head.slice(0, named) + head.slice(named).replace(ANY_CODE, '');
    this.#writer.place({ ...line.place, time: this.#time });
    const start = this.#writer.length;
    this.#writer.write(shown.replace(/\s+/g, ' ').replace(/\s+:/, ':').trimEnd());
    if (line.text.slice(content) !== '') this.#writer.write(' ');
    return { start, end: start + label.end - label.start };
  }

  /** A line that goes on, or is apart. */
  line(line: SourceLine, content: number, { owner, gap }: { owner: Owner; gap: LineBreak }): void {
    const words = line.text.slice(content);
    if (this.#isFresh && owner === this.#owner) this.#isFresh = false;
    else if (gap === 'block' || owner !== this.#owner) this.startBlock();
    else if (gap === 'line') this.#writer.startLine();
    else if (gap === 'wrapped') this.#writer.write(' ');
    const start = this.#writer.length;
    const before = this.#last;
    if (this.#owner === null && owner !== null) this.#open(owner);
    this.#write(words, line);
    if (gap === 'parted') this.#markParted(start, before, words);
  }

  #markParted(at: number, before: string, words: string): void {
    const head = LAST_WORD.exec(before.slice(-LONGEST_WORD))?.[0].length ?? 0;
    const rest = words.search(/[^\p{L}\p{M}'’-]/u);
    this.#writer.markDoubtful(Math.max(0, at - head), at + (rest < 0 ? words.length : rest));
  }

  /** The voice whose turn it is, or another one that nothing names. */
  voiceOf(speaker: string | null): Voice {
    if (this.#voice.speaker !== speaker) this.#voice = { speaker };
    return this.#voice;
  }

  /** What was set. */
  finish(): WrittenText {
    this.#close();
    return this.#writer.finish();
  }

  /** How two lines that no empty line parts follow one another. */
  gap(before: string, { text, isBehindPage }: SourceLine): LineBreak {
    if (isBehindPage && !goesOnOverPage(before, text)) return 'block';
    return breakBetween(before, text, this.#width);
  }
}

/** Where the words of a line begin, and whose they are. */
function ownerOf(
  { text }: SourceLine,
  turn: TurnLine | undefined,
  setter: LineSetter,
): { owner: Owner; content: number } {
  if (turn?.kind === 'goesOn') return { owner: setter.voiceOf(turn.speaker), content: turn.content };
  const quoted = QUOTED.exec(text);
  const content = quoted ? quoted[0].length : text.length - text.trimStart().length;
  return { owner: quoted ? 'quoted' : null, content };
}

/** How lines are laid out. */
export interface LayOptions {
  /** What each line is, where the document is a transcript. */
  readonly turns?: readonly TurnLine[] | null;
  /** A line that no empty line is before always goes on with the one before, as in Markdown. */
  readonly flows?: boolean;
}

/** The lines of a document as paragraphs, with what the turns say of them where it is a transcript. */
export function layLines(lines: readonly SourceLine[], { turns = null, flows = false }: LayOptions = {}): WrittenText {
  const setter = new LineSetter(lines, flows);
  let before: string | null = null;
  for (const [i, line] of lines.entries()) {
    const turn = turns?.[i];
    if (line.text.trim() === '') {
      before = null;
      continue;
    }
    if (turn?.kind === 'turn') setter.turn(line, turn);
    else {
      const gap = before === null ? 'block' : setter.gap(before, line);
      const { owner, content } = ownerOf(line, turn, setter);
      setter.line(line, content, { owner, gap });
    }
    before = line.text;
  }
  return setter.finish();
}
