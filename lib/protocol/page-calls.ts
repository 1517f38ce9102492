import * as v from 'valibot';
import { LONGEST_TEXT } from './longest-text.ts';
import { FINDING_ACTS, type PageStatus } from './page-types.ts';

/** More than any page has; a longer list or word is not from our engine. */
const MOST = 100_000;
const SHORT = 1000;

const STATUSES = [
  'unreadable',
  'pdf',
  'noAccess',
  'needsAccess',
  'off',
  'notArticle',
  'checking',
  'checked',
  'failed',
] as const satisfies readonly PageStatus[];

const word = v.pipe(v.string(), v.maxLength(SHORT));
/** What is read ends with the passage in which the limit is reached. */
const longText = v.pipe(v.string(), v.maxLength(2 * LONGEST_TEXT));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const span = v.strictObject({ start: count, end: count });

/** The calls that a content script may make, each with what its argument has to be; all others are for our own pages. */
const SHAPES: ReadonlyMap<string, v.GenericSchema> = new Map<string, v.GenericSchema>([
  ['startEngine', v.optional(v.boolean())],
  [
    'checkText',
    v.strictObject({
      text: longText,
      language: v.nullable(word),
      date: v.nullable(word),
      quoted: v.optional(v.pipe(v.array(span), v.maxLength(MOST))),
      folded: v.optional(longText),
    }),
  ],
  [
    'reportChanged',
    v.strictObject({
      status: v.picklist(STATUSES),
      discrepancies: count,
      source: v.optional(v.strictObject({ quotations: count, figures: count })),
    }),
  ],
  [
    'bringHighlightRules',
    v.strictObject({
      lines: v.pipe(
        v.array(v.strictObject({ line: word, selectors: v.pipe(v.array(word), v.maxLength(MOST)) })),
        v.maxLength(MOST),
      ),
      inFrames: v.boolean(),
    }),
  ],
  ['pageSeen', v.undefined()],
  ['pageRead', v.undefined()],
  ['bringCard', v.unknown()],
  ['cardOpened', v.strictObject({ findingId: word })],
  ['actOnFinding', v.strictObject({ findingId: word, act: v.picklist(FINDING_ACTS) })],
]);

/** Whether a call is for content scripts too. */
export const isForPages = (call: string): boolean => SHAPES.has(call);

/** Whether the argument of such a call is of the form that our engine sends. */
export function isSoundCall(call: string, argument: unknown): boolean {
  const shape = SHAPES.get(call);
  return shape !== undefined && v.is(shape, argument);
}
