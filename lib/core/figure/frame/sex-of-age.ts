import type { Token } from '../token.ts';

/** Whose age it is, as far as the words of an age agree with its bearer. */
export type Sex = 'man' | 'woman' | null;

/** "Âgé de 34 ans", "البالغ من العمر 34 عاما", "בן ה-34", as the words of an age are, its figure aside. */
const MAN = /(?<!\p{L})(?:âgé|(?:ال)?بالغ|يبلغ|בן|הבן)(?!\p{L})/u;
const WOMAN = /(?<!\p{L})(?:âgée|(?:ال)?بالغة|تبلغ|בת|הבת)(?!\p{L})/u;
/** "Der 34-jährige", "einen 34-jährigen", "ein 34-Jähriger" and "die 34-jährige", "einer 34-jährigen". */
const GERMAN_MAN =
  /^(?:der \S*jährige|\p{L}*(?:ein|sein|ihr) \S*jähriger|\p{L}*(?:den|dem|einen|einem|seinen|seinem|ihren|ihrem) \S*jährigen)$/u;
const GERMAN_WOMAN = /^(?:\p{L}*(?:die|eine|seine|ihre) \S*jährige|(?:der|einer|seiner|ihrer) \S*jährigen)$/u;

/** How many words before an age agree with its bearer. */
const WITHIN = 4;

const oneOf = (isOfMan: boolean, isOfWoman: boolean): Sex => (isOfMan === isOfWoman ? null : isOfMan ? 'man' : 'woman');

/** Whether an age is a man's or a woman's by the words before it and its own: "die *61-jährige* Fahrerin". */
export function sexOf(before: readonly Token[], own: readonly Token[]): Sex {
  const words = own
    .map(({ text }) => text)
    .join('')
    .toLowerCase();
  if (words.includes('jährig')) {
    const phrase = `${before.at(-1)?.text.toLowerCase() ?? ''} ${words}`;
    return oneOf(GERMAN_MAN.test(phrase), GERMAN_WOMAN.test(phrase));
  }
  const near = [...before.slice(-WITHIN), ...own].map(({ text }) => text.toLowerCase()).join(' ');
  return oneOf(MAN.test(near), WOMAN.test(near));
}
