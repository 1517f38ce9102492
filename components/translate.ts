import type { createI18n } from '@wxt-dev/i18n';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GeneratedI18nStructure } from '../.wxt/i18n/structure.d.ts';
import type { LanguageWriter } from '../lib/core/language/language-writer.ts';

/** Gives a message of the interface in the user's language. */
export type Translate = ReturnType<typeof createI18n<GeneratedI18nStructure>>['t'];

/** What the views speak to the user with. */
interface Speech {
  readonly t: Translate;
  /** Days, numbers and lists as the user's language writes them. */
  readonly write: LanguageWriter;
}

/** The user's language, for all views below. */
export const SpeechContext = createContext<Speech | null>(null);

function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('No SpeechContext above this view.');
  return speech;
}

/** The translation given by the page that shows this view. */
export const useTranslate = (): Translate => useSpeech().t;

/** The way of writing given by the page that shows this view. */
export const useWriter = (): LanguageWriter => useSpeech().write;
