import { beforeAll, describe, expect, it } from 'vitest';
import type { ClaimSet } from '../../../lib/core/claim/claim.ts';
import { parseClaimSet } from '../../../lib/core/claim/parse-claim-set.ts';
import { proveClaimSet } from '../../../lib/core/claim/prove-claim-set.ts';
import type { DocumentText } from '../../../lib/core/source/document-text.ts';
import { sourceTextOf } from '../../../lib/core/source/source-text-of.ts';
import { checkPage, claimsOf, documentOf } from './hearing.ts';

const HEARING = `Hearing of the bridge committee

Senator Lee: I have said it before and I will say it again: we are not going to close the bridge. The board met on Monday night and it heard from the engineers, who told us that two of the cables are worn and that the others will last for twenty years. Nobody in that room asked for the bridge to be closed. What they asked for was money, and we gave them four million dollars for new cables. I told the mayor, "You will not see a single day without a bridge in this harbour of ours," and I meant it. [Laughter] Now let me say something about the ferry. It is old and it is slow, but it has never missed a sailing, and I want to thank the crew for that. The [inaudible] harbour master knows what I mean.

Mr. Day: So nobody in that room asked for the bridge to be closed. I would like to know who will pay for the new cables. The county has nothing left, and the state has promised nothing in writing.

Senator Lee: The state will pay, and you will have it in writing before the summer.

Mr. Day: That is good to hear.

Senator Lee: Thank you.`;

describe('the claims of a transcript', () => {
  let document: DocumentText;
  let set: ClaimSet;
  beforeAll(async () => {
    document = await documentOf('hearing.txt', HEARING);
    set = claimsOf(document);
  });

  it('are its turns, with who speaks and where', () => {
    const quotations = set.claims.filter(({ type }) => type === 'quotation');
    const names = new Map(set.speakers.map(({ id, name }) => [id, name]));
    expect(quotations.map(({ speaker, appearances: [at] }) => [names.get(speaker ?? ''), at?.place?.line])).toEqual([
      ['Senator Lee', 3],
      ['Mr. Day', 5],
      ['Senator Lee', 7],
      ['Mr. Day', 9],
    ]);
    expect(set.documents[0]).toMatchObject({ kind: 'transcript', title: 'Hearing of the bridge committee' });
  });

  it('give figures to whoever speaks', () => {
    const money = set.claims.find((claim) => claim.type === 'figure' && claim.unit === 'dollar');
    expect(set.speakers.find(({ id }) => id === money?.speaker)?.name).toBe('Senator Lee');
  });

  it('are a valid set, and are proven by their passages', () => {
    expect(parseClaimSet(JSON.parse(JSON.stringify(set)))).toMatchObject({ ok: true });
    expect(proveClaimSet(set, { trustsDeclared: () => false }).aside).toEqual([]);
    const altered = set.claims.map((claim) =>
      claim.type === 'quotation' ? { ...claim, content: claim.content.replace('bridge', 'tunnel') } : claim,
    );
    const { aside } = proveClaimSet({ ...set, claims: altered }, { trustsDeclared: () => false });
    expect(aside.map(({ reason }) => reason)).toEqual(['otherWords', 'otherWords']);
  });

  it.each([
    [
      'a sentence of a turn',
      '“It is old and it is slow, but it has never missed a sailing,” Senator Lee said.',
      'same',
      'none',
    ],
    [
      'words on both sides of a stage direction',
      '“I meant it. Now let me say something about the ferry,” Lee said.',
      'same',
      'none',
    ],
    [
      'a word changed',
      '“It is old and it is slow, but it has often missed a sailing,” Senator Lee said.',
      'differs',
      'major',
    ],
    [
      'another number',
      'Lee said: “What they asked for was money, and we gave them five million dollars for new cables.”',
      'differs',
      'major',
    ],
    [
      'another speaker',
      '“The county has nothing left, and the state has promised nothing in writing,” said Senator Ann Lee.',
      'differs',
      'major',
    ],
    [
      'another speaker of one sentence of many',
      '“It is old and it is slow, but it has never missed a sailing,” said Councilman Tom Day.',
      'differs',
      'major',
    ],
    [
      'whoever asks repeating it',
      '“Nobody in that room asked for the bridge to be closed,” said Councilman Tom Day.',
      'same',
      'none',
    ],
    [
      'whom the speaker quotes',
      '“You will not see a single day without a bridge in this harbour of ours,” said Mayor Carla Ruiz.',
      'same',
      'none',
    ],
    [
      'a word that was not heard well',
      '“The old town master knows what I mean,” Lee told the committee on Monday.',
      'unclear',
      'none',
    ],
  ])('with %s', (_what, page, relation, severity) => {
    const [finding] = checkPage(set, page).filter(({ type }) => type === 'quotation');
    expect(finding).toMatchObject({ relation, severity, claim: { sources: [{ place: { page: null, time: null } }] } });
  });

  it.each(['“Thank you,” said Tom Day.', '“It was a long night for everybody in the harbour,” said Senator Lee.'])(
    'say nothing of what is not theirs: %s',
    (page) => expect(checkPage(set, page)).toEqual([]),
  );
});

