import type { RightVerdict } from '../../core/check/reported-verdict.ts';
import { changeClaim } from '../../core/claim/change-claim.ts';
import { keepClaims } from '../../core/claim/edit-claim-set.ts';
import { findClaims } from '../../core/claim/find-claims.ts';
import { PlainError } from '../../core/plain-error.ts';
import { t } from '../../locale/translate.ts';
import type { BackgroundCalls } from '../../protocol/messages.ts';
import type { BackgroundHandlers } from '../../protocol/messenger.ts';
import { parseSettings, withItem } from '../../settings/settings.ts';
import { changeSettings, readSettings } from '../storage/choices.ts';
import type { MeetingStore } from '../storage/meeting-store.ts';
import type { MuteStore } from '../storage/mute-store.ts';
import { registerAlways } from '../tabs/always-checked.ts';
import { checkAllTabs } from '../tabs/check-all-tabs.ts';
import { followAppearance } from './appearance-calls.ts';
import type { ClaimLibrary } from './claim-library.ts';
import { followLooks } from './look-calls.ts';
import { findingIn, mute } from './mute.ts';

type SetCalls = Pick<
  BackgroundHandlers,
  | 'listSets'
  | 'getSet'
  | 'listAside'
  | 'getStoredSet'
  | 'readChoices'
  | 'restoreChoices'
  | 'switchSet'
  | 'removeSet'
  | 'addSet'
  | 'duplicateSet'
  | 'renameSet'
  | 'findClaims'
  | 'changeClaim'
  | 'removeClaim'
  | 'undoSetChange'
  | 'muteFinding'
  | 'muteKept'
  | 'sayRight'
  | 'listMutes'
  | 'unmute'
  | 'setSetOffOn'
  | 'listSetsOffOn'
>;

async function sayRight(mutes: MuteStore, id: string, right: RightVerdict | null): Promise<void> {
  const muted = (await mutes.list()).find((one) => one.id === id);
  if (muted?.verdict) await mutes.add({ ...muted, verdict: { ...muted.verdict, right } });
}

async function switchSetOn(id: string, { host, off }: { readonly host: string; readonly off: boolean }): Promise<void> {
  await changeSettings((settings) => {
    const ids = withItem(settings.setsOffOn[host] ?? [], id, off);
    const { [host]: _, ...others } = settings.setsOffOn;
    return { ...settings, setsOffOn: ids.length > 0 ? { ...others, [host]: ids } : others };
  });
}

type MuteCalls = Pick<
  SetCalls,
  'muteFinding' | 'muteKept' | 'sayRight' | 'listMutes' | 'unmute' | 'setSetOffOn' | 'listSetsOffOn'
>;

/** What is not shown, and where sets are not used. */
const answerMuteCalls = (mutes: MuteStore): MuteCalls => ({
  muteFinding: async ({ tabId, findingId, reason }) => mute(mutes, await findingIn(tabId, findingId), reason),
  muteKept: ({ finding, reason }) => mute(mutes, finding, reason),
  sayRight: ({ id, right }) => sayRight(mutes, id, right),
  listMutes: mutes.list,
  unmute: async ({ id }) => {
    await mutes.remove(id);
    void checkAllTabs();
  },
  setSetOffOn: async ({ id, ...site }) => {
    await switchSetOn(id, site);
    void checkAllTabs();
  },
  listSetsOffOn: async () =>
    Object.entries((await readSettings()).setsOffOn).flatMap(([host, ids]) => ids.map((id) => ({ id, host }))),
});

/** What the calls about sets work with. */
interface SetWork {
  readonly library: ClaimLibrary;
  readonly mutes: MuteStore;
  readonly meetings: MeetingStore;
}

/** Puts settings, mutes and counts of a backup in the place of those that are there. */
async function restoreChoices(
  { mutes, meetings }: Pick<SetWork, 'mutes' | 'meetings'>,
  { settings, mutes: muted, meetings: met }: Parameters<BackgroundCalls['restoreChoices']>[0],
): Promise<void> {
  await mutes.replaceAll(muted);
  await meetings.replaceAll(met);
  // What is remembered is in no backup, and so is no wish to remember: here it is as its reader has it here.
  await changeSettings(({ remembers }) => ({ ...parseSettings(settings), remembers }));
  await registerAlways();
  await followLooks();
  void followAppearance();
}

/** What the background does with claim sets and with what the user has muted. */
export const answerSetCalls = ({ library, mutes, meetings }: SetWork): SetCalls => ({
  listSets: () => library.list(),
  getSet: ({ id }) => library.getWhole(id),
  listAside: async ({ id }) => (await library.findStored(id))?.aside ?? [],
  getStoredSet: async ({ id }) => {
    const stored = await library.findStored(id);
    if (!stored) throw new PlainError(t('sets.gone'));
    return { set: await library.getWhole(id), origin: stored.origin, addedAt: stored.addedAt };
  },
  readChoices: async () => {
    const [settings, muted, met, all] = await Promise.all([
      readSettings(),
      mutes.list(),
      meetings.list(),
      library.list(),
    ]);
    return { settings, mutes: muted, meetings: met, sets: all.filter(({ origin }) => origin !== 'bundled') };
  },
  restoreChoices: (choices) => restoreChoices({ mutes, meetings }, choices),
  switchSet: ({ id, isOn }) => library.switch([id], isOn),
  removeSet: ({ id }) => library.remove(id),
  addSet: ({ brought, over }) => library.add(brought, over),
  duplicateSet: ({ id }) => library.duplicate(id, (title) => t('sets.copyOf', [title])),
  renameSet: ({ id, title }) => library.edit(id, (set) => ({ ...set, title: title.trim() })),
  findClaims: async ({ id, ...query }) => findClaims(await library.get(id), query),
  changeClaim: ({ set, claim, change }) => library.edit(set, (current) => changeClaim(current, claim, change)),
  removeClaim: ({ set, claim }) =>
    library.edit(set, (current) =>
      keepClaims(current, new Set(current.claims.map(({ id }) => id).filter((id) => id !== claim))),
    ),
  undoSetChange: ({ change }) => library.undo(change),
  ...answerMuteCalls(mutes),
});
