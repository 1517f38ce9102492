import { keysOf } from '../quoted-text.ts';
import type { Edit, Sides } from './edit.ts';

const WANTING = /^(?:(?:just|only|also|really|simply) )?(?:want(?:ed)?|would like|wish(?:ed)?) to$/;
const SPEAKER = /^(?:i|we|and|but|just|also)$/;
/** What is done by saying so. */
const SAYING =
  /^(?:say|thank|wish|congratulate|apologi[sz]e|express|stress|add|assure|remind|emphasi[sz]e|welcome|offer|tell|ask|repeat|acknowledge|praise|salute|honou?r|extend|convey|clarify|confirm|invite|urge|warn|reiterate)$/;

/** Whether one side alone wants to say what the other says: "I just want to thank", "I thank". */
export function isSaidAnyway({ source, page, besideSource, besidePage }: Sides): boolean {
  const [more, beside] = page.length === 0 ? [source, besideSource] : [page, besidePage];
  return (
    Math.min(source.length, page.length) === 0 &&
    WANTING.test(more.map(({ key }) => key).join(' ')) &&
    SPEAKER.test(beside.before ?? '') &&
    SAYING.test(beside.behind ?? '')
  );
}

const FLOATING = /^(?:all|both|each)$/;
/** Who is meant, and what may be between. */
const MEANT = /^(?:we|you|they|us|them)(?: (?:are|were|have|had|will|would|can|could|must|should))?$/;

/** Whether "all" or the like comes or goes behind those who are meant anyway: "we are all shocked", "they both knew". */
export function isFloating({ source: quoted, sourceRange, page, pageRange }: Edit, sides: Sides): boolean {
  const isGone = sides.page.length === 0;
  const [only, ...more] = isGone ? sides.source : sides.page;
  if ((!isGone && sides.source.length > 0) || more.length > 0 || !FLOATING.test(only?.key ?? '')) return false;
  const [text, { start }] = isGone ? [quoted, sourceRange] : [page, pageRange];
  return [1, 2].some((reach) => MEANT.test(keysOf(text, { start: Math.max(0, start - reach), end: start }).join(' ')));
}
