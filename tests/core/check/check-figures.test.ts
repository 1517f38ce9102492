import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../../lib/core/check/check-figures.ts';
import { describeFinding } from '../../../lib/core/check/describe-finding.ts';
import { readPageFigures } from '../../../lib/core/check/page-figure.ts';
import { numbersOf } from '../../../lib/core/figure/find-tallies.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { findFigureClaims, hashAspects, hashWords, mayBeOfMatter } from '../../../lib/core/index/find-figure-claims.ts';
import { wordsOf } from '../../../lib/core/language/words.ts';
import { SOURCE_DATE, setFromText } from './set-from-text.ts';

const SOURCE = `The siege of Quessa has claimed over 4,200 lives, including 900 children, the Red Cross said.
At least 20 hostages are believed to be alive in Quessa, with the fate of three others unknown, and the remains of 35 dead hostages are still in Quessa.
Tarvia pledged $65 million to rebuild the port of Quessa, and talks in Orlan lasted two and a half hours.
About a third of the hospitals in Quessa are open.`;

const index = buildClaimIndex([setFromText(SOURCE)]);

const check = (text: string, date: string | null = SOURCE_DATE): ReturnType<typeof checkFigures> =>
  checkFigures({ text, language: 'en', date }, index);

const summary = (text: string, date?: string): string[] =>
  check(text, date).map(({ relation, exact, differences }) =>
    [relation, exact, ...differences.map(({ kind, severity }) => `${kind} ${severity}`)].join(': '),
  );

/** What the claims of the source are looked up by, as in a check. */
function lookUp(text: string) {
  const page = { text, language: 'en', date: SOURCE_DATE };
  const words = wordsOf(page);
  const hashes = hashWords(new Set(words.map(({ folded }) => folded)));
  const figures = readPageFigures({ text, date: SOURCE_DATE, words }, numbersOf(page)).map(
    ({ figure, thing, sentence }) => ({
      ...hashAspects(figure, thing),
      sentence: sentence.hashes,
      nearby: sentence.nearby,
      lead: new Set<number>(),
    }),
  );
  return { hashes, figures };
}

describe('before the figures of a page are read', () => {
  it.each<[string, boolean]>([
    ['The siege of Quessa has claimed 4,300 lives, including 900 children.', true],
    ['The port of Quessa will be rebuilt with $65 million.', true],
    ['The siege of Belmar has claimed over 4,200 lives, including 900 children.', false],
    ['The bakery on Mill Street sold 900 loaves and 35 cakes.', false],
    ['Nobody counted the ducks.', false],
  ])('it is known whether a claim can meet one: %s', (text, isOfMatter) => {
    const { hashes, figures } = lookUp(text);
    const found = index.parts.flatMap((part) => findFigureClaims(part, { words: hashes, figures }));
    expect(index.parts.some((part) => mayBeOfMatter(part, hashes))).toBe(isOfMatter);
    expect(found.some(({ closest }) => closest.length > 0)).toBe(isOfMatter);
  });
});

