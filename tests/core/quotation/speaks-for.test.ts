import { describe, expect, it } from 'vitest';
import { hasSpokesmanFor } from '../../../lib/core/quotation/speaks-for.ts';

describe('hasSpokesmanFor', () => {
  it.each([
    ['Harbour Board spokesman Tom Rill said so', 'the Harbour Board'],
    ['Tom Rill, a spokesman for the Harbour Board, said so', 'Harbour Board'],
    ['a spokeswoman for the Harbour Board', 'the Harbour Board'],
    ['the Harbour Board’s spokeswoman', 'The Harbour Board'],
    ['Harbour Board chief spokesperson Lena Rill', 'the Harbour Board'],
    ['spokespeople at Harbour Lines Inc.', 'Harbour Lines Inc'],
    ['said the spokesman of the Ministry of Works', 'Ministry of Works'],
    ['police spokesman Tom Rill', 'police'],
    ['Ministry of Works spokesmen said', 'the Ministry of Works'],
  ])('%s: for %s', (text, body) => expect(hasSpokesmanFor(text, body)).toBe(true));

  it.each([
    ['Tom Rill of the Harbour Board said so', 'Harbour Board'],
    ['a spokesman for the Ferry Board', 'the Harbour Board'],
    ['Ann Harker’s spokesman said so', 'Ann Harker'],
    ['the spokesman said so. The Harbour Board met', 'Harbour Board'],
    ['a spokesman', 'the Harbour Board'],
    ['', ''],
  ])('%s: not for %s', (text, body) => expect(hasSpokesmanFor(text, body)).toBe(false));
});
