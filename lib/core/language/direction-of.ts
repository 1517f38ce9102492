/** Languages of the interface that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|he)\b/;

/** The direction in which a language of the interface is written, by its BCP 47 tag. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr');
