import type { Features, Scorer } from '../../lib/core/language/syntax/features.ts';

function grown<T extends Float32Array | Int32Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

/** An averaged perceptron over hashed features. Rows exist only for features that an error touched. */
export class Perceptron implements Scorer {
  readonly classes: number;
  private keys = new Uint32Array(1 << 20);
  private rows = new Int32Array(1 << 20).fill(-1);
  private used = 0;
  private weights: Float32Array;
  private totals: Float32Array;
  private stamps: Int32Array;
  private hits: Uint32Array;
  private rowKeys: Uint32Array;
  private now = 0;

  constructor(classes: number) {
    this.classes = classes;
    this.weights = new Float32Array(classes << 16);
    this.totals = new Float32Array(classes << 16);
    this.stamps = new Int32Array(classes << 16);
    this.hits = new Uint32Array(1 << 16);
    this.rowKeys = new Uint32Array(1 << 16);
  }

  private slot(key: number): number {
    const mask = this.keys.length - 1;
    let at = (Math.imul(key, 0x9e3779b1) >>> 0) & mask;
    while (this.rows[at] !== -1 && this.keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  score(features: Features, into: Float32Array): void {
    into.fill(0);
    const { classes, weights, hits } = this;
    for (let f = 0; f < features.count; f++) {
      const row = this.rows[this.slot(features.hashes[f]!)]!;
      if (row < 0) continue;
      hits[row]!++;
      const base = row * classes;
      for (let c = 0; c < classes; c++) into[c]! += weights[base + c]!;
    }
  }

  /** Moves the features from the wrong class to the right one. */
  update(features: Features, right: number, wrong: number): void {
    this.now++;
    if (right === wrong) return;
    for (let f = 0; f < features.count; f++) {
      const row = this.rowOf(features.hashes[f]!);
      this.add(row * this.classes + right, 1);
      this.add(row * this.classes + wrong, -1);
    }
  }

  private add(cell: number, value: number): void {
    this.totals[cell]! += (this.now - this.stamps[cell]!) * this.weights[cell]!;
    this.stamps[cell] = this.now;
    this.weights[cell]! += value;
  }

  private rowOf(key: number): number {
    const at = this.slot(key);
    const known = this.rows[at]!;
    if (known >= 0) return known;
    this.keys[at] = key;
    const row = this.used++;
    this.rows[at] = row;
    if (row >= this.hits.length) this.growRows();
    this.rowKeys[row] = key;
    if (this.used * 2 > this.keys.length) this.growKeys();
    return row;
  }

  private growRows(): void {
    this.weights = grown(this.weights, new Float32Array(this.weights.length * 2));
    this.totals = grown(this.totals, new Float32Array(this.totals.length * 2));
    this.stamps = grown(this.stamps, new Int32Array(this.stamps.length * 2));
    this.hits = grown(this.hits, new Uint32Array(this.hits.length * 2));
    this.rowKeys = grown(this.rowKeys, new Uint32Array(this.rowKeys.length * 2));
  }

  private growKeys(): void {
    this.keys = new Uint32Array(this.keys.length * 2);
    this.rows = new Int32Array(this.keys.length).fill(-1);
    for (let row = 0; row < this.used; row++) {
      const at = this.slot(this.rowKeys[row]!);
      this.keys[at] = this.rowKeys[row]!;
      this.rows[at] = row;
    }
  }

  /** The mean weights over all steps: per feature its hash, how often it was seen, and a weight a class. */
  averaged(): AveragedRow[] {
    const rows: AveragedRow[] = [];
    for (let row = 0; row < this.used; row++) {
      const weights = new Float32Array(this.classes);
      for (let c = 0; c < this.classes; c++) {
        const cell = row * this.classes + c;
        weights[c] =
          (this.totals[cell]! + (this.now - this.stamps[cell]!) * this.weights[cell]!) / Math.max(1, this.now);
      }
      rows.push({ key: this.rowKeys[row]!, hits: this.hits[row]!, weights });
    }
    return rows;
  }
}

export interface AveragedRow {
  readonly key: number;
  readonly hits: number;
  readonly weights: Float32Array;
}

/** A fixed model, for measuring. */
export class FixedModel implements Scorer {
  readonly classes: number;
  private readonly table = new Map<number, Float32Array>();

  constructor(classes: number, rows: readonly AveragedRow[]) {
    this.classes = classes;
    for (const { key, weights } of rows) this.table.set(key, weights);
  }

  score(features: Features, into: Float32Array): void {
    into.fill(0);
    for (let f = 0; f < features.count; f++) {
      const weights = this.table.get(features.hashes[f]!);
      if (weights) for (let c = 0; c < this.classes; c++) into[c]! += weights[c]!;
    }
  }
}
