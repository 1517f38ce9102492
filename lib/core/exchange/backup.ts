import * as v from 'valibot';
import type { Annotation } from '../annotation/annotation.ts';
import { parseAnnotation } from '../annotation/parse-annotation.ts';
import { reportedVerdict } from '../check/reported-verdict.ts';
import type { ClaimSet } from '../claim/claim.ts';
import { sha256, text, time, whole, words } from '../claim/field-shapes.ts';
import type { FileProblem } from '../claim/file-problem.ts';
import { parseClaimSet } from '../claim/parse-claim-set.ts';
import { findShapeFaults } from '../claim/shape-fault.ts';
import { failed, ok, type Result } from '../result.ts';
import type { Shaped } from '../shaped.ts';
import { type AnnotationWriter, frame } from './write/annotation-writer.ts';

/** The name and version of the format. */
export const BACKUP_FORMAT = 'crossread/backup@1';

const storedSet = v.looseObject({ set: v.unknown(), origin: v.picklist(['made', 'imported']), addedAt: time });
const mute = v.looseObject({
  id: words,
  set: words,
  claim: words,
  source: text,
  page: text,
  mutedAt: time,
  verdict: v.exactOptional(reportedVerdict),
});

const meeting = v.looseObject({
  sha256,
  pages: whole,
  differing: whole,
  lastMet: v.pipe(v.string(), v.isoDate()),
  marks: v.array(whole),
});

/** A claim set as it is kept. */
interface BackupSet extends Omit<Shaped<typeof storedSet>, 'set'> {
  readonly set: ClaimSet;
}

/** Everything that a reader has made and chosen. */
export interface Backup {
  readonly settings: unknown;
  readonly sets: readonly BackupSet[];
  readonly mutes: readonly Shaped<typeof mute>[];
  /** On how many pages source documents were met; files of before do not have it. */
  readonly meetings: readonly Shaped<typeof meeting>[];
  readonly annotations: readonly Annotation[];
}

/** A backup that was read from a file. */
export interface ReadBackup extends Backup {
  /** How many parts of the file are not as they must be; they stay in the file. */
  readonly damaged: number;
}

/** A backup file, written annotation by annotation. */
export function startBackup(
  { settings, sets, mutes, meetings }: Omit<Backup, 'annotations'>,
  { now, crossread }: { readonly now: Date; readonly crossread: string },
): AnnotationWriter {
  const head = { format: BACKUP_FORMAT, made: now.toISOString(), crossread, settings, mutes, meetings, sets };
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

function readMeeting(value: unknown): Shaped<typeof meeting> | null {
  const parsed = v.safeParse(meeting, value);
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
  meetings: v.exactOptional(v.array(v.unknown()), []),
  annotations: v.array(v.unknown()),
});

/** How many parts a file has that are read one by one. */
const countParts = ({ sets, mutes, meetings, annotations }: Readonly<Record<PartName, readonly unknown[]>>): number =>
  sets.length + mutes.length + meetings.length + annotations.length;

type PartName = 'sets' | 'mutes' | 'meetings' | 'annotations';

/** Values between two steps. */
const VALUES_A_STEP = 64;

/** What `read` makes of the values, without those of which it makes nothing, in steps. */
function* readSound<T>(values: readonly unknown[], read: (value: unknown) => T | null): Generator<void, T[]> {
  const sound: T[] = [];
  for (const [place, value] of values.entries()) {
    const made = read(value);
    if (made !== null) sound.push(made);
    if (place % VALUES_A_STEP === 0) yield;
  }
  return sound;
}

/** Reads a backup from a JSON value, in steps; each part that is not as it must be is left out and counted. */
export function* readBackupSteps(value: unknown): Generator<void, Result<ReadBackup, readonly FileProblem[]>> {
  const parsed = v.safeParse(backupShape, value);
  if (!parsed.success) return failed(findShapeFaults(backupShape, value));
  const given = parsed.output;
  const sets = yield* readSound(given.sets, readSet);
  const mutes = yield* readSound(given.mutes, readMute);
  const meetings = yield* readSound(given.meetings, readMeeting);
  const annotations = yield* readSound(given.annotations, readAnnotation);
  const sound = { sets, mutes, meetings, annotations };
  return ok({ settings: given.settings, ...sound, damaged: countParts(given) - countParts(sound) });
}
