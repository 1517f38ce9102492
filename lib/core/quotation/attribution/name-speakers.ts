import { itemAt } from '../../item-at.ts';
import type { Document } from '../../language/document.ts';
import type { Person } from '../../language/mention/cast.ts';
import type { Attribution } from '../../language/mention/inverted-cue.ts';
import type { Reference } from '../../language/mention/reference.ts';
import { type Referents, referentsOf } from '../../language/mention/referents.ts';
import type { Narrative } from '../../language/narrative/narrative.ts';
import { narrativeOf } from '../../language/narrative/narrative-layer.ts';
import type { Span } from '../../language/span.ts';
import type { Speaker } from '../quotation.ts';
import type { AttributedSpan, AttributionGround } from './attribute-speakers.ts';
import { isAnybody, isNoSpeaker } from './no-speaker.ts';

/** Whether a text names somebody in the third person, by the last part of the name: "Lee" in "Lee may yet lose". */
function isNamedIn(words: string, { name }: Person): boolean {
  const last = name.split(' ').at(-1) ?? '';
  if (last === '') return false;
  for (let at = words.indexOf(last); at >= 0; at = words.indexOf(last, at + 1)) {
    const isWhole = !LETTER.test(words[at - 1] ?? '') && !LETTER.test(words[at + last.length] ?? '');
    if (isWhole && !OF_ONESELF.test(words.slice(Math.max(0, at - 40), at))) return true;
  }
  return false;
}

/** "I, Ann Lee", "My name is Ann Lee". */
const OF_ONESELF = /\b(?:I,|I am|I[’']m|name is|name[’']s) [^.!?]{0,30}$/;

const LETTER = /[\p{L}\p{N}]/u;

/** How sure a speaker is whom only the sentence before the quotation is about. */
const CONTEXT_CONFIDENCE = 0.8;

/** What the speakers of a document's attributions are known by. */
interface Told {
  readonly narrative: Narrative;
  readonly referents: Referents;
}

/** Whether capitals alone make a name of what no verb follows: a share in brackets, a dateline. */
function isLink({ tokens }: Narrative, { last }: Reference, person: Person | null): boolean {
  const name = person?.name ?? '';
  return !person?.isHuman && name === name.toUpperCase() && tokens[last + 1]?.kind !== 'word';
}

function readSpeaker(
  { narrative, referents }: Told,
  { speaker, cue, ground }: Attribution & { readonly ground: AttributionGround | null },
  content: Span | null,
): Speaker | null {
  const { text, tokens } = narrative;
  const start = itemAt(tokens, speaker.first).start;
  const end = itemAt(tokens, speaker.last).end;
  const { person, confidence } = referents.resolve(speaker);
  const isNamed = speaker.kind === 'name' && ground !== 'context';
  // Whom the words themselves tell of in the third person is not whom "she" means.
  const isToldOf =
    !isNamed &&
    person?.isHuman === true &&
    content !== null &&
    isNamedIn(text.slice(content.start, content.end), person);
  // What only the sentence before is about is a speaker where it can be a human being: no link, no share, no dateline.
  const isNobody = ground === 'context' && !cue && speaker.kind === 'name' && isLink(narrative, speaker, person);
  if (isNobody || (isToldOf && speaker.kind === 'name')) return null;
  const written = text.slice(start, end).replace(/\s+/g, ' ');
  if (speaker.kind === 'description' ? isNoSpeaker(written) : speaker.kind === 'name' && isAnybody(written))
    return null;
  if (isToldOf || !person || (isNamed && referents.cast.isMourned(speaker)))
    return { name: written, start, end, isNamed, confidence: 1 };
  return {
    name: person.name,
    start,
    end,
    isNamed,
    confidence: ground === 'context' ? Math.min(confidence, CONTEXT_CONFIDENCE) : confidence,
  };
}

/**
 * The speaker of each attribution of a document, by the fullest form of the name that the text gives; `contents` are the
 * words that each is given, where they are quoted. A pronoun or description that means nobody who was named keeps its own
 * words as the name.
 */
export function nameSpeakers(
  document: Document,
  attributed: readonly AttributedSpan[],
  contents: readonly Span[] = [],
): (Speaker | null)[] {
  // Where nothing is given to anybody, nobody is looked for in the text.
  if (attributed.every(({ attribution, label }) => !attribution && !label)) return attributed.map(() => null);
  const told = { narrative: narrativeOf(document), referents: referentsOf(document) };
  const named = new Map<Reference, Speaker | null>();
  const meant = new Map<Reference, Speaker | null>();
  return attributed.map(({ attribution, label, ground }, i) => {
    if (label) {
      const written = document.text.slice(label.start, label.end);
      const name = told.referents.cast.resolveName(written)?.name ?? written;
      return { name, start: label.start, end: label.end, isNamed: true, confidence: 1 };
    }
    if (!attribution) return null;
    const { speaker } = attribution;
    // Who is named at one quotation is only meant at the next, where the sentence before is all that tells.
    const known = ground === 'context' ? meant : named;
    const found = known.get(speaker) ?? readSpeaker(told, { ...attribution, ground }, contents[i] ?? null);
    known.set(speaker, found);
    return found;
  });
}
