import { ENGLISH_FORMS, ENGLISH_SPEECH } from '../packs/english.ts';
import { listOf, setOf, type WordList } from '../word-list.ts';

/**
 * How far a verb shows that somebody speaks: `speech` says so ("said"); `stance` does beside quoted words only ("called
 * it “a mess”"); `attitude` tells what is on somebody's mind ("wants “a deal”").
 */
export type CueStrength = 'speech' | 'stance' | 'attitude';

/** `finite` covers the plain form too, as in "critics say". */
export type CueForm = 'finite' | 'gerund';

/** What a form of a verb tells about who speaks. */
export interface CueVerb {
  readonly strength: CueStrength;
  readonly form: CueForm;
  /** Whether the same form is a common noun: "claims", "a report". */
  readonly isNounToo: boolean;
}

const STRENGTHS: readonly CueStrength[] = ['speech', 'stance', 'attitude'];

/** Each form in the lists with the words that are its key. */
const withParticles = (lists: Readonly<Record<string, WordList>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(lists).flatMap(([particles, forms]) => listOf(forms).map((form) => [form, setOf(particles)])));

/** Verbs that mean speech only with a word after them: "went on", "put it", "shot back", "held that". */
export const PARTICLES = withParticles(ENGLISH_SPEECH.particles);

/** Verbs that mean speech with and without the word after them: "pointed out", "wrote back". */
export const MAY_TAKE = withParticles(ENGLISH_SPEECH.mayTake);

const NOUNS_TOO = setOf(ENGLISH_SPEECH.alsoNouns);

const endsInConsonantY = /[^aeiou]y$/;
const DOUBLING = setOf(ENGLISH_FORMS.doubled);

function regularForms(verb: string): { finite: string[]; gerund: string } {
  if (verb.endsWith('e') && !verb.endsWith('ee'))
    return { finite: [verb, `${verb}s`, `${verb}d`], gerund: `${verb.slice(0, -1)}ing` };
  if (endsInConsonantY.test(verb)) {
    const stem = verb.slice(0, -1);
    return { finite: [verb, `${stem}ies`, `${stem}ied`], gerund: `${verb}ing` };
  }
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const stem = DOUBLING.has(verb) ? verb + verb.at(-1) : verb;
  const past = verb.endsWith('e') ? `${verb}d` : `${stem}ed`;
  return { finite: [verb, third, past], gerund: `${stem}ing` };
}

function buildCueVerbs(): ReadonlyMap<string, CueVerb> {
  const verbs = new Map<string, CueVerb>();
  const add = (word: string, strength: CueStrength, form: CueForm): void => {
    if (!verbs.has(word)) verbs.set(word, { strength, form, isNounToo: NOUNS_TOO.has(word) });
  };
  for (const strength of STRENGTHS) {
    for (const word of listOf(ENGLISH_SPEECH.irregular[strength]))
      add(word, strength, word.endsWith('ing') && word !== 'sing' ? 'gerund' : 'finite');
  }
  for (const strength of STRENGTHS) {
    for (const verb of listOf(ENGLISH_SPEECH.verbs[strength])) {
      const { finite, gerund } = regularForms(verb);
      for (const word of finite) add(word, strength, 'finite');
      add(gerund, strength, 'gerund');
    }
  }
  return verbs;
}

/** Verbs that report speech, by each of their forms. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = buildCueVerbs();

/** Nouns for something said, whose possessor said it: "Trump's claim that", "his remark". */
export const SPEECH_NOUNS = setOf(ENGLISH_SPEECH.nouns);
