/** Whether speakers can be told in texts of a language (a BCP 47 tag): in English, and when nothing is known. */
export const canAttribute = (language: string | null | undefined): boolean => !language || /^en\b/i.test(language);

/** Whether it is read who speaks in texts of a language: where `canAttribute`, and where a pack tells how it reports speech. */
export const canNameSpeakers = (language: string | null | undefined): boolean =>
  canAttribute(language) || /^(?:de|es|fr)\b/i.test(language ?? '');
