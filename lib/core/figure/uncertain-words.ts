/** "Multi-million", "several thousand", "a couple of hundred", "20-odd": how much it is nobody can say. */
const UNCERTAIN =
  /\bmulti-?(?:m|b|tr)illion|\b(?:a couple|several|a few|the few|few|many|some)(?: of)? (?:hundred|thousand|million|billion|trillion|dozen)s?\b|[-\s]odd\b/i;
/** "Billions of dollars", "tens of millions of euros". */
const ONLY_SCALE = /\b(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)\b/i;

/** Whether the words of a figure leave it so open that no other number contradicts it. */
export const isUncertain = (exact: string): boolean => UNCERTAIN.test(exact);

/** Whether a figure names a scale alone. */
export const namesOnlyScale = (exact: string): boolean => ONLY_SCALE.test(exact);
