import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import { withoutOwn } from '../../../lib/core/check/own-sources.ts';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';
import { openingOf } from '../../../lib/core/claim/opening-of.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const HEAD = 'The ferry pier closes for the winter';
const BODY = [
  'The council closed the ferry pier on Monday. “Nobody will cross the sound before the ice has gone again,” said Mayor Anna Lindqvist.',
  'The repair costs 4.5 million kronor, according to the harbour office. It takes 19 workers, who start in March.',
  '“We asked for new piles nine years ago and were told to wait,” said Harbour Master Ove Dahl. He showed 212 letters to the council.',
  'Shops on the island have food for 40 days. “We bake our own bread as our parents did,” said Tora Nyström, who owns the bakery.',
];
const ARTICLE = [HEAD, ...BODY].join('\n\n');

const source = {
  text: ARTICLE,
  language: 'en',
  document: {
    id: 'd1',
    title: HEAD,
    publisher: null,
    url: 'https://harbour.example/pier',
    date: '2026-11-02',
    opening: openingOf(ARTICLE),
    sha256: hashOf(ARTICLE),
  },
};
const set = extractClaims(source, { id: 'pier', title: HEAD });
const index = buildClaimIndex([set]);

const visit = (text: string, sha256 = hashOf(text)) => {
  const page = { text, language: 'en', date: '2026-11-02', sha256 };
  return { before: checkText(page, index), after: withoutOwn(page, index, checkText(page, index)) };
};

describe('a page that is a source itself', () => {
  it('is not compared with itself', () => {
    const { before, after } = visit(ARTICLE);
    expect(before.findings.length).toBeGreaterThan(5);
    expect(after).toMatchObject({ findings: [], leftOut: [] });
    expect(after.sourceOf).toEqual([
      { set: 'pier', setTitle: HEAD, document: 'd1', quotations: 3, figures: expect.any(Number), isWholeSet: true },
    ]);
  });

  it.each([
    ['a line above it that is another each day', `Read 3 hours ago\n\n${ARTICLE}`],
    ['a line below it', `${ARTICLE}\n\nThe harbour office is open from eight to four.`],
    ['an advert within it', [HEAD, BODY[0], 'Buy our calendar.', ...BODY.slice(1)].join('\n\n')],
    ['another headline', ['Pier shut until spring', ...BODY].join('\n\n')],
  ])('is recognised by its passages in their order: %s', (_, text) => {
    const { findings, sourceOf } = visit(text).after;
    expect(findings).toEqual([]);
    expect(sourceOf).toHaveLength(1);
  });

  it.each([
    ['a figure is another', ARTICLE.replace('19 workers', '90 workers')],
    ['a quotation is another', ARTICLE.replace('Nobody will cross', 'Somebody will cross')],
    ['a passage is missing', [HEAD, ...BODY.slice(0, 3)].join('\n\n')],
    ['the passages are in another order', [HEAD, BODY[2], BODY[1], BODY[0], BODY[3]].join('\n\n')],
    ['most of it is of others', `${ARTICLE}\n\n${'The weather was mild and the sea was calm all week. '.repeat(40)}`],
    ['it is half as long between', [HEAD, ...BODY].join(` ${'The council met again. '.repeat(12)}\n\n`)],
  ])('is compared like any other where %s', (_, text) => {
    const { before, after } = visit(text);
    expect(before.findings.length).toBeGreaterThan(3);
    expect(after.findings).toEqual(before.findings);
    expect(after).not.toHaveProperty('sourceOf');
  });

  it('is still compared where it says otherwise beside the passages of its source', () => {
    const text = `${ARTICLE}\n\nThe repair of the pier costs 5.5 million kronor, according to the harbour office.`;
    const { findings, sourceOf } = visit(text).after;
    expect(sourceOf).toHaveLength(1);
    expect(findings.every(({ start }) => start >= ARTICLE.length)).toBe(true);
  });

  it('may be of more passages than a call takes arguments', () => {
    const [first, second, third] = set.claims.filter(({ type }) => type === 'quotation');
    const many = Array.from({ length: 200_000 }, () => first?.appearances ?? []).flat();
    const claims = [first && { ...first, appearances: many }, second, third].filter((claim) => claim !== undefined);
    const large = buildClaimIndex([set]);
    const place = { id: 'pier', read: () => ({ ...set, claims }) };
    const grown = { parts: large.parts.map((part) => ({ ...part, sets: [place] })) };
    const page = { text: ARTICLE, language: 'en', date: null, sha256: hashOf('another text') };
    expect(withoutOwn(page, grown, checkText(page, large)).sourceOf).toHaveLength(1);
  });

  it('needs more than a passage or two to be recognised, unless all of its text is the same', () => {
    const few = { ...set, claims: set.claims.filter(({ type }) => type === 'quotation').slice(0, 2) };
    const small = buildClaimIndex([few]);
    const check = (sha256: string) => {
      const page = { text: ARTICLE, language: 'en', date: null, sha256 };
      return withoutOwn(page, small, checkText(page, small));
    };
    expect(check(hashOf('another text')).findings).toHaveLength(2);
    expect(check(hashOf(ARTICLE)).findings).toEqual([]);
  });
});
