import type { Scorer } from './features.ts';
import { loadModel, type ModelRows } from './linear-model.ts';

/** The three models that read one language. */
export interface SyntaxModels {
  readonly tags: Scorer;
  readonly actions: Scorer;
  readonly labels: Scorer;
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

/** The models in a weights file, or null where the bytes are no such file. */
export function parseSyntaxWeights(buffer: ArrayBuffer): SyntaxModels | null {
  const reader = new ByteReader(buffer);
  if (reader.word() !== WEIGHTS_MAGIC) return null;
  const tags = readRows(reader);
  const actions = tags && readRows(reader);
  const labels = actions && readRows(reader);
  return tags && actions && labels && { tags: loadModel(tags), actions: loadModel(actions), labels: loadModel(labels) };
}
