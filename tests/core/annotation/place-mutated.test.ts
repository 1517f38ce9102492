import fc from 'fast-check';
import { expect, it } from 'vitest';
import { annotatePassage } from '../../../lib/core/annotation/annotation.ts';
import { placerFor } from '../../../lib/core/annotation/place-annotation.ts';
import { exampleContext, examplePage } from './examples.ts';

/** Words a news text is made of, few enough that phrases recur by chance. */
const WORDS =
  'the council said on Monday that ferry was late and nobody had asked company for a new ship before winter came to town mayor will not pay it again'.split(
    ' ',
  );

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 18 })
  .map((words) => `${words.join(' ')}.`);
const article = fc.array(sentence, { minLength: 6, maxLength: 14 });

/** What an editor does to an article: sentences put in, taken out, written again. */
type Edit = { readonly at: number; readonly what: 'insert' | 'delete' | 'replace'; readonly by: string };
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  what: fc.constantFrom('insert', 'delete', 'replace'),
  by: sentence,
});

/** A sentence of the article, with whether it is the one that was marked. */
type Marked = { readonly text: string; readonly isMarked: boolean };

function apply(sentences: readonly Marked[], { at, what, by }: Edit): Marked[] {
  const index = at % Math.max(1, sentences.length);
  const added = what === 'delete' ? [] : [{ text: by, isMarked: false }];
  return sentences.toSpliced(index, what === 'insert' ? 0 : 1, ...added);
}

it('case 56: a passage in an edited article is found in its own place or not at all', () => {
  fc.assert(
    fc.property(article, fc.nat(), fc.array(edit, { maxLength: 12 }), (sentences, pick, edits) => {
      const at = pick % sentences.length;
      const before = sentences.join(' ');
      const start = sentences.slice(0, at).reduce((length, { length: more }) => length + more + 1, 0);
      const exact = sentences[at] ?? '';
      const span = { start, end: start + exact.length };
      const { target } = annotatePassage({ page: examplePage.page, text: before }, span, exampleContext());

      const begun = sentences.map((text, i): Marked => ({ text, isMarked: i === at }));
      const now = edits.reduce<Marked[]>(apply, begun);
      const own = now.findIndex(({ isMarked }) => isMarked);
      const place = placerFor(now.map(({ text }) => text).join(' '))(target);
      const stands = now.slice(0, own).reduce((length, { text }) => length + text.length + 1, 0);

      if (own >= 0 && place.span) {
        // It is still there: whatever is shown touches it.
        expect(place.span.start < stands + exact.length && place.span.end > stands).toBe(true);
      }
      if (own < 0) expect(['gone', 'ambiguous', 'changed']).toContain(place.place);
    }),
    { numRuns: 3000 },
  );
});
