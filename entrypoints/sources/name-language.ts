import { languageOfMessages } from '../../lib/locale/set-language.ts';

/** What the interface calls a language; a file may have a tag that is none, which stays as it is. */
export function nameLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames([languageOfMessages()], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
