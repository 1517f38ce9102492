import { unshifted } from '../lexicon/modal-nouns.ts';
import { keysOf, type QuotedText, type TokenRange } from '../quoted-text.ts';
import type { Edit } from './edit.ts';

/** Words on either side of an edit that may belong to its verb: "are they going to", "is not able to". */
const REACH = 3;

/** Modals of which one for another shades a statement and says nothing else. */
const NEAR: ReadonlySet<string> = new Set(['can could', 'could may']);

const areNear = (a: string, b: string): boolean => a === b || NEAR.has(`${a} ${b}`) || NEAR.has(`${b} ${a}`);

interface Modal {
  readonly at: number;
  readonly sense: string;
}

/** "To be able to" says hardly more than the infinitive. */
const isInfinitive = (keys: readonly string[], at: number): boolean =>
  keys[at] === 'able' && keys[at - 1] === 'be' && keys[at - 2] === 'to';

/** The sense of a modal with "not" before it or within it. */
function senseAt(keys: readonly string[], at: number, sense: string): string {
  if (keys[at] === 'unable') return 'can';
  return sense === 'must' && keys[at - 1] === 'not' ? 'need-not' : sense;
}

/** The modals about a range, with what "not" before them makes of them: "must not" is no "do not have to". */
function modalsAround(quoted: QuotedText, { start, end }: TokenRange): string[] {
  const keys = keysOf(quoted, { start: Math.max(0, start - REACH), end: end + REACH });
  const modals = quoted.senses
    .findWeighty(keys)
    .filter(({ effect, at }) => (effect === 'modality' || keys[at] === 'unable') && !isInfinitive(keys, at))
    .map(({ at, sense }): Modal => ({ at, sense: senseAt(keys, at, sense) }));
  // "Will have to" and "will be able to" are the future of "must" and "can".
  const isFuture = ({ sense, at }: Modal, next: Modal | undefined): boolean =>
    sense === 'will' && next !== undefined && next.at - at <= REACH && unshifted(next.sense) !== 'will';
  return modals.filter((modal, i) => !isFuture(modal, modals[i + 1])).map(({ sense }) => sense);
}

/** Whether an edit leaves a statement as certain, as binding and as possible as it was: "must" for "have to". */
export function isSameModality({ source, sourceRange, page, pageRange }: Edit): boolean {
  const [here, there] = [modalsAround(source, sourceRange).sort(), modalsAround(page, pageRange).sort()];
  return here.length === there.length && here.every((sense, i) => areNear(sense, there[i] ?? ''));
}
