import type { Span } from '../language/span.ts';
import { documentTurns } from './document-blocks.ts';
import type { DocumentText } from './document-text.ts';

/** A paragraph of a document, and where it begins in the text that was read of the page that shows it. */
interface Shown extends Span {
  readonly at: number;
}

/** Where the paragraphs of a document are in the text that was read of its page; those read otherwise are left out. */
function findShown(document: DocumentText, read: string): Shown[] {
  const shown: Shown[] = [];
  let from = 0;
  for (const { start, end } of documentTurns(document).flatMap(({ blocks }) => blocks)) {
    const at = read.indexOf(document.text.slice(start, end), from);
    if (at < 0) continue;
    shown.push({ start, end, at });
    from = at + end - start;
  }
  return shown;
}

/**
 * Gives spans of a document in the text that was read of the page that shows it, both in order; what goes over several
 * paragraphs comes as one span for each.
 */
export function spanMover(document: DocumentText, read: string): <S extends Span>(spans: readonly S[]) => S[] {
  const shown = findShown(document, read);
  return (spans) => {
    let first = 0;
    return spans.flatMap((span) => {
      while ((shown[first]?.end ?? Number.POSITIVE_INFINITY) <= span.start) first++;
      const moved: (typeof span)[] = [];
      for (let i = first; i < shown.length; i++) {
        const block = shown[i];
        if (!block || block.start >= span.end) break;
        const shift = block.at - block.start;
        moved.push({
          ...span,
          start: Math.max(span.start, block.start) + shift,
          end: Math.min(span.end, block.end) + shift,
        });
      }
      return moved;
    });
  };
}
