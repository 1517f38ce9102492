import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readTrackedFiles } from './tracked-files.ts';

type Messages = { readonly [key: string]: string | Messages };

/** Messages by their full key; the forms of a plural together, by the name of the form. */
type Flat = ReadonlyMap<string, string | Readonly<Record<string, string>>>;

/** English names its two forms as WXT does, the others as `Intl.PluralRules`. */
const FORMS: ReadonlySet<string> = new Set(['1', 'n', 'zero', 'one', 'two', 'few', 'many', 'other']);

const isPlural = (messages: Messages): messages is Readonly<Record<string, string>> =>
  Object.entries(messages).every(([form, words]) => FORMS.has(form) && typeof words === 'string');

function flatten(messages: Messages, before = ''): [string, string | Readonly<Record<string, string>>][] {
  return Object.entries(messages).flatMap(([name, value]) => {
    const key = `${before}${name}`;
    if (typeof value === 'string' || isPlural(value)) return [[key, value]];
    return flatten(value, `${key}.`);
  });
}

const read = (language: string): Flat =>
  new Map(flatten(parse(readFileSync(`locales/${language}.yml`, 'utf8')) as Messages));

const english = read('en');
const languages = readdirSync('locales').map((file) => file.replace('.yml', ''));
const others = languages.filter((language) => language !== 'en');

/** The forms that whole numbers take in a language, in the order of the alphabet. */
function formsIn(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)))].sort();
}

const placesIn = (words: string): string[] => [...new Set(words.match(/\$\d/g))].sort();

const wordsOf = (message: string | Readonly<Record<string, string>>): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

const source = readTrackedFiles()
  .filter(({ path }) => /^(?:lib|components|entrypoints)\/.*\.tsx?$|^wxt\.config\.ts$/.test(path))
  .map(({ text }) => text)
  .join('\n');

/** Keys put together in the code, as patterns: `` `order.${name}` `` is every key under `order`. */
const templates = [...source.matchAll(/`(\w+\.[^`\s]*\$\{[^`]*)`/g)].map(
  ([, written = '']) => new RegExp(`^${written.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '\\w+')}$`),
);

const isUsed = (key: string): boolean =>
  source.includes(`'${key}'`) ||
  source.includes(key.replaceAll('.', '_')) ||
  templates.some((template) => template.test(key));

it('the six languages are there', () => expect(languages.sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'he']));

it('French has a space before its marks at which no line ends', () => {
  const loose = /(?<![\u202f])[;!?](?=["\s]|$)|(?<!\u00a0)»|«(?!\u00a0)|[^\u00a0]:(?=\s|$)/u;
  const wrong = [...read('fr')].filter(([, message]) => wordsOf(message).some((words) => loose.test(words)));
  expect(wrong, 'U+202F before ; ! and ?, U+00A0 before : and inside « ».').toEqual([]);
});

describe.each(others)('the messages in %s', (language) => {
  const translated = read(language);

  it('are those of English, none missing and none too many', () => {
    const hint = `Add the message to locales/${language}.yml; if you cannot translate it, say so to who can.`;
    expect(
      [...english.keys()].filter((key) => !translated.has(key)),
      hint,
    ).toEqual([]);
    expect([...translated.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it('have every plural form of the language', () => {
    const plurals = [...english].filter(([, message]) => typeof message !== 'string').map(([key]) => key);
    const wrong = plurals.filter(
      (key) =>
        Object.keys(translated.get(key) ?? {})
          .sort()
          .join() !== formsIn(language).join(),
    );
    expect(wrong, `Each with ${formsIn(language).join(', ')}.`).toEqual([]);
  });

  it('put in what English puts in', () => {
    const wrong = [...english].filter(([key, message]) => {
      const all = [...new Set(wordsOf(message).flatMap(placesIn))].sort();
      const here = wordsOf(translated.get(key) ?? '').map(placesIn);
      // The forms for one and two may have the number as a word.
      if (typeof message !== 'string') return here.some((places) => places.some((place) => !all.includes(place)));
      return here.some((places) => places.join() !== all.join());
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('say which language they are in', () => expect(translated.get('extension.language')).toBe(language));
});

/** Messages into which names, addresses and words of others are put, whatever direction those are written in. */
const WITH_WORDS_OF_OTHERS = [
  'popup.siteSwitch',
  'popup.saidBy',
  'popup.saidByBoth',
  'status.off',
  'export.saved',
  'panel.notSaved',
  'options.removed',
  'options.added',
  'options.renamed',
  'options.notUsedOn',
  'import.into',
  'importFile.fileRefused',
  'mute.against',
  'mute.setMuted',
  'source.untitled',
  'library.counted',
  'library.choose',
  'sentence.quoted',
  'sentence.speaker',
  'sentence.speakerHere',
  'sentence.speakerThere',
  'review.kept',
  'review.keepThis',
  'review.goTo',
  'compare.notRead',
  'compare.onlyIn',
  'nothing.noneHere',
  'sets.notValid',
  'fault.otherVersion',
  'fault.usedTwice',
  'fault.noSuchSpeaker',
  'fault.noSuchClaim',
  'fault.noSuchDocument',
  'fault.commonplace',
  'fault.notOneOf',
  'memory.isOut',
  'memory.isIn',
  'memory.letInOf',
  'memory.forgetSite',
  'memory.keepOut',
  'memory.waysOf',
  'status.checkAlways',
  'status.failedReason',
  'reading.takeOutOf',
  'letter.subject',
  'letter.inSource',
  'letter.commentSource',
  'library.chooseArticle',
  'library.dropFilter',
  'library.newName',
  'library.mergeInto',
  'library.tagRenamed',
  'library.viewSaved',
  'library.viewRemoved',
  'library.removeView',
  'reader.openCitedOf',
  'reader.addressOf',
  'columns.sample',
];

it.each(['ar', 'he'])(
  'words of others stand isolated in %s, so that they do not turn the message around',
  (language) => {
    const translated = read(language);
    const bare = WITH_WORDS_OF_OTHERS.filter((key) =>
      wordsOf(translated.get(key) ?? '$1').some((words) => /^[^\u2068\u2069]*\$1/.test(words)),
    );
    expect(bare, 'Put U+2068 before $1 and U+2069 behind it.').toEqual([]);
  },
);

it('no message is unused', () => {
  expect(
    [...english.keys()].filter((key) => !isUsed(key)),
    'Take it out of every file in locales/.',
  ).toEqual([]);
});