describe('checkFigures', () => {
  it('finds every figure of a faithful article the same', () => {
    const findings =
      check(`More than 4,200 people have been killed in the siege of Quessa. Of the dead in Quessa, 900 children were killed.
In Quessa, 35 hostages are dead. The port of Quessa will be rebuilt with $65 million that Tarvia pledged.
In Orlan the talks lasted for 2.5 hours. In Quessa 33 percent of the hospitals are open.`);
    expect(findings.length).toBeGreaterThanOrEqual(5);
    expect(findings.filter(({ relation }) => relation !== 'same')).toEqual([]);
  });

  it('says nothing of another war with the same numbers and phrases', () => {
    const findings = check(`The siege of Belmar has claimed over 4,200 lives, including 900 children.
At least 20 hostages are believed to be alive in Belmar, and the remains of 35 dead hostages are still in Belmar.
Gallia pledged $80 million to rebuild the port of Belmar, and talks in Carse lasted four hours.
About half of the hospitals in Belmar are open.`);
    expect(findings).toEqual([]);
  });

  it('names what an altered article changes, beside what it keeps', () => {
    expect(
      summary(`The siege of Quessa has claimed 4,251 lives, including 900 civilians.
Nearly 2,400 deaths were counted in the siege of Quessa.
Tarvia pledged €65 million to rebuild the port of Quessa.`),
    ).toEqual(['same: 4,251 lives', 'differs: 900 civilians: counted major', 'differs: €65 million: unit major']);
  });

  it('says nothing of another number where the page has the source’s own as well', () => {
    expect(
      summary('The siege of Quessa has claimed 4,251 lives.\n2,400 deaths were counted in the siege of Quessa.'),
    ).toEqual(['same: 4,251 lives']);
  });

  it('weighs another number less where another body gives it, and says who gives which', () => {
    const [finding] = check('The siege of Quessa has claimed 2,400 lives, the army said.');
    expect(finding).toMatchObject({
      relation: 'differs',
      severity: 'minor',
      speaker: { page: 'the army', source: 'the Red Cross', relation: 'different' },
    });
    expect(finding && describeFinding({ id: '', ...finding })).toBe(
      'The number comes from someone else: the source has “over 4,200 lives” from the Red Cross, the page “2,400 lives” from the army.',
    );
  });

  it('weighs it in full where the same body gives it, or the page does not say who', () => {
    const texts = ['2,400 lives, the Red Cross said.', '2,400 lives, officials said.', '2,400 lives.'];
    const found = texts.map((text) => check(`The siege of Quessa has claimed ${text}`)[0]);
    expect(found.map((finding) => finding?.severity)).toEqual(['major', 'major', 'major']);
    expect(found.map((finding) => finding?.speaker?.page)).toEqual(['the Red Cross', 'officials', null]);
  });

  it('compares a total with the sum of the source’s parts, and says so', () => {
    const [finding] = check('There are 58 hostages in Quessa.');
    expect(finding).toMatchObject({ relation: 'same', exact: '58 hostages', notes: ['derived'] });
    expect(finding?.words.map(({ source }) => source).join('')).toContain(' + ');
  });

  it('compares a total with the figure that the source states, and not with its parts as well', () => {
    const stated = `${SOURCE}\n\nMore than 50 hostages are still held in Quessa, the Tarvian government said.`;
    const page = { text: 'There are 58 hostages in Quessa.', language: 'en', date: null };
    const found = checkFigures(page, buildClaimIndex([setFromText(stated)]));
    expect(found.map(({ relation, exact, notes }) => ({ relation, exact, notes }))).toEqual([
      { relation: 'same', exact: '58 hostages', notes: [] },
    ]);
  });

  it('takes a higher total in a later article for a later one', () => {
    const text = 'The siege of Quessa has claimed over 5,900 lives.';
    expect(check(text, '2024-06-01')[0]).toMatchObject({ severity: 'minor', notes: ['laterAndHigher'] });
    expect(check(text, '2024-01-01').flatMap(({ notes }) => notes)).toEqual([]);
  });

  it('points at the page’s figure and puts its words together from the steps', () => {
    const text = 'Nearly 2,400 deaths were counted in the siege of Quessa.';
    for (const { exact, start, end, words, differences } of check(text)) {
      expect(text.slice(start, end)).toBe(exact);
      expect(words.map(({ page }) => page).join('')).toBe(exact);
      expect(words.map(({ source }) => source).join('')).toBe(differences[0]?.source);
    }
  });

  it('never throws', () => {
    const words = fc.constantFrom(
      ...'killed 12 people in Quessa Halden. The 3,400 hostages injured $5 million percent 20 over nearly and , . including 15'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (picked) => {
        const text = picked.join(' ');
        const own = buildClaimIndex([setFromText(text)]);
        checkFigures({ text, language: 'en', date: null }, own);
      }),
      { numRuns: 30 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        checkFigures({ text, language: null, date: null }, index);
      }),
      { numRuns: 30 },
    );
  });

  it('takes a page without end', () => {
    for (const text of ['9'.repeat(100_000), 'and '.repeat(50_000), 'Quessa 12 '.repeat(1_000)])
      expect(() => check(text)).not.toThrow();
  });

  it('knows a body by the letters that its name is shortened to', () => {
    const source = 'Officials at the OHB lost track of 1,475 migrant children last year.';
    const page = 'The Orlan Home Board is in trouble. Officials did not know where 1,475 migrant children were.';
    const claim = buildClaimIndex([setFromText(source)]);
    const findings = checkFigures({ text: page, language: 'en', date: null }, claim);
    expect(findings.map(({ relation, exact }) => [relation, exact])).toEqual([['same', '1,475 migrant children']]);
  });

  it("does not take one number of a sentence for the other that counts the claim's thing", () => {
    const claim = buildClaimIndex([setFromText('Ruben Vale made 27 appearances for Kestrel Rovers.')]);
    const page = 'Vale joined Kestrel Rovers in 1998 and scored 27 goals in 80 appearances.';
    expect(checkFigures({ text: page, language: 'en', date: null }, claim)).toEqual([]);
  });
});
