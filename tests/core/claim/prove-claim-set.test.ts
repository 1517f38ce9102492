import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigurePack } from '../../../cli/figure-pack.ts';
import type { ClaimSet, DateClaim, FigureClaim, QuotationClaim } from '../../../lib/core/claim/claim.ts';
import { changeFigure, mergeRepeated, nameSpeaker } from '../../../lib/core/claim/edit-claim-set.ts';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';
import { parseClaimSetText } from '../../../lib/core/claim/parse-claim-set-text.ts';
import { proveClaimSet, proveClaimSetSteps, sayAside, withAside } from '../../../lib/core/claim/prove-claim-set.ts';
import { gatherFigurePacks } from '../../../lib/core/language/figure-pack.ts';

const ARTICLE = [
  'Ferry strike enters its second week',
  '“We will not raise the fares before the summer,” said Ola Brandt, the harbour master.',
  'About 340 families signed the letter on March 12, 2026, and 5.5 million euros were paid.',
  'The storm killed 12 people and injured 30. Ida Moen, 47, runs the night boat.',
  'Between 20 and 30 lorries waited at the quay; half of the 640 passengers went home by bus.',
].join('\n\n');

const document = (text: string) =>
  ({
    id: 'd1',
    title: 'Ferry',
    publisher: null,
    url: null,
    date: '2026-03-14',
    opening: text.slice(0, 20),
    sha256: '0'.repeat(64),
  }) as const;

const extractFrom = (text: string, language = 'en'): ClaimSet =>
  mergeRepeated(extractClaims({ document: document(text), text, language }, { id: 'ferry', title: 'Ferry' }));

const article = (): ClaimSet => extractFrom(ARTICLE);

const strictly = { trustsDeclared: () => false };

/** Why claims are put aside once those with some words are changed. */
function reasonsFor(words: string, change: object): string[] {
  const set = article();
  let count = 0;
  const claims = set.claims.map((claim) => {
    if (claim.appearances[0]?.exact !== words) return claim;
    count++;
    return { ...claim, ...change };
  });
  expect(count).toBeGreaterThan(0);
  return proveClaimSet({ ...set, claims }, strictly).aside.map(({ reason }) => reason);
}

const QUOTED = '“We will not raise the fares before the summer,”';
const FAMILIES = 'About 340 families';
const exactly = (value: number) => ({ value, low: value, high: value, comparator: 'exactly' });

