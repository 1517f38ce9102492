import { itemAt } from '../../item-at.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { Token } from '../narrative/narrative-tokens.ts';
import { type NamedForm, readForm } from './name-form.ts';
import { isNamePart, nameEnd } from './name-part.ts';

/** Share of capitalised words from which a line without a stop is a headline. */
const HEADLINE_SHARE = 0.6;

/** Fewer words are a caption or a byline, which name people. */
const SHORTEST_HEADLINE = 4;

/** For each token, whether it is of a headline, where capitals make no name: "Council Unveils New Bridge". */
function headlinesOf(tokens: readonly Token[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let [start, words, capitals] = [0, 0, 0];
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === 'word') {
      words++;
      if (token.capital) capitals++;
    }
    if (token && token.kind !== 'break') continue;
    const isLine = tokens[i - 1]?.kind === 'word' && words >= SHORTEST_HEADLINE;
    if (isLine && capitals >= words * HEADLINE_SHARE) marks.fill(1, start, i);
    [start, words, capitals] = [i + 1, 0, 0];
  }
  return marks;
}

/** Whether lines of a page have run together in a form: "Ann Lee Ann LeeHarbour Board". */
function isGlued(text: string, tokens: readonly Token[], { parts, first, last }: NamedForm): boolean {
  if (parts.length < 3) return false;
  if (new Set(parts).size < parts.length) return true;
  const written = text.slice(itemAt(tokens, first).start, itemAt(tokens, last).end);
  return /\p{Ll}{3}\p{Lu}/u.test(written);
}

/** All runs of name parts of a narrative. */
export function findForms(narrative: Narrative): NamedForm[] {
  const { text, tokens } = narrative;
  const forms: NamedForm[] = [];
  const headlines = headlinesOf(tokens);
  for (let i = 0; i < tokens.length; i++) {
    if (!isNamePart(tokens[i]) || headlines[i] === 1) continue;
    const last = nameEnd(tokens, i);
    const form = readForm(narrative, i, last);
    if (form && !isGlued(text, tokens, form)) forms.push(form);
    i = last;
  }
  return forms;
}
