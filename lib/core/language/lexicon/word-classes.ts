import { ENGLISH_FORMS, ENGLISH_PEOPLE, ENGLISH_SENTENCES, ENGLISH_WORDS } from '../packs/english.ts';
import { classOf, listOf, setOf } from '../word-list.ts';

const wordsOf = (...names: string[]): ReadonlySet<string> => classOf(ENGLISH_WORDS.classes, ...names);
const peopleOf = (...names: string[]): ReadonlySet<string> => classOf(ENGLISH_PEOPLE.classes, ...names);

/** Pronouns that can be the subject of a cue verb. */
export const SUBJECT_PRONOUNS = wordsOf('subject');

/** Words that need a noun after them: articles and possessives. */
export const ARTICLES = wordsOf('article');

/** Articles, possessives and quantifiers, which open a noun phrase. */
export const DETERMINERS = wordsOf('determiner');

/** Words that join a noun phrase to what is before it. */
export const PREPOSITIONS = wordsOf('preposition');

/** What is before a place rather than a person. */
export const PLACING = wordsOf('place');

/** Words at which a noun phrase ends to the left. */
export const CLAUSE_WORDS = wordsOf('clause');

/** Prepositions that open a clause as well; no subject holds one: "Lee listened as Day said". */
export const SUBORDINATORS = wordsOf('subordinator');

/** Words a relative clause begins with. */
export const RELATIVES = wordsOf('relative');

/** Words that join two clauses or two names. */
export const CONJUNCTIONS = wordsOf('conjunction');

/** Forms of "be" and "get", which make a passive. */
export const BE_FORMS = wordsOf('be');

/** Words in front that make what follows a sentence's setting, not its subject. */
export const SETTING_WORDS = wordsOf('setting');

/** Words that are seldom names though they begin a sentence. */
export const LONE_OPENERS = wordsOf('lone');

/** Words that stay small in a title. */
export const SMALL_IN_TITLES = setOf(ENGLISH_WORDS.smallInTitles);

/** Words after which a capital "May" is the month. */
export const BEFORE_MONTHS = setOf(ENGLISH_WORDS.beforeMonths);

const { weekdays, months, times } = ENGLISH_SENTENCES.calendar;

/** Days, months and words for a time that need no preposition. Short names of days are other words too: "sun", "wed". */
export const CALENDAR = setOf(
  ...months,
  weekdays.map((row) => listOf(row)[0] ?? ''),
  times,
);

/** Nouns that begin a sentence without an article, so that their capital makes them no name. */
const BARE_NOUNS = peopleOf('bare', 'silent');

/** Plurals, and endings of nouns for what is done or felt. */
const BARE_ENDINGS = /(?:[^aiosu']s|.{3}(?:ing|[ts]ion|ment|ness|ity|[ae]nce|ship|ism|age))$/;

/** Whether a word that begins a sentence with a capital may be a plain noun: "Repairs", "Traffic", "Inflation", but not "Zorana". */
export const mayBeBareNoun = (word: string): boolean => BARE_NOUNS.has(word) || BARE_ENDINGS.test(word);

/** Words before a name that are not part of it. */
export const TITLES = peopleOf('title');

/** Titles, offices and callings before a name that are no part of it. */
export const CALLINGS = peopleOf('name', 'calling');

/** Titles that are as much as part of a name and are kept with its fullest form. */
export const HONORIFICS = peopleOf('honorific');

/** Titles before a family name alone. */
export const GENDER_HONORIFICS = peopleOf('manners');

/** Nouns for a person, which a capital makes no name: "the Ohio Democrat", "the Florida Senator". */
export const PERSON_NOUNS = peopleOf('kind');

const ROLE_NOUNS = peopleOf('person', 'body', 'document');

/** Nouns that never speak, so that a phrase ending in one is no subject. */
export const NEVER_SPEAKS = peopleOf('silent');

/** What speaks without being anybody: "the report said" is never the person whose report it is. */
export const DOCUMENTS = peopleOf('document');

/** Nouns for bodies that speak. */
export const BODIES = peopleOf('body');

/** Words by which a name is a body's or a place's. */
export const BODY_WORDS = peopleOf('bodyName');

/** Last words of the names of places. */
export const PLACES = peopleOf('placeEnd');

/** Documents that speak for whoever issues them: "issued a statement saying". */
export const ISSUED_DOCUMENTS = peopleOf('issued');

/** What has a title. */
export const WORKS = peopleOf('work');

/** What offices are of; read as part of the title: "Secretary of State". */
export const OFFICES = peopleOf('office');

/** Bodies that are called by what they are of or for: "the Ministry of Works", "the Centre for Tides". */
export const NAMED_BY_OF = peopleOf('bodyOf');

/** Last words of names that are no human being's. */
export const ORGANISATION = peopleOf('bodyEnd');

const FAMILY_NAMES = peopleOf('family');

/** The same, as far as they are nobody's family name. */
export const BODY_HEADS: ReadonlySet<string> = new Set([...ORGANISATION].filter((word) => !FAMILY_NAMES.has(word)));

/** Small words inside a name ("bin", "van"), folded. */
export const NAME_PARTICLES = setOf(ENGLISH_PEOPLE.particles);

/** What is behind a name to tell father and son apart, folded. */
export const NAME_SUFFIXES = setOf(ENGLISH_PEOPLE.suffixes);

/** Past forms without -ed. */
export const IRREGULAR_PAST = setOf(ENGLISH_FORMS.pasts);

/** Whether a word, singular or plural, is for somebody who can speak. */
export const isRoleNoun = (word: string): boolean => ROLE_NOUNS.has(word) || isPluralRole(word);

/** Whether a word is for several people: "aides". */
export const isPluralRole = (word: string): boolean => word.endsWith('s') && ROLE_NOUNS.has(word.slice(0, -1));

/** What can be between a subject and its verb, besides adverbs in -ly. */
const ADVERBIALS = wordsOf('adverbial');
const NOT_ADVERBS = setOf(ENGLISH_WORDS.noAdverbs);

/** Adverbs and auxiliaries, which move freely about a verb. */
export const isAdverbial = (word: string): boolean =>
  ADVERBIALS.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word));

/** Auxiliaries and the adverbs that go with them. */
export const isAuxiliary = (word: string): boolean => ADVERBIALS.has(word);

/** Somebody's relations, who may be named by the given name alone: "her mother, Beth". */
export const KIN = peopleOf('kin');

/** Titles by which somebody is another's, not of an office: "a brother of Mayor Ann Lee". */
export const ATTACHED = peopleOf('attached');

/** Offices that are held for somebody or sent to a place: "ambassador to", "secretary for". */
export const SENT = peopleOf('sent');
