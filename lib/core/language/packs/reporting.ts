import { oncePer } from '../../once-per.ts';
import { type Reporting, type ReportingData, readReporting } from '../reporting/reporting-pack.ts';
import arPeople from './ar/people.json' with { type: 'json' };
import arSpeech from './ar/speech.json' with { type: 'json' };
import arWords from './ar/words.json' with { type: 'json' };
import dePeople from './de/people.json' with { type: 'json' };
import deSentences from './de/sentences.json' with { type: 'json' };
import deSpeech from './de/speech.json' with { type: 'json' };
import deWords from './de/words.json' with { type: 'json' };
import esPeople from './es/people.json' with { type: 'json' };
import esSentences from './es/sentences.json' with { type: 'json' };
import esSpeech from './es/speech.json' with { type: 'json' };
import esWords from './es/words.json' with { type: 'json' };
import frPeople from './fr/people.json' with { type: 'json' };
import frSentences from './fr/sentences.json' with { type: 'json' };
import frSpeech from './fr/speech.json' with { type: 'json' };
import frWords from './fr/words.json' with { type: 'json' };
import hePeople from './he/people.json' with { type: 'json' };
import heSpeech from './he/speech.json' with { type: 'json' };
import heWords from './he/words.json' with { type: 'json' };

/** Neither language parts its sentences by more than their marks, as far as news goes. */
const MARKS_ALONE = {
  abbreviations: { titles: '', times: '', beforeNumbers: '', others: '' },
  calendar: { weekdays: [], months: [], times: '' },
};

const AR: ReportingData = { sentences: MARKS_ALONE, speech: arSpeech, words: arWords, people: arPeople };
const DE: ReportingData = { sentences: deSentences, speech: deSpeech, words: deWords, people: dePeople };
const ES: ReportingData = { sentences: esSentences, speech: esSpeech, words: esWords, people: esPeople };
const FR: ReportingData = { sentences: frSentences, speech: frSpeech, words: frWords, people: frPeople };
const HE: ReportingData = { sentences: MARKS_ALONE, speech: heSpeech, words: heWords, people: hePeople };

const PACKS: ReadonlyMap<string, ReportingData> = new Map([
  ['ar', AR],
  ['de', DE],
  ['es', ES],
  ['fr', FR],
  ['he', HE],
]);

const read = oncePer((data: ReportingData): Reporting => {
  const [language = ''] = [...PACKS].find(([, known]) => known === data) ?? [];
  return readReporting(data, language);
});

/** How a language other than English reports speech, by its BCP 47 tag; `null` where that is not known. */
export function reportingOf(tag: string | null | undefined): Reporting | null {
  const data = PACKS.get((tag ?? '').toLowerCase().split('-')[0] ?? '');
  return data ? read(data) : null;
}
