import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../lib/core/annotation/annotation.ts';
import type { CutDifference } from '../../../../lib/core/difference.ts';
import { writeWhole } from '../../../../lib/core/exchange/write/annotation-writer.ts';
import { startHypothesis } from '../../../../lib/core/exchange/write/hypothesis.ts';
import { arbitraryKept, exampleExport, exampleFinding, exampleKept } from '../../annotation/examples.ts';

/** What the importer of Hypothesis's client keeps of each annotation; it drops every other field. */
interface Kept {
  readonly uri: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly document: { readonly title: readonly string[] };
  readonly target: readonly { readonly source: string; readonly selector?: readonly Record<string, unknown>[] }[];
}

const write = (annotations: readonly Annotation[]) =>
  JSON.parse(writeWhole(startHypothesis, annotations, exampleExport)) as { annotations: Kept[] };

describe('startHypothesis', () => {
  it('says all there is to say in the fields that the importer keeps', () => {
    const [finding, marked] = write(exampleKept()).annotations;
    expect(finding).toMatchObject({
      uri: 'https://news.example/levy#top',
      tags: ['levy', 'to do', 'crossread:differs', 'crossread:quotation', 'crossread:major'],
      document: { title: ['Levy to go up'] },
      target: [{ source: 'https://news.example/levy#top', selector: [{ type: 'TextQuoteSelector' }] }],
    });
    expect(finding?.text).toBe(
      'A negation differs: the page leaves out “not”.\n\n> "We will not raise the levy,"\n>\n> The finance minister ruled out\n\nAsked the *ministry*.\n\n- no answer yet',
    );
    expect(marked).toMatchObject({ text: '', tags: [], target: [{ selector: [{ exact: 'left the hall' }] }] });
  });

  it('names each difference where there are several', () => {
    const [kept] = exampleKept();
    const cut: CutDifference = {
      kind: 'cut',
      effect: 'other',
      severity: 'minor',
      source: 'at all',
      page: '',
      cut: { at: 'end', marked: false },
    };
    const finding = exampleFinding(kept.target.exact, kept.target.exact, {
      differences: [...exampleFinding(kept.target.exact, kept.target.exact).differences, cut],
    });
    expect(write([{ ...kept, finding }]).annotations[0]?.text).toContain(
      '- major wording (negation): source "not", page ""\n- minor cut (other): source "at all", page ""\n\n>',
    );
  });

  it('gives a note on the page as a whole no selector', () => {
    const [, marked] = exampleKept();
    const onPage = { ...marked, target: { ...marked.target, exact: '' }, note: 'Whole' };
    expect(write([onPage]).annotations[0]?.target).toEqual([{ source: 'https://news.example/levy#top' }]);
  });

  it('lets words from outside load no picture and make no link', () => {
    const [finding] = exampleKept();
    const summary = '![x](https://t.example/p.png) <img src=x> [a](b)';
    expect(write([{ ...finding, summary }]).annotations[0]?.text).toContain(
      String.raw`!\[x\](https://t.example/p.png) &lt;img src=x> \[a\](b)`,
    );
  });

  it('has the fields in their types whatever is in them', () => {
    fc.assert(
      fc.property(arbitraryKept, (annotation) => {
        const [written] = write([annotation]).annotations;
        expect(typeof written?.text).toBe('string');
        expect(written?.tags.every((tag) => typeof tag === 'string')).toBe(true);
        expect(written?.target).toHaveLength(1);
      }),
    );
  });
});
