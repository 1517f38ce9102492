import type { ComparedArticle } from '../../lib/core/check/compare-articles.ts';
import { pickNumber, pickOne, randomFrom } from './random.ts';

/** What a made-up story is to be like; the same seed gives the same articles. */
export interface StoryPlan {
  readonly seed: number;
  readonly articles: number;
  /** Claims in each article, half of them quotations and half figures. */
  readonly claims: number;
  /** One claim of so many is one that other articles may have too, word for word or altered. */
  readonly sharedOneIn?: number;
}

const SPEAKERS = ['Ida Moen', 'Per Lund', 'Karin Vik', 'Olav Strand', 'Nora Dahl', 'Jens Berg'];
const PLACES = ['Halsund', 'Norvik', 'Lervik', 'Sandnes', 'Ostby', 'Fossum', 'Tranby', 'Elvran'];
const COUNTED = [
  'drivers',
  'passengers',
  'workers',
  'homes',
  'engineers',
  'cables',
  'boats',
  'pupils',
  'farms',
  'trucks',
];
const DONE = ['crossed the bridge', 'waited at the quay', 'lost power', 'were checked', 'were moved', 'came late'];
const SUBJECTS = ['The council', 'The ferry', 'The bridge', 'The harbour', 'The engine', 'The school', 'The old pier'];
const FREQUENT = 'the of and to a in that is was for it with as on be at by this had not are but from'.split(' ');
const SYLLABLES = 'ba cel di fos gun ha jer ki lom na pel ri sol tu vik wen yor zul shi tra'.split(' ');

/** Words that a story is told with: the more frequent, the further to the front. */
const VOCABULARY = 8000;

type Random = () => number;

interface Words {
  readonly rare: (random: Random) => string;
  readonly sentence: (random: Random, length: number) => string;
}

/** Words of syllables in the frequencies of Zipf's law, function words first. */
function makeWords(random: Random): Words {
  const word = (): string =>
    Array.from({ length: 2 + pickNumber(random, 2) }, () => pickOne(random, SYLLABLES)).join('');
  const all = Array.from({ length: VOCABULARY }, (_, rank) => FREQUENT[rank] ?? word());
  const rare = (from: Random): string => all[FREQUENT.length + pickNumber(from, VOCABULARY - FREQUENT.length)] ?? '';
  const next = (from: Random): string => all[Math.floor(VOCABULARY ** from()) - 1] ?? '';
  return { rare, sentence: (from, length) => Array.from({ length }, () => next(from)).join(' ') };
}

/** The statement with one word left out or another put in. */
function alter(statement: string, { rare }: Words, random: Random): string {
  const words = statement.split(' ');
  const at = pickNumber(random, words.length);
  return words.toSpliced(at, 1, ...(pickNumber(random, 2) === 0 ? [] : [rare(random)])).join(' ');
}

const quote = (statement: string, random: Random): string =>
  `“${statement},” said ${pickOne(random, SPEAKERS)}${pickNumber(random, 3) === 0 ? `, who lives in ${pickOne(random, PLACES)}` : ''}.`;

/** A sentence with a figure, whose number may be another. */
const count = (frame: string, number: number): string => frame.replace('#', String(number));

const writeFrame = ({ rare }: Words, random: Random): string =>
  `${pickOne(random, ['Some', 'About', 'More than', 'In all'])} # ${pickOne(random, COUNTED)} of the ${rare(random)} ${pickOne(random, DONE)} in ${pickOne(random, PLACES)}.`;

/** Articles that nobody wrote, of one event: each has claims of its own and claims that others have too. */
export function writeStory({ seed, articles, claims, sharedOneIn = 3 }: StoryPlan): ComparedArticle[] {
  const random = randomFrom(seed);
  const half = Math.max(1, claims >> 1);
  const words = makeWords(random);
  const writeStatement = (): string => words.sentence(random, 8 + pickNumber(random, 16));
  const statements = Array.from({ length: half }, writeStatement);
  const frames = Array.from({ length: half }, () => ({
    frame: writeFrame(words, random),
    number: 20 + pickNumber(random, 900),
  }));
  const quotation = (): string => {
    if (pickNumber(random, sharedOneIn) > 0) return quote(writeStatement(), random);
    const known = pickOne(random, statements);
    return quote(pickNumber(random, 2) === 0 ? known : alter(known, words, random), random);
  };
  const figure = (): string => {
    if (pickNumber(random, sharedOneIn) > 0) return count(writeFrame(words, random), 20 + pickNumber(random, 900));
    const { frame, number } = pickOne(random, frames);
    return count(frame, pickNumber(random, 2) === 0 ? number : number + 1 + pickNumber(random, 50));
  };
  return Array.from({ length: articles }, (_, i) => {
    const title = `${pickOne(random, SUBJECTS)} in ${pickOne(random, PLACES)}`;
    const paragraphs = Array.from({ length: half }, () => `${quotation()} ${figure()}`);
    const date = `2026-03-${String(1 + (i % 28)).padStart(2, '0')}`;
    const document = {
      id: 'd1',
      title,
      publisher: `Paper ${i + 1}`,
      url: null,
      date,
      opening: title,
      sha256: String(i).padStart(64, '0'),
    };
    return { document, text: [title, ...paragraphs].join('\n\n'), language: 'en', date };
  });
}
