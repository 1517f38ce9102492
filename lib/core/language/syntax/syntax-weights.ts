import type { Scorer } from './features.ts';
import { indexKeys, KEY_SHIFT, loadModel, type ModelRows } from './linear-model.ts';

/** The models that read one language. */
export interface SyntaxModels {
  readonly tags: Scorer;
  readonly actions: Scorer;
  readonly labels: Scorer;
  /** What is known of a word beforehand, by its hash, as bits; 0 for nothing. */
  readonly lexicon: (hash: number) => number;
  /** The margin under which a subject is not given, in the unit of the models. */
  readonly leastMargin: number;
}

/** The first four bytes of a weights file: "CRS" and the number of its form. */
export const WEIGHTS_MAGIC = 0x43525301;

/** Reads bytes in order; behind the end there are zeros. */
class ByteReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(buffer: ArrayBuffer) {
    this.bytes = new Uint8Array(buffer);
  }

  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  word(): number {
    return ((this.byte() << 24) | (this.byte() << 16) | (this.byte() << 8) | this.byte()) >>> 0;
  }

  /** A number in groups of seven bits, the lowest first. */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  }

  take(length: number): Uint8Array {
    const piece = this.bytes.slice(this.at, this.at + length);
    this.at += length;
    return piece;
  }

  get left(): number {
    return this.bytes.length - this.at;
  }
}

function readRows(reader: ByteReader): ModelRows | null {
  const classes = reader.byte();
  const count = reader.word();
  const pairs = reader.word();
  if (count * 2 > reader.left || pairs * 2 > reader.left) return null;
  const keys = new Uint32Array(count);
  const from = new Uint32Array(count + 1);
  for (let i = 0, key = 0; i < count; i++) {
    key += reader.varint();
    keys[i] = key;
  }
  for (let i = 0; i < count; i++) from[i + 1] = (from[i] ?? 0) + reader.varint();
  const pairClasses = reader.take(pairs);
  const pairWeights = new Int8Array(reader.take(pairs).buffer);
  return (from[count] ?? 0) === pairs ? { classes, keys, from, pairClasses, pairWeights } : null;
}

/** The lexicon: rising keys, and for each a place in a list of bits. */
function readLexicon(reader: ByteReader): ((hash: number) => number) | null {
  const count = reader.word();
  const bits = Uint32Array.from({ length: reader.byte() }, () => reader.varint());
  if (count * 2 > reader.left) return null;
  const keys = new Uint32Array(count);
  for (let i = 0, key = 0; i < count; i++) {
    key += reader.varint();
    keys[i] = key;
  }
  const values = reader.take(count);
  const rowOf = indexKeys(keys);
  return (hash) => bits[values[rowOf(hash >>> KEY_SHIFT)] ?? 255] ?? 0;
}

/** The models in a weights file, or null where the bytes are no such file. */
export function parseSyntaxWeights(buffer: ArrayBuffer): SyntaxModels | null {
  const reader = new ByteReader(buffer);
  if (reader.word() !== WEIGHTS_MAGIC) return null;
  const leastMargin = reader.word();
  const tags = readRows(reader);
  const actions = tags && readRows(reader);
  const labels = actions && readRows(reader);
  const lexicon = labels && readLexicon(reader);
  if (!lexicon) return null;
  return { tags: loadModel(tags), actions: loadModel(actions), labels: loadModel(labels), lexicon, leastMargin };
}
