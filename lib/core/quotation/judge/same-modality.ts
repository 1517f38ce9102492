import { itemAt } from '../../item-at.ts';
import { unshifted } from '../lexicon/modal-nouns.ts';
import { keysOf, type QuotedText, type TokenRange } from '../quoted-text.ts';
import type { Edit } from './edit.ts';

/** Words on either side of an edit that may belong to its verb: "are they going to", "is not able to". */
const REACH = 3;

/** Modals of which one for another shades a statement and says nothing else. */
const NEAR: ReadonlySet<string> = new Set(['can could', 'could may', 'can was-able']);

const areNear = (a: string, b: string): boolean => a === b || NEAR.has(`${a} ${b}`) || NEAR.has(`${b} ${a}`);

/** What a future can be of: "you will be able to" and "you will have to" leave what is to be done to whom it is said of. */
const OF_FUTURE = /^(?:can|must)$/;

interface Modal {
  readonly at: number;
  readonly sense: string;
  /** "Will" is before it. */
  readonly isFuture?: boolean;
}

const areSame = (a: Modal, b: Modal): boolean =>
  areNear(a.sense, b.sense) ||
  (a.isFuture === true && b.isFuture === true && OF_FUTURE.test(a.sense) && OF_FUTURE.test(b.sense));

/** "To be able to" says hardly more than the infinitive. */
const isInfinitive = (keys: readonly string[], at: number): boolean =>
  keys[at] === 'able' && keys[at - 1] === 'be' && keys[at - 2] === 'to' && keys[at - 3] !== 'going';

/** "We have been able to show" is that we showed. */
const isAchieved = (keys: readonly string[], at: number): boolean =>
  keys[at] === 'able' && keys[at - 1] === 'been' && keys[at - 2] !== 'not';

/** The sense of a modal with "not" before it or within it. */
function senseAt(keys: readonly string[], at: number, sense: string): string {
  if (keys[at] === 'unable') return 'can';
  return sense === 'must' && keys[at - 1] === 'not' ? 'need-not' : sense;
}

/** The modals about a range, with what "not" before them makes of them: "must not" is no "do not have to". */
function modalsAround(quoted: QuotedText, { start, end }: TokenRange): Modal[] {
  const keys = keysOf(quoted, { start: Math.max(0, start - REACH), end: end + REACH });
  const modals = quoted.senses
    .findWeighty(keys)
    .filter(
      ({ effect, at }) =>
        (effect === 'modality' || keys[at] === 'unable') && !isInfinitive(keys, at) && !isAchieved(keys, at),
    )
    .map(({ at, sense }): Modal => ({ at, sense: senseAt(keys, at, sense) }));
  // "I'd" may be "I would": what weighs nothing alone is no other than "would".
  modals.push(...keys.flatMap((key, at) => (key === "'d" ? [{ at, sense: 'would' }] : [])));
  modals.sort((a, b) => a.at - b.at);
  // "Will have to" and "will be able to" are the future of "must" and "can".
  const isFuture = (modal: Modal | undefined, next: Modal | undefined): boolean =>
    modal?.sense === 'will' && next !== undefined && next.at - modal.at <= REACH && unshifted(next.sense) !== 'will';
  return modals
    .map((modal, i) => ({ ...modal, isFuture: isFuture(modals[i - 1], modal) && keys[modal.at - 2] !== 'not' }))
    .filter((modal, i) => !isFuture(modal, modals[i + 1]));
}

/** Whether an edit leaves a statement as certain, as binding and as possible as it was: "must" for "have to". */
export function isSameModality({ source, sourceRange, page, pageRange }: Edit): boolean {
  const [here, there] = [modalsAround(source, sourceRange), modalsAround(page, pageRange)].map((modals) =>
    modals.sort((a, b) => a.sense.localeCompare(b.sense)),
  ) as [Modal[], Modal[]];
  return here.length === there.length && here.every((modal, i) => areSame(modal, itemAt(there, i)));
}
