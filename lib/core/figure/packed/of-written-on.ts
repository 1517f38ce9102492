import type { PackedReading } from './packed-reading.ts';

/** Hebrew writes "of the" on to the noun. */
const OF_WRITTEN_ON = /^מה?\p{L}{3}/u;

/** Whether a word is "of" and a noun in one. */
export const hasOfWrittenOn = ({ tokens, lexicon }: PackedReading, at: number): boolean =>
  lexicon.language === 'he' && OF_WRITTEN_ON.test(tokens[at]?.text ?? '');
