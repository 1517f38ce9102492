import type { ClaimSet } from '../../lib/core/claim/claim.ts';
import { pickNumber } from '../support/random.ts';
import { alterQuotation } from './alter-quotation.ts';
import type { LanguageModel } from './language-model.ts';

const PARAGRAPH_WORDS = 60;

/** Paragraphs of about so many words; every third is a quotation. */
function writeParagraphs(model: LanguageModel, random: () => number, words: number): string {
  return Array.from({ length: Math.ceil(words / PARAGRAPH_WORDS) }, (_, i) => {
    const sentences = Array.from({ length: 3 }, () => `${model.writeSentence(random, 12 + pickNumber(random, 16))}.`);
    const paragraph = sentences.join(' ');
    return i % 3 === 0 ? `“${paragraph}” the minister said.` : paragraph;
  }).join('\n\n');
}

/** What a page is made of. */
export interface ArticleParts {
  readonly texts: readonly string[];
  readonly model: LanguageModel;
  readonly words: number;
  /** Quotations to be printed in it, altered. */
  readonly planted: ClaimSet;
}

/** A page of about so many words: real texts if there are any, and at the end the planted quotations. */
export function writeArticle({ texts, model, words, planted }: ArticleParts, random: () => number): string {
  const real = texts
    .join('\n\n')
    .split(/(?<=\s)(?=\S)/)
    .slice(0, words);
  const body = real.join('').trimEnd() || writeParagraphs(model, random, words);
  const quotations = planted.claims.flatMap((claim) =>
    claim.type === 'quotation' ? `“${alterQuotation(claim.content, model, random)},” the minister said.` : [],
  );
  return [body, ...quotations].join('\n\n');
}
