import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import type { Finding } from '../../../lib/core/check/finding.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { type QuotationGiven, quotationSet } from '../claim/quotation-set.ts';

function check(claims: readonly (QuotationGiven | string)[], text: string): readonly Finding[] {
  return checkText({ text, language: 'en', date: null }, buildClaimIndex([quotationSet(claims)])).findings;
}

/** A finding in one line: type, relation, claim, kinds of difference, notes. */
const inShort = (finding: Finding): string => {
  const { type, relation, claim, differences } = finding;
  const notes = 'notes' in finding ? finding.notes : [];
  return [type, relation, claim.id, ...differences.map(({ kind }) => kind), ...notes].join(' ');
};

const HARBOUR = 'We will open the harbour to fishing boats again unless the storm damage turns out to be worse';
const TUNNEL = 'The tunnel under the river was never tested for a flood of this height';

describe('a quotation of the page', () => {
  it.each<[string, readonly (QuotationGiven | string)[], string, readonly string[]]>([
    ['with the words of a claim', [HARBOUR], `He said: “${HARBOUR}.”`, ['quotation same q1']],
    [
      'cut at the start',
      [HARBOUR],
      'The mayor wants it “to fishing boats again unless the storm damage turns out to be worse.”',
      ['quotation same q1'],
    ],
    [
      'cut at the end, where the condition was',
      [HARBOUR],
      '“We will open the harbour to fishing boats again,” he said.',
      ['quotation differs q1 cut'],
    ],
    [
      'with a word swapped',
      [TUNNEL],
      '“The tunnel under the river was always tested for a flood of this height,” she said.',
      ['quotation differs q1 wording'],
    ],
    [
      'with more of the utterance than the source has',
      [TUNNEL],
      `“${TUNNEL}. We asked for money every single year, and every year we were told to wait for the next budget.”`,
      ['quotation same q1 longer'],
    ],
    [
      'with the words of two claims',
      [HARBOUR, TUNNEL],
      `“${HARBOUR}. ${TUNNEL},” he said.`,
      ['quotation same q1', 'quotation same q2'],
    ],
    [
      'that is the title of a book and no speech',
      ['From the mill to the open sea we will go as one town'],
      'Lee wrote a memoir, “From the Mill to the Open Sea We Will Go,” in 2011.',
      [],
    ],
    [
      'of which one short sentence is a claim',
      ['Nobody counted the empty lifeboats'],
      '“It was dark by then. Nobody counted the empty lifeboats. We thought of our families, of the cold water, of home.”',
      ['quotation same q1 longer'],
    ],
    [
      'that an article repeats',
      [TUNNEL],
      `“${TUNNEL},” she said on Monday.\n\nAsked again, she said: “${TUNNEL}.”`,
      ['quotation same q1', 'quotation same q1'],
    ],
    [
      'a part of which has a word swapped',
      [HARBOUR],
      '“We will open the harbour to fishing vessels again,” he said.',
      ['quotation differs q1 wording cut'],
    ],
    [
      'reworded by the same speaker as in the source',
      [{ content: 'It is typical of the delays that so often trouble the harbour board', speaker: 'Anna Roth' }],
      '“It is a reminder of the delays that have dogged the harbour board of late,” said Anna Roth.',
      ['quotation differs q1 wording wording longer'],
    ],
    [
      'that two claims compete for',
      [TUNNEL.replace('never', 'seldom'), TUNNEL],
      `“${TUNNEL},” she said.`,
      ['quotation same q2'],
    ],
    [
      'that a claim and a part of it compete for',
      ['was never tested for a flood of this height', TUNNEL],
      `“${TUNNEL},” she said.`,
      ['quotation same q2'],
    ],
  ])('%s', (_what, claims, text, expected) => {
    expect(check(claims, text).map(inShort)).toEqual(expected);
  });

  it('in part keeps the words that the source has beside it', () => {
    const [finding] = check(
      [HARBOUR],
      'It would open “to fishing boats again unless the storm damage turns out to be worse.”',
    );
    expect(finding).toMatchObject({ relation: 'same', extent: 'part' });
    expect(finding?.words[0]).toEqual({ step: 'cut', source: 'We will open the harbour ', page: '' });
  });

  it('is read with the reporter’s words around it', () => {
    const around = 'Unless the damage is worse, “we will open the harbour to fishing boats again,” he said.';
    expect(check([HARBOUR], around)).toMatchObject([{ relation: 'same', extent: 'part' }]);
  });

  it('is read with the page’s other quotations', () => {
    const other =
      '“We will open the harbour to fishing boats again,” he said. He spoke of “storm damage worse” than ever.';
    expect(check([HARBOUR], other)).toMatchObject([{ relation: 'same', extent: 'part' }]);
  });

  it('stands with its marks', () => {
    const text = `She was blunt. “${TUNNEL},” she said.`;
    const [finding] = check([TUNNEL], text);
    expect(finding).toMatchObject({ start: 15, exact: `“${TUNNEL},”` });
  });

  it('with the words of two claims has a passage for each', () => {
    const findings = check([HARBOUR, TUNNEL], `“${HARBOUR}. We mean it. ${TUNNEL},” he said.`);
    expect(findings.map(({ exact }) => exact)).toEqual([`“${HARBOUR}.`, `${TUNNEL},”`]);
  });

  it('that is a block without marks is found', () => {
    const text = `The letter reads:\n\n${TUNNEL}.\n\nIt is unsigned.`;
    const start = text.indexOf(TUNNEL);
    const page = { text, language: 'en', date: null, quoted: [{ start, end: start + TUNNEL.length + 1 }] };
    const { findings } = checkText(page, buildClaimIndex([quotationSet([TUNNEL])]));
    expect(findings.map(({ claim, relation }) => [claim.id, relation])).toEqual([['q1', 'same']]);
  });
});

