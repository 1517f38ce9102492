/** What begins a sentence that goes on to tell of what the one before told of. */
const BACK = /^["“'‘(\s]*(?:it|that|this|they|he|she|these|those|its|their|his|her|the)\b/i;

/** Whether a sentence goes on to tell of what the one before told of. */
export const refersBack = (sentence: string): boolean => BACK.test(sentence);
