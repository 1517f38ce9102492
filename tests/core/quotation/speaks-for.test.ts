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
    ['Norvik’s chief executive, Tom Rill, said', 'Norvik Lines'],
    ['Tom Rill, head of the Harbour Board, said', 'Harbour Board'],
    ['Norvik chairman Tom Rill', 'Norvik Lines'],
    ['Ministry of Works spokesmen said', 'the Ministry of Works'],
    ['Ann Harker’s spokesman said so', 'Ann Harker'],
    ['Harker’s spokesman, Tom Rill, said so', 'Ann Harker'],
    ['Harker spokesman Tom Rill said so', 'Ann Harker'],
    ['Tom Rill, a spokesman for Ann Harker, said so', 'Ann Harker'],
    ['a spokeswoman for Governor Harker', 'Ann Harker'],
    ['a spokesperson for former Vice President Ann Harker', 'Ann Harker'],
    ['Harker campaign spokesman Tom Rill', 'Ann Harker'],
    ['Ann spokesman Tom Rill', 'Ann Harker'],
    ['Harbour Board spo\u00adkesman Tom Day', 'Harbour Board'],
    ['Harbour Board \uff33pokesman Tom Day', 'Harbour Board'],
    ['Harbour Board SPOKESMAN Tom Day', 'Harbour Board'],
  ])('%s: for %s', (text, body) => expect(hasSpokesmanFor(text, body)).toBe(true));

  it.each([
    ['Tom Rill of the Harbour Board said so', 'Harbour Board'],
    ['a spokesman for the Ferry Board', 'the Harbour Board'],
    ['the spokesman said so. The Harbour Board met', 'Harbour Board'],
    ['a spokesman', 'the Harbour Board'],
    ['the union’s president, Tom Rill, met Norvik', 'Norvik Lines'],
    ['Harker’s chief executive, Tom Rill, said', 'Ann Harker'],
    ['a spokesman for the board told Ann Harker', 'Ann Harker'],
    ['a spokesman for Tom Harker', 'Ann Harker'],
    ['Ann Harker, the board’s spokeswoman', 'Ann Harker'],
    ['Ann Harker’s lawyer said so', 'Ann Harker'],
    ['the spokesman met Ann Harker', 'Ann Harker'],
    ['', ''],
  ])('%s: not for %s', (text, body) => expect(hasSpokesmanFor(text, body)).toBe(false));
});