describe('words outside marks', () => {
  it.each<[string, string, readonly string[]]>([
    ['in reported speech', `He said that ${TUNNEL.toLowerCase()}, a claim the ministry rejects.`, ['unquoted same q1']],
    [
      'with one word changed',
      'She holds that the tunnel under the river was hardly tested for a flood of this height.',
      [],
    ],
    ['with another subject', 'She said the bridge over the river was never tested for a flood of this height.', []],
    ['with another end', 'She said the tunnel under the river was never tested for a flood of this kind.', []],
    ['of a few words', 'There is talk of the tunnel under the river again.', []],
    [
      'about the same, in other words',
      'Floods so high were not foreseen when the river tunnel was put to the test.',
      [],
    ],
  ])('%s', (_what, text, expected) => {
    expect(check([TUNNEL], text).map(inShort)).toEqual(expected);
  });

  it('stand from the first shared word to the last', () => {
    const [finding] = check(
      [TUNNEL],
      `He said the tunnel under the river was never tested for a flood of this height.`,
    );
    expect(finding).toMatchObject({ type: 'unquoted', exact: TUNNEL.replace('The', 'the'), differences: [] });
  });
});

describe('words outside marks, by what governs them', () => {
  const FERRY = 'The ferry company ignored the warnings of its own engineers';
  const CLAUSE = 'the ferry company ignored the warnings of its own engineers';
  it.each<[string, boolean]>([
    [`He said ${CLAUSE}.`, true],
    [`She told the court that ${CLAUSE}.`, true],
    [`The report was not short, but it said that ${CLAUSE}.`, true],
    [`The captain, who was not on board, said ${CLAUSE}.`, true],
    [`She did not believe ${CLAUSE}.`, false],
    [`She didn’t think that ${CLAUSE}.`, false],
    [`He never said that ${CLAUSE}.`, false],
    [`Nobody has shown that ${CLAUSE}.`, false],
    [`The owners deny that ${CLAUSE}.`, false],
    [`He doubted that ${CLAUSE}.`, false],
    [`It is a lie that ${CLAUSE}.`, false],
    [`It is untrue that ${CLAUSE}.`, false],
    [`Imagine that ${CLAUSE}.`, false],
    [`They asked whether ${CLAUSE}.`, false],
    [`There is no evidence that ${CLAUSE}.`, false],
    [`She hoped ${CLAUSE}.`, false],
  ])('%s', (text, isSame) => {
    expect(check([FERRY], text).map(inShort)).toEqual(isSame ? ['unquoted same q1'] : []);
  });

  it('are the same where the source has them under a negation too', () => {
    const found = check([`There is no evidence that ${CLAUSE}`], `She said there is no evidence that ${CLAUSE}.`);
    expect(found.map(inShort)).toEqual(['unquoted same q1']);
  });
});

