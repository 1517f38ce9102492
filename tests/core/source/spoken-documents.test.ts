import { describe, expect, it } from 'vitest';
import { documentOf } from './hearing.ts';
import { CAPTIONS, HEARINGS, MAILS, type SpokenDocument, STATEMENTS, TRANSCRIPTS } from './spoken-documents.ts';

async function saidIn({ name, text }: SpokenDocument): Promise<string[]> {
  const document = await documentOf(name ?? null, text);
  return document.said.map(({ start, end, speaker }) => `${speaker ?? '?'}: ${document.text.slice(start, end)}`);
}

describe.each([
  ['a transcript with', TRANSCRIPTS],
  ['a hearing with', HEARINGS],
  ['captions with', CAPTIONS],
  ['an e-mail with', MAILS],
  ['a statement', STATEMENTS],
] as const)('%s', (_kind, documents) => {
  it.each(documents.map((document) => [document.is, document] as const))('%s', async (_is, document) => {
    expect(await saidIn(document)).toEqual(document.said);
  });
});
