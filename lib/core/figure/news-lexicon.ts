/**
 * What news counts and what happens to it, in the words it has for them. The events are the lexical units of FrameNet 1.7
 * frames, cut down to unambiguous ones: Death and Killing; Cause_harm and Experience_bodily_harm; Arrest and Detaining;
 * Releasing; Rescuing; Firing; Hiring; Destroying; Damaging; and so on. `casualty` is an event of its own: it takes in the
 * wounded. The things are WordNet 3.1 synsets and, for people, their direct hyponyms ("boy" under "child").
 */

import { fold } from '../language/fold.ts';
import lexicon from '../language/packs/en/figures.json' with { type: 'json' };
import events from '../language/packs/events.json' with { type: 'json' };
import { rememberWords } from '../language/remember-words.ts';
import { isUncased } from '../language/reporting/plain-letters.ts';
import { stemOf } from './word-stem.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Letters that Arabic and Hebrew write on to a noun or a verb: "and", "the", Hebrew "in" and "to". */
const WRITTEN_ON = /^(?:و(?:ال)?(?=\p{L}{3})|ال(?=\p{L}{3})|ו?[הבל]?(?=[\u05d0-\u05ea]{3}))/u;

/** A folded word without what is written on to it. */
const withoutPrefix = (word: string): string => (isUncased(word) ? word.replace(WRITTEN_ON, '') : word);

/** A key that the forms of a folded word share. */
const keyOf = (word: string): string => stemOf(withoutPrefix(word));

function byStem(groups: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const stems = Object.entries(groups).flatMap(([group, words]) =>
    words.split(' ').map((word): [string, string] => [keyOf(fold(word).text), group]),
  );
  return new Map(stems);
}

/** Those of other languages are the forms that news has: dead and hurt people, and people. */
const EVENT_OF = new Map([...byStem(lexicon.events), ...byStem(events.events)]);
const THING_OF = new Map([...byStem(lexicon.things), ...byStem(events.things)]);
/** Events in which "7 injured" without a noun counts people. */
const PERSONAL = setOf(lexicon.eventsOfPeople);
/** Forms of those words that tell no event: "lives" are lost, but "life" is long; a "case" is a court's. */
const NO_EVENT = setOf(lexicon.noEvents);
/** Events that may befall the same people, and one be named for the other. */
const NEAR_EVENTS = new Set(lexicon.nearEvents);
/** Events of which one undoes the other, so that they never are two words for one. */
const OPPOSITE_EVENTS = new Set(lexicon.oppositeEvents);
/** People who are told apart by what they are, so that one kind put for another changes the news. */
const CONTRASTING = setOf(lexicon.contrasting);
/** Kinds of people that may be the same people. */
const OVERLAPPING = new Set(lexicon.overlapping);

/** Whether one event undoes what the other does: shops are closed or opened. */
export const areOpposite = (a: string, b: string): boolean => OPPOSITE_EVENTS.has([a, b].sort().join(' '));

/** Whether the same people may be in two events. */
export const mayBeOneEvent = (a: string, b: string): boolean => NEAR_EVENTS.has([a, b].sort().join(' '));

/** Words of news and grammar that say nothing about what is counted. */
const EMPTY_WORDS = new Set(lexicon.empty.split(' ').map(stemOf));
/** The same of other languages, but for words that English has in another sense. */
const EMPTY_ELSEWHERE = new Set(
  Object.values(events.small).flatMap((words) => words.split(' ').map((word) => withoutPrefix(fold(word).text))),
);

/** Whether a folded word is a small one of a language other than English. */
export const isSmallElsewhere = (word: string): boolean => EMPTY_ELSEWHERE.has(withoutPrefix(word));

/** What is known of a word. */
interface NewsWord {
  readonly event: string | null;
  readonly sense: string;
  readonly isContent: boolean;
}

const isEmpty = (word: string, stem: string): boolean =>
  word.length <= 1 || /^\p{N}|'(?!s$)/u.test(word) || EMPTY_WORDS.has(stem) || isSmallElsewhere(word);

const readWord = rememberWords((word): NewsWord => {
  const stem = keyOf(word);
  const isNoEvent = NO_EVENT.has(word);
  return {
    event: isNoEvent ? null : (EVENT_OF.get(stem) ?? null),
    sense: isNoEvent ? stem : (THING_OF.get(stem) ?? stem),
    isContent: !isEmpty(word, stem),
  };
});

/** The event that a folded word calls up ("killed" → `death`), or `null`. */
export const frameOf = (word: string): string | null => readWord(word).event;

/** A key that a folded word shares with its other forms and its synonyms. */
export const senseOf = (word: string): string => readWord(word).sense;

/** Whether a folded word says something about the matter at hand. */
export const isContentWord = (word: string): boolean => readWord(word).isContent;

const sensesOf = (words: string): string[] => words.split(' ').map(senseOf);

/** Nouns that may be of any people, and those that name what some do: "nurses" are hardly told as "pilots". */
const ANY_PEOPLE = new Set(sensesOf(lexicon.anyPeople));
// Some roles are words for people at large ("residents"): those exclude nobody.
const ROLES = new Set(sensesOf(lexicon.roles).filter((sense) => !ANY_PEOPLE.has(sense)));
/** Every kind of people. */
const PEOPLE = new Set([...CONTRASTING, ...ANY_PEOPLE, ...ROLES, ...sensesOf(lexicon.people)]);

/** Whether an event's unnamed things are people. */
export const isPersonal = (event: string): boolean => PERSONAL.has(event);

/** Whether a sense is a particular kind of people. */
export const isKindOfPeople = (sense: string): boolean => PEOPLE.has(sense);

/** Whether two kinds of people are both told by what they do, and by two things. */
export const areOtherRoles = (a: string, b: string): boolean =>
  (ROLES.has(a) && !ANY_PEOPLE.has(b)) || (ROLES.has(b) && !ANY_PEOPLE.has(a));

/** Whether two kinds of people exclude each other, as children and soldiers do. */
export const areContrasting = (a: string, b: string): boolean =>
  a !== b && CONTRASTING.has(a) && CONTRASTING.has(b) && !OVERLAPPING.has([a, b].sort().join(' '));
