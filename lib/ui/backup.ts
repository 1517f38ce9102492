import { browser } from 'wxt/browser';
import { withAside } from '../core/claim/prove-claim-set.ts';
import { type ReadBackup, startBackup } from '../core/exchange/backup.ts';
import { planSetImport } from '../core/exchange/read/plan-set-import.ts';
import type { MeetingRecord } from '../protocol/meeting-record.ts';
import { callBackground } from '../protocol/messenger.ts';
import type { StoredClaimSet } from '../protocol/set-types.ts';
import { getAll, importAll, undoImports } from './in-batches.ts';

/** Annotations written at a time. */
const BATCH = 1000;

/** Everything that the user has made and chosen, in one file. */
export async function makeBackup(): Promise<Blob> {
  const { settings, mutes, meetings, sets } = await callBackground('readChoices', undefined);
  const stored: StoredClaimSet[] = [];
  for (const { id } of sets) stored.push(await callBackground('getStoredSet', { id }));
  const crossread = browser.runtime.getManifest().version;
  const writer = startBackup({ settings, mutes, meetings, sets: stored }, { now: new Date(), crossread });
  const ids = await callBackground('findAnnotationIds', { words: '', filters: {}, sort: 'oldest' });
  const pieces: Blob[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = await getAll(ids.slice(at, at + BATCH));
    pieces.push(new Blob([batch.map(({ annotation }) => writer.add(annotation)).join('')]));
  }
  return new Blob([...pieces, writer.end()], { type: 'application/json' });
}

/** What can still be read of what is kept, as a backup. */
export async function makeSalvage(): Promise<Blob> {
  const { settings, sets, mutes, annotations } = await callBackground('salvageData', undefined);
  const crossread = browser.runtime.getManifest().version;
  const whole = sets.map(({ set, aside = [], origin, addedAt }) => ({
    set: withAside({ set, aside }),
    origin,
    addedAt,
  }));
  const writer = startBackup({ settings, mutes, meetings: [], sets: whole }, { now: new Date(), crossread });
  const written = annotations.map((annotation) => writer.add(annotation));
  return new Blob([...written, writer.end()], { type: 'application/json' });
}

/** Keeps a set of a backup: what is new in it goes into the one that is there. Gives the change, to be taken back. */
async function restoreSet({ set, origin }: StoredClaimSet): Promise<number> {
  const { sets } = await callBackground('readChoices', undefined);
  const known = sets.find(({ id }) => id === set.id);
  const existing = known ? await callBackground('getSet', { id: set.id }) : null;
  // What the reader has put right in a set of their own comes back with it.
  const brought = { set: planSetImport(existing, set).set, origin, trustsDeclared: origin === 'made' };
  return (await callBackground('addSet', { brought, over: known?.revision ?? null })).change;
}

/** Of two counts for one source the larger one: they may have counted the same pages. */
function mergeMeetings(here: readonly MeetingRecord[], brought: readonly MeetingRecord[]): MeetingRecord[] {
  const merged = new Map(here.map((meeting) => [meeting.sha256, meeting]));
  for (const meeting of brought)
    if (meeting.pages > (merged.get(meeting.sha256)?.pages ?? 0)) merged.set(meeting.sha256, meeting);
  return [...merged.values()];
}

/**
 * Brings a backup back: nothing that is there is lost, but for settings, which become those of the file. Gives what takes it
 * all back.
 */
export async function restoreBackup({
  settings,
  sets,
  mutes,
  meetings,
  annotations,
}: ReadBackup): Promise<() => Promise<void>> {
  const before = await callBackground('readChoices', undefined);
  const changes: number[] = [];
  const imports = await importAll(annotations);
  const undo = async (): Promise<void> => {
    const { settings: chosen, mutes: muted, meetings: met } = before;
    await callBackground('restoreChoices', { settings: chosen, mutes: muted, meetings: met });
    for (const change of changes.toReversed()) await callBackground('undoSetChange', { change });
    await undoImports(imports);
  };
  try {
    for (const set of sets) changes.push(await restoreSet(set));
    const known = new Set(mutes.map(({ id }) => id));
    await callBackground('restoreChoices', {
      settings,
      mutes: [...mutes, ...before.mutes.filter(({ id }) => !known.has(id))],
      meetings: mergeMeetings(before.meetings, meetings),
    });
  } catch (error) {
    await undo();
    throw error;
  }
  return undo;
}
