/**
 * The day of a moment (ISO 8601 with time) where the reader is, with its weekday; with the year where `now` is in another.
 * `language` is a BCP 47 tag.
 */
export function writeWeekday(moment: string, language: string, now: Date): string {
  const at = new Date(moment);
  const style = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const isThisYear = at.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(language, isThisYear ? style : { ...style, year: 'numeric' }).format(at);
}