describe('a claim set', () => {
  it.each([
    ['turned words', QUOTED, { content: 'We will raise the fares before the summer,' }, 'otherWords'],
    ['words of another sentence', QUOTED, { content: 'The fares go up on Monday' }, 'otherWords'],
    ['words without their negation', QUOTED, { content: 'raise the fares before the summer' }, 'otherWords'],
    ['words put in another order', QUOTED, { content: 'We raise the fares, not before will the summer' }, 'otherWords'],
    ['another number', FAMILIES, { value: 900, low: 855, high: 945 }, 'otherNumber'],
    ['another bound', FAMILIES, exactly(340), 'otherNumber'],
    ['a wider range', FAMILIES, { low: 100, high: 900 }, 'otherNumber'],
    ['another unit', '5.5 million euros', { unit: 'dollar' }, 'otherNumber'],
    ['another scale', '5.5 million euros', exactly(5500), 'otherNumber'],
    [
      'a range for a number',
      '5.5 million euros',
      { value: null, low: 5, high: 40, comparator: 'between' },
      'otherNumber',
    ],
    ['a number for a range', 'Between 20 and 30 lorries', exactly(20), 'otherNumber'],
    ['another share of a whole', 'half of the 640 passengers', { value: 640, low: 608, high: 672 }, 'otherNumber'],
    ['another day', 'March 12, 2026', { first: '2026-03-13', last: '2026-03-13' }, 'otherDay'],
    ['another event', 'March 12, 2026', { event: 'the bridge closed' }, 'otherSentence'],
    ['another age', 'Ida Moen, 47', { years: 74 }, 'otherAge'],
    ['the age of somebody else', 'Ida Moen, 47', { person: 'Ola Brandt' }, 'otherAge'],
  ])('case 71: cannot say %s than its passages do', (_, words, change, reason) => {
    const reasons = reasonsFor(words, change);
    expect(reasons).toContain(reason);
    expect(new Set(reasons)).toEqual(new Set([reason]));
  });

  it('case 71: cannot have a figure read in a sentence that is not its own', () => {
    const [figure] = article().claims.filter((claim): claim is FigureClaim => claim.type === 'figure');
    const context = { sentence: `Nobody but ${figure?.appearances[0]?.exact} came.`, start: 11, date: null };
    expect(reasonsFor(figure?.appearances[0]?.exact ?? '', { context })).toContain('otherSentence');
  });

  it('case 71: may quote a part of a passage that leaves nothing out that turns it', () => {
    expect(reasonsFor(QUOTED, { content: 'We will not raise the fares' })).toEqual([]);
  });

  it('case 71: may declare what its words leave open, and not what they deny', () => {
    const declared = ['value', 'unit'];
    const words = {
      appearances: [{ document: 'd1', start: 9, end: 22, exact: 'a fair few of', prefix: '', suffix: '' }],
    };
    const { context: _, ...bare } = article().claims.find(({ id }) => id === 'f1') as FigureClaim;
    const set = (claim: object): ClaimSet => ({ ...article(), claims: [{ ...bare, ...claim }] });
    expect(proveClaimSet(set({ ...words, declared }), strictly).aside).toEqual([]);
    expect(proveClaimSet(set(words), strictly).aside).toHaveLength(1);
    expect(proveClaimSet(set({ ...exactly(900), declared }), strictly).aside).toHaveLength(1);
  });

  it('case 71: has no total that is not the sum of what is proven', () => {
    const set = extractFrom('The crew said 20 sailors are alive, 3 sailors are missing and 35 sailors are dead.');
    const total = set.claims.find((claim) => claim.type === 'figure' && claim.derivedFrom);
    expect(total).toMatchObject({ value: 58 });
    expect(proveClaimSet(set, strictly).aside).toEqual([]);
    const put = (id: string | undefined, value: number): ClaimSet => ({
      ...set,
      claims: set.claims.map((claim) => (claim.id === id ? ({ ...claim, ...exactly(value) } as FigureClaim) : claim)),
    });
    expect(proveClaimSet(put(total?.id, 85), strictly).aside.map(({ reason }) => reason)).toEqual(['otherSum']);
    const [part] = total?.type === 'figure' ? (total.derivedFrom ?? []) : [];
    expect(
      proveClaimSet(put(part, 21), strictly)
        .aside.map(({ reason }) => reason)
        .sort(),
    ).toEqual(['otherNumber', 'otherSum']);
  });

  it('is proven in short steps, of whatever claims it is', () => {
    const set = extractFrom('The crew said 20 sailors are alive, 3 sailors are missing and 35 sailors are dead.');
    const totals = set.claims.filter((claim) => claim.type === 'figure' && claim.derivedFrom);
    const claims = Array.from({ length: 64 }, (_, i) => totals.map((claim) => ({ ...claim, id: `t${i}` }))).flat();
    expect(claims).toHaveLength(64);
    expect([...proveClaimSetSteps({ ...set, claims }, strictly)].length).toBeGreaterThanOrEqual(64);
  });

  it('case 71: has no total that counts a figure twice', () => {
    const set = extractFrom('The crew said 20 sailors are alive, 3 sailors are missing and 35 sailors are dead.');
    const claims = set.claims.map((claim): ClaimSet['claims'][number] => {
      if (claim.type !== 'figure' || !claim.derivedFrom) return claim;
      const [part = ''] = claim.derivedFrom;
      return { ...claim, value: 40, low: 40, high: 40, derivedFrom: [part, part] };
    });
    const { aside } = proveClaimSet({ ...set, claims }, strictly);
    expect(aside.map(({ reason }) => reason)).toEqual(['otherSum']);
  });

  it('case 71: loses nothing that is put aside, and says of each what is wrong', () => {
    const set = article();
    const claims = set.claims.map((claim) =>
      claim.type === 'quotation' ? ({ ...claim, content: 'We will raise them' } satisfies QuotationClaim) : claim,
    );
    const proven = proveClaimSet({ ...set, claims }, strictly);
    expect(withAside(proven).claims.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
      claims.toSorted((a, b) => a.id.localeCompare(b.id)),
    );
    expect(sayAside({ ...set, claims }, proven.aside)).toEqual([
      { path: `claims[${claims.findIndex(({ type }) => type === 'quotation')}]`, reason: 'otherWords', about: QUOTED },
    ]);
    // Names that are too many are cut off before a set is proven.
    const copies = proven.aside.map(({ claim, reason }) => ({ claim: { ...claim }, reason }));
    expect(sayAside({ ...set, claims }, copies)).toEqual(sayAside({ ...set, claims }, proven.aside));
  });
});

