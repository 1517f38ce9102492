import type {
  FormData,
  FullOperatorData,
  FunctionWordData,
  OppositeData,
  PeopleData,
  SentenceData,
  SpeechData,
  SpellingData,
} from '../language-pack.ts';
import { type LanguagePack, readPack } from '../language-pack.ts';
import { classOf } from '../word-list.ts';
import forms from './en/forms.json' with { type: 'json' };
import operators from './en/operators.json' with { type: 'json' };
import opposites from './en/opposites.json' with { type: 'json' };
import people from './en/people.json' with { type: 'json' };
import sentences from './en/sentences.json' with { type: 'json' };
import speech from './en/speech.json' with { type: 'json' };
import spelling from './en/spelling.json' with { type: 'json' };
import words from './en/words.json' with { type: 'json' };

/** Where English sentences end, and the calendar. */
export const ENGLISH_SENTENCES: SentenceData = sentences;
/** English function words. */
export const ENGLISH_WORDS: FunctionWordData = words;
/** English words for people and bodies, and names. */
export const ENGLISH_PEOPLE: PeopleData = people;
/** English verbs and nouns of speech. */
export const ENGLISH_SPEECH: SpeechData = speech;
/** How English words are inflected. */
export const ENGLISH_FORMS: FormData = forms;
/** English words that carry the weight of a sentence. */
export const ENGLISH_OPERATORS: FullOperatorData = operators;
/** English words that say something else than one another. */
export const ENGLISH_OPPOSITES: OppositeData = opposites;
/** English words that are written in several ways. */
export const ENGLISH_SPELLING: SpellingData = spelling;

/** Where English sentences end; also what a text of an unknown language is cut up with. */
export const ENGLISH: LanguagePack = readPack(sentences, classOf(words.classes, 'opener'));