describe('a transcript that is checked itself', () => {
  it('is compared turn by turn, by who speaks in it', async () => {
    const source = claimsOf(await documentOf('a.txt', HEARING));
    const other = await documentOf(
      'b.txt',
      HEARING.replace('has never missed', 'has often missed').replace(
        'Mr. Day: That is good to hear.',
        'Mr. Day: Fine.',
      ),
    );
    const { text, said } = sourceTextOf(other, { sha256: '1'.repeat(64) });
    const findings = checkPage(source, text, { said: said ?? [] }).filter(({ type }) => type === 'quotation');
    expect(findings.filter(({ relation }) => relation === 'differs')).toMatchObject([
      { differences: [{ kind: 'wording', source: 'never', page: 'often' }] },
    ]);
    expect(findings.filter(({ relation }) => relation === 'same').length).toBeGreaterThan(1);
  });
});

const quotationsOn = (...check: Parameters<typeof checkPage>) =>
  checkPage(...check).filter(({ type }) => type === 'quotation');

const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const figures = (set: ClaimSet) =>
  set.claims.filter(({ type }) => type === 'figure').map(({ appearances: [a] }) => a?.exact);

describe('words that may be otherwise on paper', () => {
  const SOURCE = 'The board said: “We will close the har-bour bridge on Monday for six weeks, and not a day longer.”';
  const PAGE = 'The board said: “We will close the harbour bridges on Monday for six weeks, and not a day longer.”';

  const setOf = (doubtful: readonly { start: number; end: number }[]): ClaimSet => {
    const empty = {
      title: null,
      publisher: null,
      date: null,
      language: 'en',
      places: [],
      said: [],
      quoted: [],
      unread: [],
    };
    return claimsOf({ kind: 'report', text: SOURCE, ...empty, doubtful });
  };

  it('of the source make what differs there unclear, and nothing else', () => {
    expect(quotationsOn(setOf([]), PAGE)).toMatchObject([{ relation: 'differs' }]);
    const set = setOf([at(SOURCE, 'har-bour bridge')]);
    expect(set.claims[0]?.appearances[0]?.doubtful).toEqual([{ start: 19, end: 34 }]);
    expect(quotationsOn(set, PAGE)).toMatchObject([{ relation: 'unclear', differences: [] }]);
    expect(quotationsOn(setOf([at(SOURCE, 'six weeks')]), PAGE)).toMatchObject([{ relation: 'differs' }]);
  });

  it('of the page make what differs there unclear', () => {
    const doubtful = [at(PAGE, 'harbour bridges')];
    expect(quotationsOn(setOf([]), PAGE, { doubtful })).toMatchObject([{ relation: 'unclear' }]);
  });

  it('give no figure', () => {
    expect(figures(setOf([]))).toEqual(['six weeks']);
    expect(figures(setOf([at(SOURCE, 'six')]))).toEqual([]);
  });
});
