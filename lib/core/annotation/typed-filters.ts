import type { AnnotationFilters, Facet, FacetName } from './annotation-query.ts';

/** What can be typed before a colon. */
export type FilterField = Exclude<FacetName, 'month'> | 'from' | 'to';

/** A field with its name in the reader's language and the values that annotations have in it. */
export interface TypedField {
  readonly field: FilterField;
  readonly name: string;
  /** With their labels as they are shown. */
  readonly values: readonly Facet[];
}

/** A value that may be meant by what is being typed. */
export interface Suggestion extends Facet {
  readonly field: FilterField;
  readonly name: string;
}

/** What was typed: the words that are no filter, and the filters. */
export interface Typed {
  readonly words: string;
  readonly filters: AnnotationFilters;
}

/** A filter that is written out, with what ends it: a space, or the end of the text. */
const WRITTEN = /(?<=^|\s)([^\s:"]+):(?:"([^"]*)"|([^\s"]+))(?=(\s|$))/gu;
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** A name as it is typed: in small letters, without spaces. */
const nameAsTyped = (name: string): string => name.toLocaleLowerCase().replace(/\s+/gu, '-');

const isNamed = ({ field, name }: TypedField, typed: string): boolean =>
  nameAsTyped(name) === typed.toLocaleLowerCase() || field === typed.toLowerCase();

/** The value of a field that is meant: by its label, or the only one that begins so; of sites and tags any. */
function valueOf({ field, values }: TypedField, typed: string): string | null {
  if (field === 'from' || field === 'to') return DAY.test(typed) ? typed : null;
  const wanted = typed.toLocaleLowerCase();
  const whole = values.find(({ value, label }) => [value, label.toLocaleLowerCase()].includes(wanted));
  const [only, ...others] = values.filter(({ label }) => label.toLocaleLowerCase().startsWith(wanted));
  if (whole) return whole.value;
  if (only && others.length === 0) return only.value;
  return field === 'tag' || field === 'site' ? wanted : null;
}

/**
 * Takes the filters out of what is typed into the search, as in `tag:levy site:news.example from:2026-03 harbour`; a value
 * with spaces is in double quotes. While it `isTyped`, the last one is not taken: it may go on. What names no field, or no
 * value of it, stays among the words.
 */
export function takeTypedFilters(
  text: string,
  fields: readonly TypedField[],
  { isTyped }: { readonly isTyped: boolean },
): Typed {
  const filters: Partial<Record<FilterField, string>> = {};
  const words = text.replace(WRITTEN, (whole, name: string, quoted?: string, bare?: string, after?: string) => {
    const field = fields.find((one) => isNamed(one, name));
    const value = field && (!isTyped || after !== '') ? valueOf(field, quoted ?? bare ?? '') : null;
    if (!field || value === null) return whole;
    filters[field.field] = value;
    return '';
  });
  const isSame = Object.keys(filters).length === 0;
  return { words: isSame ? text : words.replace(/\s+/gu, ' ').trimStart(), filters: filters as AnnotationFilters };
}

/** The last word of what is typed, which may be the beginning of a filter. */
const LAST = /(?:^|\s)([^\s:"]+:)?"?([^\s":]*)$/u;
const SHORTEST = 2;

/** The values of which a word begins with what is typed last; those of a field whose name is before it, where there is one. */
export function suggestFilters(text: string, fields: readonly TypedField[], most: number): readonly Suggestion[] {
  const [, name, part = ''] = LAST.exec(text) ?? [];
  const wanted = part.toLocaleLowerCase();
  if (name === undefined && wanted.length < SHORTEST) return [];
  const asked = name === undefined ? fields : fields.filter((field) => isNamed(field, name.slice(0, -1)));
  return asked
    .flatMap(({ field, name: called, values }) => values.map((value) => ({ ...value, field, name: called })))
    .filter(({ label, count }) => count > 0 && ` ${label.toLocaleLowerCase()}`.includes(` ${wanted}`))
    .slice(0, most);
}

/** What is typed without its last word, for which a suggestion has been taken. */
export const withoutLast = (text: string): string => text.replace(LAST, '');

/** A field's name as the beginning of a filter. */
export const asPrefix = (name: string): string => `${nameAsTyped(name)}:`;
