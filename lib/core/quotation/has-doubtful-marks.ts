import type { Passage } from '../language/span.ts';

/**
 * Whether pairs of apostrophes are the marks of a passage. They set off titles and terms as well as speech, so that what they
 * enclose is compared with claims, and is no claim itself.
 */
export const hasDoubtfulMarks = ({ exact }: Passage): boolean => exact.startsWith("''");
