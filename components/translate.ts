import type { createI18n } from '@wxt-dev/i18n';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GeneratedI18nStructure } from '../.wxt/i18n/structure.d.ts';

/** Gives a message of the interface in the user's language. */
export type Translate = ReturnType<typeof createI18n<GeneratedI18nStructure>>['t'];

/** The translation that all views below use. */
export const TranslateContext = createContext<Translate | null>(null);

/** The translation given by the page that shows this view. */
export function useTranslate(): Translate {
  const translate = useContext(TranslateContext);
  if (!translate) throw new Error('No TranslateContext above this view.');
  return translate;
}
