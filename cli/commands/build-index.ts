import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { SegmentBuilder } from '../../lib/core/index/segment/build-segment.ts';
import { Failure } from '../failure.ts';
import { readProvenSet, writing } from '../files.ts';
import type { Io } from '../io.ts';
import { parseOptions } from '../options.ts';

/** Adds the sets of files; each is read only when those before it are written. */
async function addSets(builder: SegmentBuilder, paths: readonly string[], io: Io): Promise<void> {
  const pathOf = new Map<string, string>();
  for (const path of paths) {
    const set = await readProvenSet(path, io);
    const other = pathOf.get(set.id);
    if (other !== undefined) throw new Failure(`${path}: has the id "${set.id}", which ${other} has too`);
    pathOf.set(set.id, path);
    if (!builder.hasRoomFor(set))
      throw new Failure(
        `${path}: an index has room for two million claims; build several, and give check each of them`,
      );
    builder.add(set);
  }
}

/** Writes a file that is there whole or not at all: it has another name until all is in it. Gives what `write` does. */
async function writeWhole<T>(out: string, write: (sink: (bytes: Uint8Array) => void) => Promise<T>): Promise<T> {
  const part = `${out}.${process.pid}.part`;
  const file = writing(out, () => openSync(part, 'wx'));
  const sink = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  };
  try {
    let written: T;
    try {
      written = await write((bytes) => writing(out, () => sink(bytes)));
      writing(out, () => fsyncSync(file));
    } finally {
      closeSync(file);
    }
    writing(out, () => renameSync(part, out));
    return written;
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** `index build SET… --out FILE`: the claims of sets in one file that checks read in parts. */
export async function runIndex([verb = '', ...args]: readonly string[], io: Io): Promise<void> {
  if (verb !== 'build') throw new Failure('index takes build');
  const { values, positionals } = parseOptions(args, { out: { type: 'string' } });
  const { out } = values;
  if (!out || positionals.length === 0) throw new Failure('index build takes --out FILE and the claim sets');
  if (positionals.some((set) => resolve(set) === resolve(out))) throw new Failure(`${out}: would replace a claim set`);
  const count = await writeWhole(out, async (sink) => {
    const builder = new SegmentBuilder(sink);
    await addSets(builder, positionals, io);
    builder.finish();
    return builder.count;
  });
  io.stdout.write(`${out}: ${count} claims from ${positionals.length} sets\n`);
}