describe('a claim of which the page prints the words elsewhere', () => {
  const SAID = 'We crossed the line with this picture of the mayor';
  it.each<[string, string, readonly string[]]>([
    [
      'is not faulted for a looser version',
      '“We crossed the thin line with this picture of the mayor,” she said. Later she wrote: “We crossed the line with this picture of the mayor.”',
      ['quotation same q1'],
    ],
    [
      'is faulted where the sense is turned',
      '“We never crossed the line with this picture of the mayor,” she said. Later she wrote: “We crossed the line with this picture of the mayor.”',
      ['quotation differs q1 wording', 'quotation same q1'],
    ],
    [
      'is faulted where it is printed nowhere',
      '“We crossed the thin line with this picture of the mayor,” she said. Later she wrote: “I am sorry.”',
      ['quotation differs q1 wording'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(check([SAID], text).map(inShort).sort()).toEqual(expected);
  });
});

describe('nothing is said', () => {
  it.each<[string, readonly (QuotationGiven | string)[], string]>([
    [
      'of another statement on the same matter',
      [TUNNEL],
      '“The bridge over the river was closed for a month after the flood,” she said.',
    ],
    ['of a common phrase', ['Thank you so much'], '“Thank you so much,” the winner said to the crowd.'],
    ['of a phrase within other words', ['at the end of the day'], '“At the end of the day we all go home,” he said.'],
    [
      'of a phrase that was said elsewhere',
      [{ content: 'a fair deal', prefix: 'The union asked for ', suffix: ' at the shipyard.' }],
      'The minister promised “a fair deal” on fishing rights.',
    ],
    ['of sentences that begin alike', ['I think we should wait for the report'], '“I think we should go,” he said.'],
    ['of words with no content', ['It is what it is and that is that'], '“That is what it is,” she said.'],
    [
      'of a sentence that only a name and a turn of phrase fill',
      ['Nobody knows who will sit on the board of the North Valley Trust when the vote is over and the money gone'],
      '“She sat on the board of the North Valley Trust. Then she moved to the coast to teach,” he said.',
    ],
    [
      'of a part of a sentence that somebody else happened to use as well',
      [
        {
          content:
            'The mayor has shown for years, in every meeting and to every guest, that he is wholly unfit to run a port',
          speaker: 'Anna Roth',
        },
      ],
      '“We need somebody else. Lee is wholly unfit to run a port,” said Peter Lund of his rival.',
    ],
    [
      'of words in a row that are mostly a name',
      ['I never wanted to serve as Secretary of the Northern Harbour Board, but my friends asked me to go and I went'],
      '“A woman so patient has not been seen to serve as Secretary of the Northern Harbour Board in my whole life.”',
    ],
    ['of scare quotes', ['the so called peace plan'], 'Their “peace plan” has failed.'],
  ])('%s', (_what, claims, text) => {
    expect(check(claims, text)).toEqual([]);
  });
});

describe('a phrase in company', () => {
  const claim = { content: 'a fair deal', prefix: 'The union asked for ', suffix: ' at the shipyard.' };

  it('is found where the words around it are those of the source', () => {
    expect(check([claim], 'At the shipyard, workers want “a fair deal” by May.').map(inShort)).toEqual([
      'quotation same q1',
    ]);
  });

  it('is not found when its own words differ', () => {
    expect(check([claim], 'At the shipyard, the union wants “a fair share” by May.')).toEqual([]);
  });
});

describe('a claim printed in two quotations', () => {
  it('of which one differs is the same in the other', () => {
    const claim = `${TUNNEL}. We asked for money every single year since the mill burned down.`;
    const page = `“The tunnel under the lake was never tested for a flood of this height,” Lee said. “We asked for money every single year since the mill burned down.”`;
    expect(check([claim], page).map(({ relation, exact }) => [relation, exact])).toEqual([
      ['differs', '“The tunnel under the lake was never tested for a flood of this height,”'],
      ['same', '“We asked for money every single year since the mill burned down.”'],
    ]);
  });

  const start = '“We will open the harbour to fishing boats again,” he said';
  const end = '“unless the storm damage turns out to be worse.”';

  it.each([
    ['parted by the attribution', `${start}, ${end}`],
    ['parted by a sentence', `${start}. He looked tired, and spoke softly. The work would go on, ${end}`],
  ])('%s is one finding, and nothing is missing', (_what, text) => {
    expect(check([HARBOUR], text).map(inShort)).toEqual(['quotation same q1']);
  });

  it('is two findings where much stands between', () => {
    const between = 'The council met for hours, and nobody was in a hurry to go home. '.repeat(8);
    expect(check([HARBOUR], `${start}. ${between} ${end}`)).toHaveLength(2);
  });
});

describe('a word or two of a longer claim', () => {
  const claims = [
    { content: TUNNEL, speaker: 'Anna Roth' },
    { content: 'It was a momentous day for the whole valley', speaker: 'Anna Roth' },
  ];
  const quoting = `“${TUNNEL},” said Anna Roth.`;

  it.each<[string, string, readonly string[]]>([
    ['of a source that the page quotes', `${quoting}\n\nThe day was “momentous,” Anna Roth said.`, ['q1', 'q2']],
    ['of a source that it does not quote', 'The day was “momentous,” Anna Roth said.', []],
    ['by somebody else', `${quoting}\n\nThe day was “momentous,” Peter Lund said.`, ['q1']],
    ['that say nothing', `${quoting}\n\nIt was “for the” day, Anna Roth said.`, ['q1']],
  ])('%s', (_what, text, expected) => {
    expect(check(claims, text).map(({ claim }) => claim.id)).toEqual(expected);
  });
});

describe('who is quoted', () => {
  const claim = { content: TUNNEL, speaker: 'Anna Roth' };
  const findIn = (text: string): Finding | undefined => check([claim], text)[0];

  it('is the same', () => {
    const finding = findIn(`“${TUNNEL},” said Anna Roth.`);
    expect(finding).toMatchObject({
      relation: 'same',
      speaker: { page: 'Anna Roth', source: 'Anna Roth', relation: 'same' },
    });
  });

  it('is somebody else, which is a major difference', () => {
    const finding = findIn(`“${TUNNEL},” said Peter Lund.`);
    expect(finding).toMatchObject({ relation: 'differs', severity: 'major', speaker: { relation: 'different' } });
    expect(finding?.differences.map(({ kind, severity }) => [kind, severity])).toEqual([['speaker', 'major']]);
  });

  it('is no difference when the page does not say', () => {
    const finding = findIn(`On the wall it said: “${TUNNEL}.”`);
    expect(finding).toMatchObject({ relation: 'same', differences: [], speaker: { source: 'Anna Roth' } });
  });

  it.each([
    `“${TUNNEL},” said Tom Rill, a spokesman for the Harbour Board.`,
    `“${TUNNEL},” Harbour Board spokeswoman Lena Rill said.`,
    `“${TUNNEL},” a spokesman for the Harbour Board said.`,
  ])('is the spokesman of the body that the source quotes, which is minor: %s', (text) => {
    const [finding] = check([{ content: TUNNEL, speaker: 'the Harbour Board' }], text);
    expect(finding).toMatchObject({ relation: 'differs', severity: 'minor', speaker: { relation: 'different' } });
  });

  it.each([
    `“${TUNNEL},” said Tom Rill, a spokesman for Roth.`,
    `“${TUNNEL},” Roth spokeswoman Lena Rill said.`,
    `“${TUNNEL},” said Lena Rill, a spokeswoman for Governor Anna Roth.`,
    `“${TUNNEL},” a spokesman for Anna Roth said.`,
  ])('is the spokesman of the person whom the source quotes, which is minor: %s', (text) => {
    expect(findIn(text)).toMatchObject({ relation: 'differs', severity: 'minor', speaker: { relation: 'different' } });
  });

  it.each([
    [`“${TUNNEL},” a neighbour said.`, undefined],
    [`Peter Lund met Anna Berg. “${TUNNEL},” she said.`, 0.8],
    [`Anna Roth came late. “${TUNNEL},” she said.`, 0.97],
  ])('is no difference where the page names nobody at the words: %s', (text, confidence) => {
    const finding = findIn(text);
    expect(finding).toMatchObject({ relation: 'same', differences: [] });
    expect(finding?.speaker?.confidence).toBe(confidence);
  });

  it.each([
    [
      'is not told of a phrase',
      'In the yard, the union wants “a fair deal”, said Peter Lund.',
      ['quotation unclear q1'],
    ],
    ['keeps a phrase from being found in little company', 'Peter Lund told the union: “A fair deal.”', []],
  ])('%s', (_what, text, expected) => {
    const phrase = {
      content: 'a fair deal',
      speaker: 'Anna Roth',
      prefix: 'The union asked for ',
      suffix: ' at the yard.',
    };
    expect(check([phrase], text).map(inShort)).toEqual(expected);
  });
});

describe('a quotation from a post that the page shows', () => {
  const claim = {
    content:
      'When the first complaints came from the harbour and the market, the town council met the engineers, and the engineers found that the bridge was safe for carts',
    speaker: 'Ann Lee',
  };
  const words =
    'after first complaints from the harbour, the council met the engineers, and they found that the old bridge was safe for carts';
  const quoted = `Ann Lee wrote on Friday that “${words}.”`;

  it.each<[string, string, string]>([
    ['another wording without the post', quoted, 'differs'],
    ['the very words of the post', `${quoted}\n\nAs I said, ${words}. — Ann Lee (@annlee) May 4`, 'unclear'],
    ['the words of somebody else’s post', `${quoted}\n\nAs I said, ${words}. — Tom Day (@tomday) May 4`, 'differs'],
    [
      'other words than the post has',
      `${quoted}\n\nAs I said, the bridge is fine for carts. — Ann Lee (@annlee) May 4`,
      'differs',
    ],
  ])('%s', (_, text, relation) => {
    expect(check([claim], text).map((finding) => finding.relation)).toContain(relation);
  });
});
