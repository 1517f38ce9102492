/** Whether a text of a language (a BCP 47 tag) is read by the rules of English: it is English, or its language is not known. */
export const isReadAsEnglish = (language: string | null | undefined): boolean => !language || /^en\b/i.test(language);

/** Whether it is read who speaks in texts of a language: in English, and where a pack says how the language reports speech. */
export const canNameSpeakers = (language: string | null | undefined): boolean =>
  isReadAsEnglish(language) || /^(?:ar|de|es|fr|he)\b/i.test(language ?? '');
