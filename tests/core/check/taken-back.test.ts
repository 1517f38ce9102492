import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { setFromText } from './set-from-text.ts';

const WORDS = 'we will open the old bridge to heavy lorries before the summer';
const SAID = `W${WORDS.slice(1)}`;

function judge(page: string, source = `“${SAID},” said Mara Dunn, the mayor.`): string {
  const text = `Papers wrote about Harlow on Tuesday. ${page}`;
  const { findings } = checkText({ text, language: 'en', date: null }, buildClaimIndex([setFromText(source)]));
  return findings.map(({ type, relation }) => `${type} ${relation}`).join(' ') || 'silent';
}

describe('words without marks', () => {
  it.each([
    `${SAID}? That is not what Mara Dunn said.`,
    `${SAID}: Mara Dunn denied it.`,
    `${SAID}, she denied.`,
    `${SAID}, a claim that Mara Dunn denies.`,
    `${SAID}, the paper claimed. Mara Dunn never said so.`,
    `${SAID} — this is false.`,
    `${SAID}, which is untrue.`,
    `${SAID}? No, said Mara Dunn.`,
    `${SAID}. Nobody ever said that.`,
    `${SAID}? She said nothing of the kind.`,
  ])('are taken back: %s', (page) => {
    expect(judge(page)).toBe('silent');
  });

  it.each([
    `${SAID}, Mara Dunn said. That is not what the drivers wanted.`,
    `${SAID}, Mara Dunn said. The drivers denied that the road is safe.`,
    `Mara Dunn said ${WORDS}. Nobody in the hall was surprised.`,
    `${SAID}, she said, though the ferry is not full.`,
  ])('are the same: %s', (page) => {
    expect(judge(page)).toBe('unquoted same');
  });
});

describe('words in marks', () => {
  it.each([
    `“${SAID}”? That is not what Mara Dunn said.`,
    `“${SAID}”: Mara Dunn denied ever saying this.`,
    `Mara Dunn never said “${WORDS}.”`,
    `Mara Dunn denied saying “${WORDS}.”`,
    `Mara Dunn denied that “${WORDS}.”`,
  ])('of which the page says that they were not said: %s', (page) => {
    expect(judge(page)).toBe('quotation unclear');
  });

  it('of which the source says so too', () => {
    const denial = `Mara Dunn denied saying “${WORDS}.”`;
    expect(judge(denial, denial)).toBe('quotation same');
  });

  it.each([
    `“${SAID},” Mara Dunn said. She did not say when.`,
    `“${SAID},” Mara Dunn said. That is not true.`,
    `Mara Dunn did not deny that “${WORDS}.”`,
  ])('of which nothing of the sort is said: %s', (page) => {
    expect(judge(page)).toBe('quotation same');
  });
});
