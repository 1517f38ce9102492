import type { SaidSpan } from '../language/said-span.ts';
import { readNameBook } from './name-book.ts';
import type { Cue } from './parse-cues.ts';
import { NOWHERE } from './source-line.ts';
import { TextWriter, type WrittenText } from './text-writer.ts';
import { isAnonymous } from './transcript-words.ts';
import { readTurnLabel } from './turn-label.ts';

/** Words of one voice in a caption. */
interface Piece {
  readonly time: number;
  readonly end: number;
  readonly words: string;
  /** The name as it is written, empty for somebody else than before whom nobody names; `null` where nothing is said. */
  readonly name: string | null;
}

const VOICE = /<v(?:\.[^\s>]{1,60})?\s+([^>]{1,80})>/g;
const TAG = /<\/?[a-z][^<>]{0,80}>|<\d[\d:.]{3,15}>|\{\\[^{}]{1,60}\}/gi;
const SOUND = /♪[^♪]{0,300}♪|[♪♫#]+|\[[^\][]{0,80}\]|\((?:\p{Ll}|\p{Lu}{2})[^()]{0,60}\)/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&quot;': '"',
  '&#39;': "'",
  '&lrm;': '',
  '&rlm;': '',
};
const DASH = /^[-–—]\s*(?=\S)/;

/** A pause of so many seconds behind a sentence begins a paragraph. */
const PAUSE = 4;
/** From so many characters on the end of a sentence begins a paragraph; without full stops the end of a caption does. */
const LONG = 500;
const LONGEST = 1200;
/** So many words in a row that a caption has in common with the end of the one before are shown again. */
const FEWEST_REPEATED = 3;

const ENDS_SENTENCE = /[.?!…]["”’)\]]*$/u;

const decode = (words: string): string =>
  words.replace(/&(?:amp|lt|gt|nbsp|quot|#39|lrm|rlm);/g, (entity) => ENTITIES[entity] ?? '');

const clean = (words: string): string => decode(words.replace(TAG, '')).replace(SOUND, ' ').replace(/\s+/g, ' ').trim();

/** The parts of a line by the voices that its markup names. */
function partVoices(line: string): { name: string | null; words: string }[] {
  const parts: { name: string | null; words: string }[] = [];
  let from = 0;
  let name: string | null = null;
  for (const match of line.matchAll(VOICE)) {
    if (match.index > from) parts.push({ name, words: line.slice(from, match.index) });
    name = decode(match[1] ?? '').trim();
    from = match.index + match[0].length;
  }
  return [...parts, { name, words: line.slice(from) }];
}

/** A line of a caption with whoever its first words name. */
function readLine(line: string): { name: string | null; words: string }[] {
  return partVoices(line).map(({ name, words }) => {
    const said = clean(words);
    if (name !== null) return { name, words: said };
    const label = readTurnLabel(said);
    if (label?.form === 'colon' || label?.form === 'angle')
      return { name: label.name, words: said.slice(label.content) };
    if (label?.form === 'alone' && said.endsWith(':')) return { name: label.name, words: '' };
    return DASH.test(said) ? { name: '', words: said.replace(DASH, '') } : { name: null, words: said };
  });
}

/** The lines of the captions, without those that a caption shows again from the one before. */
function withoutRepeats(cues: readonly Cue[]): Cue[] {
  let shown: readonly string[] = [];
  return cues.map((cue) => {
    const lines = cue.lines.filter((line) => clean(line) !== '');
    const fresh = lines.filter((line, i) => !shown.slice(i).includes(clean(line)));
    shown = lines.map(clean);
    return { ...cue, lines: fresh };
  });
}

/** How many of a caption's first words are the last ones of the text before. */
function countRepeated(before: readonly string[], words: readonly string[]): number {
  for (let count = Math.min(before.length, words.length); count >= FEWEST_REPEATED; count--)
    if (words.slice(0, count).every((word, i) => word === before[before.length - count + i])) return count;
  return 0;
}

function piecesOf(cues: readonly Cue[]): Piece[] {
  const pieces: Piece[] = [];
  let before: string[] = [];
  for (const { start, end, lines } of withoutRepeats(cues)) {
    const parts = lines.flatMap(readLine);
    for (const { name, words } of parts) {
      const all = words.split(' ').filter((word) => word !== '');
      const fresh = name === null ? all.slice(countRepeated(before, all)) : all;
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
