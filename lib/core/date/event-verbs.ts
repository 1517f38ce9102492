import { frameOf, senseOf } from '../figure/news-lexicon.ts';
import type { Token } from '../figure/token.ts';
import { stemOf } from '../figure/word-stem.ts';
import { fold } from '../language/fold.ts';
import { findLemmas } from '../quotation/lexicon/lemmas.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Past forms that no ending shows. */
const PAST = setOf(`
  began begun born became broke broken bought brought built burst caught chose chosen came cut dealt drew drawn drove driven
  fell fallen fled flew flown fought found froze frozen gave given went gone held hit hung hurt kept knew laid led left lent lost
  made met paid put quit ran rang rose risen sang sank sat saw seen sent set shook shaken shot shut slew slain sold sought spent split
  spread stole stolen stood struck sung sunk swam swept swore sworn swung took taken taught tore torn threw thrown won wore worn
  withdrew withdrawn underwent undergone overthrew overthrown overturned upheld
`);
/** Present forms that calendars use for the future. */
const PRESENT = setOf(`
  begins begin starts start opens open closes close ends end takes take runs run expires expire goes comes meets meet votes vote
  returns return launches launch premieres premiere airs air resumes resume arrives arrive leaves leave retires retire falls
  reopens reopen holds hold hosts host plays play releases debuts becomes joins
`);
const MODAL = setOf('will would shall may might could should can must cannot');
const BEFORE_BASE = new Set([...MODAL, 'to', 'did', 'does', 'do']);
const BE = setOf('is are was were be been being am');
const HAVE = setOf('has have had having');
const BEFORE_NOUN = setOf('the a an this that these those his her its their our my your any some no each every');
const NO_VERB = setOf(`
  hundred need indeed speed seed feed breed bed red united unprecedented alleged supposed so-called used nonetheless sacred naked
  wicked beloved limited related aged
`);
const BETWEEN = setOf('not also then never only ever just later still already soon');

const PLAIN = /^[a-z'-]+$/;

/** A token's word as word lists have it. */
export const foldToken = ({ lower, text }: Token): string => (PLAIN.test(lower) ? lower : fold(text).text);

/** A folded word's sense; what happened has one for its verb and its noun. */
const senseOfWord = (word: string): string =>
  frameOf(word) ?? senseOf(PAST.has(word) ? (findLemmas(word)[1] ?? word) : word);

/** The sense of a word of a clause. */
export const senseOfToken = (token: Token): string => senseOfWord(foldToken(token).replace(/'s?$/, ''));

const sensesOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(senseOfWord));

/** Saying and judging: a date beside such a verb is when somebody spoke. */
const SAYING = new Set(
  `say tell announce report write tweet post add warn claim argue state call ask urge insist confirm deny acknowledge admit
  reveal explain note predict vow promise pledge suggest disclose show speak talk comment respond reply describe declare
  estimate believe know think learn expect hope allege accuse criticize criticise praise blame condemn defend tout
  hint indicate stress testify apologize apologise issue cite quote read express slam blast concede recall propose recommend
  discuss mention see look seem want plan schedule`
    .split(/\s+/)
    .map(stemOf),
);

/** What happens once to somebody or something, or once to each whom it happens to. */
const ONCE = sensesOf(`
  build construct erect complete finish demolish founded establish create incorporate open inaugurate close shut reopen born die
  kill murder assassinate bury marry wed divorce graduate retire resign quit join become appoint name nominate dismiss fire hire
  sign ratify adopt enact abolish repeal ban legalize legalise pass approve expire launch release publish premiere debut air sink
  crash collapse explode derail land discover invent acquire merge buy sell begin start end sentence convict acquit indict arrest
  extradite deport execute evict file sue settle bankrupt default
`);
/** What may come back, but not within a few days. */
const ONCE_A_WEEK = sensesOf('vote strike play find rule plead visit elect host injure hurt wound');

/** Whether what a verb tells, by its sense, happens once: ever, or within some days. */
export const happensOnce = (sense: string, isWithinDays: boolean): boolean =>
  ONCE.has(sense) || (isWithinDays && ONCE_A_WEEK.has(sense));

const isBare = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Ll}/u.test(token.text);

/** The nearest word before token `i` that is no adverb between a verb and its auxiliary. */
function wordBefore(tokens: readonly Token[], i: number): string {
  let at = i - 1;
  const wordAt = (): string => tokens[at]?.lower ?? '';
  while (BETWEEN.has(wordAt()) || wordAt().endsWith('ly')) at--;
  return wordAt();
}

/** Whether a token is an inflected verb, or a verb behind "to" or a modal; no auxiliary. */
export function isVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  // A participle may open the sentence: "Built in 1961, the mill …".
  if (!token || !(isBare(token) || (i === 0 && token.kind === 'word'))) return false;
  const { lower } = token;
  if (BE.has(lower) || HAVE.has(lower) || BEFORE_BASE.has(lower) || NO_VERB.has(lower)) return false;
  const before = wordBefore(tokens, i);
  if (BEFORE_BASE.has(before)) return !BEFORE_NOUN.has(lower) && lower.length > 2;
  if (BEFORE_NOUN.has(before)) return false;
  if (PAST.has(lower) || PRESENT.has(lower)) return true;
  return isPast(token) || (lower.endsWith('ing') && BE.has(before));
}

/** Whether a verb has the form of the past, or of a participle. */
export const isPast = ({ lower }: Token): boolean =>
  PAST.has(lower) || /^(?:was|were|had|has|have|did)$/.test(lower) || (lower.endsWith('ed') && lower.length > 3);

/** Whether a token is a form of "be". */
export const isBe = (token: Token | undefined): boolean => BE.has(token?.lower ?? '');

/** Whether a verb tells that somebody says something, or that something is to be. */
export const isSaying = ({ lower }: Token): boolean => SAYING.has(stemOf(lower));

/** Whether a token puts what follows in the future. */
export const isFuture = (tokens: readonly Token[], i: number): boolean => {
  const lower = tokens[i]?.lower ?? '';
  return MODAL.has(lower) || (lower === 'to' && isBe(tokens[i - 1]));
};
