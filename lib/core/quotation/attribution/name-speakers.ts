import { itemAt } from '../../item-at.ts';
import type { Person } from '../../language/mention/cast.ts';
import { Focus } from '../../language/mention/focus.ts';
import type { Reference } from '../../language/mention/reference.ts';
import type { Narrative } from '../../language/narrative/narrative.ts';
import type { Span } from '../../language/span.ts';
import type { Speaker } from '../quotation.ts';
import type { AttributedSpan, AttributionGround } from './attribute-speakers.ts';

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

/** The speakers of a narrative's attributions, given one after another. */
class SpeakerNamer {
  private readonly narrative: Narrative;
  private readonly focus: Focus;
  private readonly named = new Map<Reference, Speaker>();

  constructor(narrative: Narrative) {
    this.narrative = narrative;
    this.focus = new Focus(narrative);
  }

  /** The speaker of words that stand at `content`; `null` where nobody is known to say them. */
  speakerOf({ attribution, label, ground }: AttributedSpan, content: Span | null): Speaker | null {
    const { text } = this.narrative;
    if (label) {
      const { start, end } = label;
      return { name: this.focus.resolveLabel(text.slice(start, end)), start, end, isNamed: true };
    }
    if (!attribution) return null;
    const { speaker } = attribution;
    const known = this.named.get(speaker);
    if (known) return known;
    const found = this.read(speaker, ground, content);
    if (found) this.named.set(speaker, found);
    return found;
  }

  private read(speaker: Reference, ground: AttributionGround | null, content: Span | null): Speaker | null {
    const { text, tokens } = this.narrative;
    const start = itemAt(tokens, speaker.first).start;
    const end = itemAt(tokens, speaker.last).end;
    const person = this.focus.resolve(speaker);
    const isNamed = speaker.kind === 'name' && ground !== 'context';
    // Whom the words themselves tell of in the third person is not whom "she" means.
    const isToldOf =
      !isNamed &&
      person?.isHuman === true &&
      content !== null &&
      isNamedIn(text.slice(content.start, content.end), person);
    if (isToldOf && speaker.kind === 'name') return null;
    const name = (isToldOf ? null : person?.name) ?? text.slice(start, end).replace(/\s+/g, ' ');
    return { name, start, end, isNamed };
  }
}

/**
 * The speaker of each attribution, by the fullest form of the name that the text gives; `contents` are the words that
 * each is given, where they are quoted. A pronoun or description that stands for nobody who was named keeps its own
 * words as the name.
 */
export function nameSpeakers(
  narrative: Narrative,
  attributed: readonly AttributedSpan[],
  contents: readonly Span[] = [],
): (Speaker | null)[] {
  const namer = new SpeakerNamer(narrative);
  return attributed.map((one, i) => namer.speakerOf(one, contents[i] ?? null));
}
