import { browser } from '@wxt-dev/browser';
import type { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '../../.wxt/i18n/structure.d.ts';
import { type LanguageWriter, writeIn } from '../core/language/language-writer.ts';
import { languageOfMessages } from './set-language.ts';

type Translate = ReturnType<typeof createI18n<GeneratedI18nStructure>>['t'];
type Values = readonly (string | number)[];

/** A message by the name it has in the built extension; empty when no language has it. */
function read(name: string, values: readonly string[] = []): string {
  const i18n = browser.i18n as { getMessage: (name: string, values: string[]) => string };
  return i18n.getMessage(name, [...values]);
}

/**
 * Days, numbers and lists as the user's browser writes them, with the ways of its region, where the messages are in its
 * language; otherwise as the language of the messages does.
 */
export function writer(): LanguageWriter {
  const language = languageOfMessages();
  const ofBrowser = browser.i18n.getUILanguage();
  return writeIn(ofBrowser.split('-')[0] === language ? ofBrowser : language);
}

/**
 * The form of a message for a count. English has its two as WXT has them, under `1` and `n`; the other languages name
 * theirs as `Intl.PluralRules` does (Arabic has six).
 */
function readPlural(name: string, count: number, values: readonly string[]): string {
  const form = new Intl.PluralRules(languageOfMessages()).select(count);
  const [one = '', many = one] = read(name, values).split(' | ');
  const named = read(`${name}_${form}`, values) || read(`${name}_other`, values);
  return named || (count === 1 ? one : many);
}

/** A message of the interface in the browser's language; numbers that are put in are written as that language does. */
export const t = ((key: string, ...more: readonly (number | Values)[]): string => {
  const name = key.replaceAll('.', '_');
  const count = more.find((value) => typeof value === 'number');
  const values = more.find((value) => typeof value === 'object') ?? (count === undefined ? [] : [count]);
  const written = values.map((value) => (typeof value === 'number' ? writer().number(value) : value));
  const message = count === undefined ? read(name, written) : readPlural(name, count, written);
  if (!message) console.warn(`Crossread: no message "${key}"`);
  return message;
}) as Translate;
