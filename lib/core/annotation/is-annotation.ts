import type { Annotation } from './annotation.ts';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isTextOrNull: Check = (value) => value === null || typeof value === 'string';
const isOffset: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isOneOf =
  (...allowed: readonly string[]): Check =>
  (value) =>
    allowed.includes(value as string);
const isListOf =
  (check: Check): Check =>
  (value) =>
    // Copied, for `every` passes over holes.
    Array.isArray(value) && [...value].every(check);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasFields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isFields(value) && Object.entries(checks).every(([name, check]) => check(value[name]));

const isSeverity = isOneOf('none', 'minor', 'major');

const isSource = hasFields({
  document: isText,
  sha256: isText,
  opening: isText,
  title: isTextOrNull,
  publisher: isTextOrNull,
  url: isTextOrNull,
  date: isTextOrNull,
  prefix: isText,
  exact: isText,
  suffix: isText,
});

const isFinding = hasFields({
  id: isText,
  type: isOneOf('quotation', 'figure', 'unquoted'),
  relation: isOneOf('same', 'differs', 'unclear'),
  severity: isSeverity,
  exact: isText,
  start: isOffset,
  end: isOffset,
  differences: isListOf(hasFields({ kind: isText, severity: isSeverity, source: isText, page: isText })),
  words: isListOf(hasFields({ step: isText, source: isText, page: isText })),
  notes: isListOf(isText),
  claim: hasFields({
    set: isText,
    setTitle: isText,
    setVersion: isText,
    id: isText,
    exact: isText,
    sources: isListOf(isSource),
  }),
});

const isWhole = hasFields({
  id: isText,
  created: isText,
  modified: isText,
  page: hasFields({
    title: isText,
    url: isText,
    canonicalUrl: isTextOrNull,
    publisher: isTextOrNull,
    byline: isTextOrNull,
    date: isTextOrNull,
    language: isTextOrNull,
  }),
  target: hasFields({
    exact: isText,
    prefix: isText,
    suffix: isText,
    start: isOffset,
    end: isOffset,
    codePoints: hasFields({ start: isOffset, end: isOffset }),
  }),
  finding: (value) => value === null || isFinding(value),
  summary: isText,
  note: isText,
  tags: isListOf(isText),
  status: isOneOf('open', 'checked', 'dismissed'),
  crossread: isText,
});

/**
 * Whether something that was stored is an annotation with everything in it that is read later: a record that was damaged,
 * edited by hand or written by a faulty version is not. Says nothing about whether its parts fit together.
 */
export const isAnnotation = (value: unknown): value is Annotation => isWhole(value);
