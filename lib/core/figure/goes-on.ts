/** What begins a sentence that goes on telling of what the one before told of. */
const GOING_ON = /^["“'‘(\s]*(?:it|that|this|they|he|she|these|those|its|their|his|her|the)\b/i;

/** Whether a sentence goes on telling of what the one before told of. */
export const goesOn = (sentence: string): boolean => GOING_ON.test(sentence);
