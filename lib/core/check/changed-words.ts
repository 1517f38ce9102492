import type { Span } from '../language/span.ts';
import type { Finding } from './finding.ts';
import { shownWords } from './shown-words.ts';

/** So many letters in a row are the next piece of a quotation and no chance. */
const SURE = 12;

const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/**
 * Where each code unit of the page's words as they were compared is in its passage; none for what is not there. Pieces of
 * a quotation are compared as one text, while the passage has marks and the reporter's words between them, or is one of
 * several that are far apart. Empty where the two do not go together.
 */
function placeUnits(compared: string, exact: string): readonly (number | undefined)[] {
  const text = squeeze(exact);
  const at = Array.from(exact.matchAll(/\S/g), ({ index }) => index);
  const first = compared.indexOf(text);
  if (first >= 0) return [...Array.from({ length: first }, () => undefined), ...at];
  const places: (number | undefined)[] = [];
  for (let i = 0, next = 0; i < compared.length; i++, next++) {
    if (compared[i] !== text[next]) next = text.indexOf(compared.slice(i, i + SURE), next);
    if (next < 0) return [];
    places.push(at[next]);
  }
  return places;
}

/** The word of a text that ends at an offset or begins there; empty where the text does. */
function wordBeside(text: string, offset: number, step: 1 | -1): Span {
  let far = offset;
  while (/\S/.test(text.charAt(step === 1 ? far : far - 1))) far += step;
  return { start: Math.min(offset, far), end: Math.max(offset, far) };
}

/** Spans by their beginnings, those with nothing but spaces between them as one; without empty ones. */
function unite(text: string, spans: readonly Span[]): readonly Span[] {
  const united: Span[] = [];
  for (const span of spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
    const last = united.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '')
      united[united.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else united.push(span);
  }
  return united;
}

/**
 * The words of a finding that differs which are others than the source's, in the order of the page: half-open UTF-16 offsets
 * into its `exact`. Where the page leaves words out, the words on both sides of the gap. None where no words are changed, as
 * when somebody else is quoted, and where the passage does not have the words that were compared. Linear.
 */
export function findChangedWords(
  finding: Pick<Finding, 'relation' | 'words' | 'differences' | 'exact'>,
): readonly Span[] {
  const { relation, exact } = finding;
  if (relation !== 'differs') return [];
  const steps = shownWords(finding).map((step) => ({ ...step, page: squeeze(step.page) }));
  const places = placeUnits(steps.map(({ page }) => page).join(''), exact);
  const changed: Span[] = [];
  let from = 0;
  for (const { step, page } of steps) {
    const end = from + page.length;
    if (step !== 'equal' && step !== 'cosmetic' && step !== 'beyond') {
      for (const at of places.slice(from, end)) if (at !== undefined) changed.push({ start: at, end: at + 1 });
      const [before, after] = [places[from - 1], places[end]];
      if (page === '' && before !== undefined) changed.push(wordBeside(exact, before + 1, -1));
      if (page === '' && after !== undefined) changed.push(wordBeside(exact, after, 1));
    }
    from = end;
  }
  return unite(exact, changed);
}
