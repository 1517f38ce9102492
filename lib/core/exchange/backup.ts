import * as v from 'valibot';
import type { Annotation } from '../annotation/annotation.ts';
import { parseAnnotation } from '../annotation/parse-annotation.ts';
import type { ClaimSet } from '../claim/claim.ts';
import { text, time, words } from '../claim/field-shapes.ts';
import type { FileProblem } from '../claim/file-problem.ts';
import { parseClaimSet } from '../claim/parse-claim-set.ts';
import { readJsonFile, withoutMark } from '../claim/read-json-file.ts';
import { findShapeFaults } from '../claim/shape-fault.ts';
import { failed, ok, type Result } from '../result.ts';
import type { Shaped } from '../shaped.ts';
import { type AnnotationWriter, frame } from './write/annotation-writer.ts';

/** The name and version of the format. */
export const BACKUP_FORMAT = 'crossread/backup@1';

const storedSet = v.looseObject({ set: v.unknown(), origin: v.picklist(['made', 'imported']), addedAt: time });
const mute = v.looseObject({ id: words, set: words, claim: words, source: text, page: text, mutedAt: time });

/** A claim set as it is kept. */
interface BackupSet extends Omit<Shaped<typeof storedSet>, 'set'> {
  readonly set: ClaimSet;
}

/** Everything that a reader has made and chosen. */
export interface Backup {
  readonly settings: unknown;
  readonly sets: readonly BackupSet[];
  readonly mutes: readonly Shaped<typeof mute>[];
  readonly annotations: readonly Annotation[];
}

/** A backup that was read from a file. */
export interface ReadBackup extends Backup {
  /** How many parts of the file are not as they must be; they stay in the file. */
  readonly damaged: number;
}

/** A backup file, written annotation by annotation. */
export function startBackup(
  { settings, sets, mutes }: Omit<Backup, 'annotations'>,
  { now, crossread }: { readonly now: Date; readonly crossread: string },
): AnnotationWriter {
  const head = { format: BACKUP_FORMAT, made: now.toISOString(), crossread, settings, mutes, sets };
  return frame({
    head: `${JSON.stringify(head, null, 1).slice(0, -2)},\n "annotations": [\n  `,
    between: ',\n  ',
    piece: (annotation) => JSON.stringify(annotation),
    foot: () => '\n ]\n}\n',
  });
}

function readSet(value: unknown): BackupSet | null {
  const stored = v.safeParse(storedSet, value);
  const set = stored.success ? parseClaimSet(stored.output.set) : null;
  return stored.success && set?.ok ? { ...stored.output, set: set.value } : null;
}

function readMute(value: unknown): Shaped<typeof mute> | null {
  const parsed = v.safeParse(mute, value);
  return parsed.success ? parsed.output : null;
}

function readAnnotation(value: unknown): Annotation | null {
  const parsed = parseAnnotation(value);
  return parsed.ok ? parsed.value : null;
}

const backupShape = v.looseObject({
  format: v.literal(BACKUP_FORMAT),
  settings: v.unknown(),
  sets: v.array(v.unknown()),
  mutes: v.array(v.unknown()),
  annotations: v.array(v.unknown()),
});

/** Whether a text begins as a backup of any version does. */
export const isBackup = (file: string): boolean => /^\s*\{\s*"format"\s*:\s*"crossread\/backup@/.test(file);

/** Reads a backup; each part that is not as it must be is left out and counted. */
export function parseBackup(file: string): Result<ReadBackup, readonly FileProblem[]> {
  const json = readJsonFile(withoutMark(file));
  if (!json.ok) return failed([json.error]);
  const { value } = json;
  const parsed = v.safeParse(backupShape, value);
  if (!parsed.success) return failed(findShapeFaults(backupShape, value));
  const { settings, sets, mutes, annotations } = parsed.output;
  const read = {
    sets: sets.map(readSet).filter((set) => set !== null),
    mutes: mutes.map(readMute).filter((known) => known !== null),
    annotations: annotations.map(readAnnotation).filter((annotation) => annotation !== null),
  };
  const given = sets.length + mutes.length + annotations.length;
  const damaged = given - read.sets.length - read.mutes.length - read.annotations.length;
  return ok({ settings, ...read, damaged });
}
