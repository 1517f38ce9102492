import type { SaidSpan } from '../language/said-span.ts';
import { findCaptionNames, readCaptionLabel } from './caption-labels.ts';
import { cleanCaption, decodeEntities } from './caption-words.ts';
import { readNameBook } from './name-book.ts';
import type { Cue } from './parse-cues.ts';
import { countRepeated, rollsUp, withoutRepeats } from './roll-up.ts';
import { NOWHERE } from './source-line.ts';
import { TextWriter, type WrittenText } from './text-writer.ts';
import { isAnonymous } from './transcript-words.ts';

/** Words of one voice in a caption. */
interface Piece {
  readonly time: number;
  readonly end: number;
  readonly words: string;
  /** The name as it is written, empty for somebody else than before whom nobody names; `null` where nothing is said. */
  readonly name: string | null;
}

const VOICE = /<v(?:\.[^\s>]{1,60})?\s+([^>]{1,80})>/g;
const DASH = /^[-–—]\s*(?=\S)/;
/** What begins the words of somebody else whom nobody names. */
const TURN = /^(?:[-–—]\s*(?=\S)|>{2,3}\s*)/;

/** A pause of so many seconds behind a sentence begins a paragraph. */
const PAUSE = 4;
/** From so many characters on the end of a sentence begins a paragraph; without full stops the end of a caption does. */
const LONG = 500;
const LONGEST = 1200;
const ENDS_SENTENCE = /[.?!…]["”’)\]]*$/u;

/** The parts of a line by the voices that its markup names. */
function partVoices(line: string): { name: string | null; words: string }[] {
  const parts: { name: string | null; words: string }[] = [];
  let from = 0;
  let name: string | null = null;
  for (const match of line.matchAll(VOICE)) {
    if (match.index > from) parts.push({ name, words: line.slice(from, match.index) });
    name = decodeEntities(match[1] ?? '').trim();
    from = match.index + match[0].length;
  }
  return [...parts, { name, words: line.slice(from) }];
}

/** A line of a caption with the speaker that its first words name. */
function readLine(line: string, names: ReadonlySet<string>): { name: string | null; words: string }[] {
  return partVoices(line).map(({ name, words }) => {
    const said = cleanCaption(words);
    if (name !== null) return { name, words: said };
    const bare = said.replace(DASH, '');
    const label = readCaptionLabel(bare);
    if (label && names.has(label.name.toLowerCase())) return { name: label.name, words: bare.slice(label.content) };
    return TURN.test(said) ? { name: '', words: said.replace(TURN, '') } : { name: null, words: said };
  });
}

function piecesOf(cues: readonly Cue[]): Piece[] {
  const pieces: Piece[] = [];
  const isRolling = rollsUp(cues);
  const names = findCaptionNames(cues.flatMap(({ lines }) => lines));
  let before: string[] = [];
  for (const { start, end, lines } of isRolling ? withoutRepeats(cues) : cues) {
    const parts = lines.flatMap((line) => readLine(line, names));
    for (const { name, words } of parts) {
      const all = words.split(' ').filter((word) => word !== '');
      const fresh = name === null && isRolling ? all.slice(countRepeated(before, all)) : all;
      if (fresh.length > 0 || name !== null) pieces.push({ time: start, end, words: fresh.join(' '), name });
      if (all.length > 0) before = [...before, ...fresh].slice(-40);
    }
  }
  return pieces;
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Writes captions as paragraphs: those of one sentence, and of one voice without a pause, are joined. */
class CaptionSetter {
  readonly #writer = new TextWriter();
  readonly #fullName: (name: string) => string;
  #voice: Omit<SaidSpan, 'start' | 'end'> = { speaker: null };
  #name: string | null = null;
  #from = 0;
  #end = 0;
  #last = '';

  constructor(fullName: (name: string) => string) {
    this.#fullName = fullName;
  }

  #startBlock(): void {
    this.#writer.markSaid(this.#from, this.#voice);
    this.#writer.startBlock();
    this.#from = this.#writer.length;
  }

  #startVoice(name: string, time: number): void {
    this.#startBlock();
    this.#name = name;
    this.#voice = { speaker: null };
    if (name === '') return;
    this.#writer.place({ ...NOWHERE, time });
    const start = this.#writer.length;
    this.#writer.write(name);
    const speaker = isAnonymous(name) ? null : this.#fullName(name);
    this.#voice = { speaker, label: { start, end: this.#writer.length } };
    this.#writer.write(': ');
    this.#from = this.#writer.length;
  }

  piece({ time, end, words, name }: Piece): void {
    if (name !== null && (name === '' || this.#name === null || !isSame(name, this.#name)))
      this.#startVoice(name, time);
    const length = this.#writer.length - this.#from;
    const isEnded = ENDS_SENTENCE.test(this.#last);
    if (length > 0 && ((isEnded && (time - this.#end > PAUSE || length > LONG)) || length > LONGEST))
      this.#startBlock();
    if (words === '') return;
    if (this.#writer.length > this.#from) this.#writer.write(' ');
    this.#writer.place({ ...NOWHERE, time });
    this.#writer.write(words);
    this.#last = words;
    this.#end = end;
  }

  finish(): WrittenText {
    this.#writer.markSaid(this.#from, this.#voice);
    return this.#writer.finish();
  }
}

/** The words of captions as a text: one paragraph a voice, with the time at which each caption is shown. */
export function readCaptions(cues: readonly Cue[]): WrittenText {
  const pieces = piecesOf(cues);
  const book = readNameBook(pieces.map(({ words, name }) => `${name ?? ''}\n${words}`).join('\n'));
  const setter = new CaptionSetter((name) => book.fullName(name));
  for (const piece of pieces) setter.piece(piece);
  return setter.finish();
}