describe('what is declared', () => {
  it('is marked when somebody changes it, and trusted where that was its reader', () => {
    const figure = article().claims.find(({ appearances }) => appearances[0]?.exact === FAMILIES);
    const changed = changeFigure(article(), figure?.id ?? '', { value: 350, counted: 'families' });
    const after = changed.claims.find(({ id }) => id === figure?.id);
    expect(after?.declared).toEqual(['value']);
    expect(proveClaimSet(changed, { trustsDeclared: () => true }).aside).toEqual([]);
    expect(proveClaimSet(changed, strictly).aside).toHaveLength(1);
    const named = nameSpeaker(article(), figure?.id ?? '', 'Ida Moen');
    expect(named.claims.find(({ id }) => id === figure?.id)?.declared).toEqual(['speaker']);
  });

  it('is marked where a file counts something that its words do not name', () => {
    const set = article();
    const claims = set.claims.map((claim) => (claim.type === 'figure' ? { ...claim, counted: 'hostages' } : claim));
    const proven = proveClaimSet({ ...set, claims }, strictly).set.claims.filter(({ type }) => type === 'figure');
    const told = proven.filter((claim) => claim.type === 'figure' && !claim.derivedFrom);
    expect(told.length).toBeGreaterThan(3);
    expect(told.every(({ declared }) => declared?.includes('counted'))).toBe(true);
  });
});

const SENTENCES = [
  '“The quay is closed until Monday,” said Ola Brandt.',
  'Ida Moen told reporters: “Nobody has asked us, and nobody will.”',
  'At least 12 boats and nearly 1.5 million euros were lost.',
  'The harbour took in 45 percent more freight, up from 30 percent.',
  'Half of the 640 passengers waited for two and a half hours.',
  'The vote was 51-49 in favour.',
  'On Tuesday the council met for the third time.',
  'The bridge opened on March 3, 1998, and Jon Ek, 61, built it.',
  'Some 20 sailors are alive, 3 sailors are missing and 35 sailors are dead.',
  'He called it “a fine mess” — and left.',
  'Prices rose to between $4 and $6 a kilo.',
  'Über 300 Fahrgäste warteten, sagte Brandt: „Wir fahren nicht.“',
] as const;

describe('what extraction makes', () => {
  it('is proven whole, in whatever order a text says it', () => {
    const text = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, fc.constantFrom(' ', '\n\n'), (sentences, between) => {
        const set = extractFrom(sentences.join(between));
        expect(proveClaimSet(set, strictly).aside).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is proven in the set that comes with the extension, with what was added by hand', () => {
    const parsed = parseClaimSetText(readFileSync('public/claim-sets/hamas-us-talks.json', 'utf8'));
    if (!parsed.ok) throw new Error('The bundled set is valid.');
    const { set, aside } = proveClaimSet(parsed.value, strictly);
    expect(aside).toEqual([]);
    expect(set).toEqual(parsed.value);
    expect(set.claims.flatMap(({ declared = [] }) => declared)).toEqual(['counted']);
  });

  it('is proven for dates that are told by the day of the article', () => {
    const dates = article().claims.filter((claim): claim is DateClaim => claim.type === 'date');
    expect(dates.map(({ first }) => first)).toEqual(['2026-03-12']);
  });
});

describe('what extraction makes in another language', () => {
  it('is proven with the pack of that language', async () => {
    const text =
      'Rund 340 Familien zahlten zusammen 5,5 Millionen Euro. Zwölf Boote fehlen, 45 Prozent sind beschädigt.';
    const packs = await gatherFigurePacks(['de-AT'], readFigurePack);
    const figurePack = packs.get('de') ?? null;
    const set = extractClaims({ document: document(text), text, language: 'de', figurePack }, { id: 'f', title: 'F' });
    expect(set.claims.length).toBeGreaterThan(2);
    expect(proveClaimSet(set, { ...strictly, packs }).aside).toEqual([]);
    expect(proveClaimSet(set, strictly).aside.length).toBeGreaterThan(0);
  });
});
