const TIME_CODE = /^(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d)(?:[.,;:](\d{1,3}))?$/;

/** Milliseconds are written with three digits; one or two are frames of a film, which are not read. */
const fractionOf = (digits: string | undefined): number => (digits?.length === 3 ? Number(digits) / 1000 : 0);

/** The seconds of a time code: "00:14:32", "14:32", "00:14:32,500"; `null` when it is none. */
export function parseTimeCode(code: string): number | null {
  const match = TIME_CODE.exec(code);
  if (!match) return null;
  const [, hours = '0', minutes = '', seconds = '', fraction] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + fractionOf(fraction);
}
