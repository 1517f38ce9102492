import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { parse } from 'yaml';
import { SpeechContext, type Translate } from '../../components/translate.ts';
import { writeIn } from '../../lib/core/language/language-writer.ts';

type Messages = { readonly [key: string]: string | Messages };

const MESSAGES = parse(readFileSync('locales/en.yml', 'utf8')) as Messages;

function findMessage(key: string, count: number | undefined): string {
  const found = key.split('.').reduce<string | Messages | undefined>((at, part) => {
    return typeof at === 'object' ? at[part] : undefined;
  }, MESSAGES);
  const words = typeof found === 'object' ? found[count === 1 ? '1' : 'n'] : found;
  if (typeof words !== 'string') throw new Error(`There is no message "${key}".`);
  return words;
}

/** The English messages, straight from their file. */
export const translate = ((key: string, ...more: readonly unknown[]) => {
  const count = more.find((value) => typeof value === 'number');
  const values = more.find((value) => Array.isArray(value)) ?? (count === undefined ? [] : [count]);
  return findMessage(key, count).replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1]));
}) as Translate;

/** Shows a view with the English messages, in a document of its own; gives the element around it. */
export function show(view: ComponentChild): HTMLElement {
  const { document } = parseHTML('<!doctype html><html><body><div></div></body></html>');
  Object.assign(globalThis, { document });
  const root = document.querySelector('div') as unknown as HTMLElement;
  render(<SpeechContext.Provider value={{ t: translate, write: writeIn('en') }}>{view}</SpeechContext.Provider>, root);
  return root;
}

/** The words of an element with white space evened out. */
export const wordsOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
