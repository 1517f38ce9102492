/**
 * Characters that cannot be seen: controls that turn the direction, spaces without width, soft hyphens, tags. Joiners stay in
 * scripts that need them: there they change how letters look.
 */
const HIDDEN =
  /\u034f|[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Mongolian}\p{M}])[\u200c\u200d]/gu;

const WORD = /[\p{L}\p{M}]+/gu;

/** Letters that look like Latin ones. */
const LOOK_ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]+/gu;
const LATIN = /\p{Script=Latin}/u;

/** A word with letters marked that only look like those of its alphabet: "R⟨е⟩uters". */
const showLookAlikes = (word: string): string => (LATIN.test(word) ? word.replace(LOOK_ALIKE, '⟨$&⟩') : word);

/**
 * A name or title that is what it looks like: without characters that nobody sees, and with letters of another alphabet within
 * a word marked.
 */
export const plainName = (name: string): string =>
  name.replace(HIDDEN, (hidden) => (/[\t-\r]/.test(hidden) ? ' ' : '')).replace(WORD, showLookAlikes);
