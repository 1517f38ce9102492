import { itemAt } from '../item-at.ts';
import type { Document } from '../language/document.ts';
import { isReadAsEnglish } from '../language/narrative/can-attribute.ts';
import { narrativeOf } from '../language/narrative/narrative-layer.ts';
import type { Token } from '../language/narrative/narrative-tokens.ts';
import type { Span } from '../language/span.ts';
import type { AttributedSpan } from './attribution/attribute-speakers.ts';
import { findGiver } from './attribution/giver.ts';
import { nameSpeakers } from './attribution/name-speakers.ts';
import { isSpeech } from './attribution/speech-likeness.ts';
import type { Speaker } from './quotation.ts';
import { saidSpeaker } from './said-quotation.ts';
import { attributionsOf } from './speech-layers.ts';

/** The first token that ends after an offset: binary search, as tokens are in order and apart. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (itemAt(tokens, middle).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A pronoun that the text never resolves names nobody. */
const UNNAMED = /^(?:he|she|they|it|we|i|you|one|some|who|the|his|her)$/i;

/** Longer mentions, in code units, hold more than whom they name. */
const LONGEST_NAME = 80;

const isName = ({ name }: Speaker): boolean => !UNNAMED.test(name) && name.length <= LONGEST_NAME;

/** The giver with the article before the name, which tells a body from a person: "the Red Cross". */
function withArticle(text: string, giver: Speaker): Speaker {
  const { name, start } = giver;
  if (name.startsWith('The ')) return { ...giver, name: `the ${name.slice(4)}` };
  const isNamedSo = text.startsWith(name, start) && /(?:^|\s)the\s$/i.test(text.slice(Math.max(0, start - 5), start));
  return isNamedSo ? { ...giver, name: `the ${name}` } : giver;
}

const NOBODY: AttributedSpan = { attribution: null, label: null, ground: null, utterance: -1 };

/** Whom the words around each passage give it to: the speaker where it is quoted, otherwise whoever reports it. */
function attribute(document: Document, passages: readonly Span[]): AttributedSpan[] {
  const narrative = narrativeOf(document);
  const { tokens, positions } = narrative;
  return passages.map(({ start, end }) => {
    // A passage may end in a mark that is no token ("400+"), even where the text ends.
    const [first, last] = [tokenAt(tokens, start), Math.min(tokenAt(tokens, end - 1), tokens.length - 1)];
    const { kind, quotation } = tokens[first] ?? { kind: 'break', quotation: -1 };
    if (kind !== 'quotation')
      return { ...NOBODY, attribution: first > last ? null : findGiver(narrative, { first, last }) };
    const speech = attributionsOf(document)[quotation] ?? NOBODY;
    return isSpeech(narrative, itemAt(positions, quotation), speech) ? speech : NOBODY;
  });
}

/**
 * Who gives what each passage of a document tells, such as a figure: "according to the ministry", "police said", "a
 * Harbour News tally", or the speaker of the quotation that it is in. `null` where the text does not say, or we could
 * not tell. `passages` are in order. Time and memory are linear in the length of the text.
 */
export function findGivers(document: Document, passages: readonly Span[]): (Speaker | null)[] {
  if (passages.length === 0) return [];
  const said = passages.map((at) => sayerOf(document, at));
  if (!isReadAsEnglish(document.language)) return said.map((speaker) => speaker ?? null);
  const speakers = nameSpeakers(document, attribute(document, passages));
  return speakers.map((speaker, i) => {
    const told = speaker && isName(speaker) ? withArticle(document.text, speaker) : null;
    return said[i] === undefined ? told : said[i];
  });
}

/** Who says a passage that the document gives as said without marks; `undefined` for any other. */
function sayerOf({ said = [] }: Document, { start, end }: Span): Speaker | null | undefined {
  let [low, high] = [0, said.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (itemAt(said, middle).end > start) high = middle;
    else low = middle + 1;
  }
  const span = said[low];
  return span && span.start <= start && end <= span.end ? saidSpeaker(span) : undefined;
}
