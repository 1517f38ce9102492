/**
 * Reads JSON in steps, and says where it went wrong in the same words everywhere: `JSON.parse` takes a file of 64 MB in
 * one go, in which a page cannot be used, says something else in each browser, and lets a name stand twice.
 *
 * Algorithm: a pushdown automaton over RFC 8259 with its stack on the heap, so that no nesting can exhaust the call
 * stack. Linear in the length of the text.
 */
import { failed, ok, type Result } from '../result.ts';

/** Why a text is not read. */
export interface JsonProblem {
  readonly reason: 'syntax' | 'duplicate' | 'depth';
  /** UTF-16 offset of the place. */
  readonly offset: number;
  /** The innermost value that the place is in, as in `claims[3].end`; empty at the top. */
  readonly path: string;
}

/** What a text holds. */
export interface JsonText {
  readonly value: unknown;
  /** UTF-16 offset at which each object or list of the outer three levels begins: enough to find the others from. */
  readonly offsets: ReadonlyMap<object, number>;
}

/** Values between two steps; with fewer, stepping costs more than reading. */
const VALUES_A_STEP = 512;

/** Levels whose offsets are noted; those of every level would take as much memory as the values. */
const NOTED_LEVELS = 3;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERALS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];
const [QUOTE, BACKSLASH, SPACE] = [0x22, 0x5c, 0x20];

type Container = unknown[] | Record<string, unknown>;

interface Frame {
  readonly container: Container;
  /** The name or place that the next value is for. */
  key: string;
}

/** Ends the reading; never leaves this module. */
class Stop extends Error {
  readonly reason: JsonProblem['reason'];
  constructor(reason: JsonProblem['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** A name with the path before it. */
export const joinPath = (path: string, key: string | number): string =>
  typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;

const keyOf = ({ container, key }: Frame): string | number => (Array.isArray(container) ? container.length : key);

/** The first offset from `at` on that is no white space. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  for (let code = text.charCodeAt(next); code <= SPACE; code = text.charCodeAt(++next))
    if (code !== SPACE && code !== 0x0a && code !== 0x0d && code !== 0x09) break;
  return next;
}

/** The offset after a string that begins at `at`; `~offset` of the place where it goes wrong when it does. */
export function endOfString(text: string, at: number): number {
  for (let next = at + 1; next < text.length; ) {
    const code = text.charCodeAt(next);
    if (code === QUOTE) return next + 1;
    if (code < SPACE) return ~next;
    next += code === BACKSLASH ? 2 : 1;
  }
  return ~text.length;
}

/** The text with the place that has been reached. */
class Reader {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Moves past white space and gives the character there, empty at the end. */
  peek(): string {
    this.at = skipSpace(this.text, this.at);
    return this.text.charAt(this.at);
  }

  take(character: string): void {
    if (this.peek() !== character) throw new Stop('syntax');
    this.at++;
  }

  readString(): string {
    if (this.peek() !== '"') throw new Stop('syntax');
    const end = endOfString(this.text, this.at);
    if (end < 0) {
      this.at = ~end;
      throw new Stop('syntax');
    }
    const written = this.text.slice(this.at + 1, end - 1);
    const value = written.includes('\\') ? this.unescape(end) : written;
    this.at = end;
    return value;
  }

  private unescape(end: number): string {
    try {
      return JSON.parse(this.text.slice(this.at, end)) as string;
    } catch {
      throw new Stop('syntax');
    }
  }

  readScalar(): unknown {
    if (this.peek() === '"') return this.readString();
    for (const [word, value] of LITERALS)
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    NUMBER.lastIndex = this.at;
    const number = NUMBER.exec(this.text)?.[0];
    if (number === undefined) throw new Stop('syntax');
    this.at += number.length;
    return Number(number);
  }

  readName({ container }: Frame): string {
    const start = this.at;
    const name = this.readString();
    if (Object.hasOwn(container, name)) {
      this.at = skipSpace(this.text, start);
      throw new Stop('duplicate');
    }
    this.take(':');
    return name;
  }
}

function put(frame: Frame, value: unknown): void {
  const { container, key } = frame;
  if (Array.isArray(container)) container.push(value);
  // Assigned, this name would change what the object is.
  else if (key === '__proto__')
    Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
  else container[key] = value;
}

const closerOf = ({ container }: Frame): string => (Array.isArray(container) ? ']' : '}');

function* readValue(reader: Reader, stack: Frame[], { deepest, offsets }: Limits): Generator<void, unknown> {
  for (let values = 1; ; values++) {
    if (values % VALUES_A_STEP === 0) yield;
    const opener = reader.peek();
    let value: unknown;
    if (opener === '{' || opener === '[') {
      const frame: Frame = { container: opener === '[' ? [] : {}, key: '' };
      if (stack.length > deepest) throw new Stop('depth');
      if (stack.length < NOTED_LEVELS) offsets.set(frame.container, reader.at);
      reader.at++;
      stack.push(frame);
      if (reader.peek() !== closerOf(frame)) {
        if (opener === '{') frame.key = reader.readName(frame);
        continue;
      }
      reader.at++;
      value = frame.container;
      stack.pop();
    } else value = reader.readScalar();
    // Every container that ends here is the value of the one around it.
    for (;;) {
      const frame = stack.at(-1);
      if (!frame) return value;
      put(frame, value);
      const next = reader.peek();
      if (next === ',') {
        reader.at++;
        if (!Array.isArray(frame.container)) frame.key = reader.readName(frame);
        break;
      }
      if (next !== closerOf(frame)) throw new Stop('syntax');
      reader.at++;
      value = frame.container;
      stack.pop();
    }
  }
}

interface Limits {
  /** Containers within containers. */
  readonly deepest: number;
  readonly offsets: Map<object, number>;
}

/**
 * Reads a JSON text, in steps of a few hundred values each. A name that is twice in one object, and nesting deeper
 * than `deepest`, are refused with the place, as is anything that is not JSON.
 */
export function* readJsonSteps(text: string, deepest: number): Generator<void, Result<JsonText, JsonProblem>> {
  const reader = new Reader(text);
  const stack: Frame[] = [];
  const offsets = new Map<object, number>();
  try {
    const value = yield* readValue(reader, stack, { deepest, offsets });
    if (reader.peek() !== '') throw new Stop('syntax');
    return ok({ value, offsets });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const path = stack.slice(0, -1).reduce((before, frame) => joinPath(before, keyOf(frame)), '');
    return failed({ reason: error.reason, offset: Math.min(reader.at, text.length), path });
  }
}
