import { CUE_VERBS } from '../../language/lexicon/cue-verbs.ts';
import { ENGLISH_SPEECH } from '../../language/packs/english.ts';
import { setOf } from '../../language/word-list.ts';

/** Verbs of speech that ask for something, want it or deny it rather than give it as a fact, by how they begin. */
const NO_FACT =
  /^(?:apolog|ask|beg|bark|boast|chant|charg|counsel|cry|cri|declar|demand|den[iy]|inquir|instruct|jok|offer|opin|order|plea|pled|pledg|post|pray|preach|promis|propos|protest|put|quer|question|quip|read|recommend|refut|request|s[aiu]ng|sho[ot]|swear|swore|threat|urg|vow|w[eo]nt|go|wonder|yell|scream|whisper|agree)/;

/** Verbs by which a survey or a report gives what it holds. */
const SHOWING = setOf(ENGLISH_SPEECH.showing);

/** Whether somebody gives a figure as a fact by the verb: "said", "estimated", "shows", not "asked", "denied", "ordered". */
export const givesFacts = (verb: string): boolean =>
  SHOWING.has(verb) || (CUE_VERBS.get(verb)?.strength === 'speech' && !NO_FACT.test(verb));

/** Verbs that put a number on something: "puts the toll at 300". */
export const PUTTING_VERBS = setOf('put puts putting');

/** Nouns for what figures are found in, whose maker gives them: "a Harbour News tally of". */
export const TALLY_NOUNS = setOf(ENGLISH_SPEECH.tallies);

/** How a tally came about: "figures released by", "a poll taken in May". */
export const TALLY_MAKING = setOf(ENGLISH_SPEECH.making);
