/** Whether speakers can be told in texts of a language (a BCP 47 tag): in English, and when nothing is known. */
export const canAttribute = (language: string | null | undefined): boolean => !language || /^en\b/i.test(language);
