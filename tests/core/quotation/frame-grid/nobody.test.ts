import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../lib/core/quotation/find-quotations.ts';

const speakers = (text: string): (string | null)[] => findQuotations(text).map(({ speaker }) => speaker?.name ?? null);

const named = (text: string): boolean[] => findQuotations(text).map(({ speaker }) => speaker?.isNamed ?? false);

const SAFE = 'the old bridge is safe for now';

describe('what is no speaker', () => {
  it.each<[string, string, string | null]>([
    ['a link', `CLICK HERE FOR MORE PICTURES\n\n“We know that ${SAFE}.”`, null],
    [
      'a link before a pronoun',
      `Ann Lee spoke.\n\nCLICK HERE FOR MORE\n\n“We know that ${SAFE},” she said.`,
      'Ann Lee',
    ],
    ['a dateline', `TROY, Ohio (RIVER NEWS) – The bridge is shut.\n“We know that ${SAFE},” he said.`, 'he'],
    ['a heading', `The bridge is shut.\n\nAnn Lee: Tom Day crossed it\n\n“We know that ${SAFE}.”`, null],
    [
      'a heading that names somebody',
      `Tom Day left.\n\nWon’t Pay ‘For The Bridge’:\n\nAnn Lee said:\n\n“We know that ${SAFE}.”`,
      'Ann Lee',
    ],
    ['other words', `In other words, said Ann Lee, “${SAFE}.”`, 'Ann Lee'],
    ['no such thing', `There was no such claim in it as “${SAFE}.”`, null],
    [
      'who is told of in a clause within',
      `Tom Day was fired as “${SAFE},” the River News published a list of men who identified themselves as clerks.`,
      null,
    ],
    ['a number', `Eight of the bridges are old. “We know that ${SAFE}.”`, null],
    ['a month', `The bridge was shut in March. “We know that ${SAFE}.”`, null],
    ['a book', `Ann Lee read “The Long Tide.” “We know that ${SAFE},” she said.`, 'Ann Lee'],
    ['a contraction', `I’m told that nobody fell. “We know that ${SAFE}.”`, null],
    ['a party', `Ann Lee spoke. “We know that ${SAFE},” the Ohio Democrat said.`, 'the Ohio Democrat'],
    ['a clause', `Ann Lee was asked on “Meet the Town,” whether the mayor should say that “${SAFE}.”`, null],
    ['a day', `“We know that ${SAFE},” reads a Dec. 28, 2016 note on the door.`, null],
    ['anybody', `Some call it a ruin. Others say “${SAFE}.”`, null],
    ['any of them', `Any sane engineer would say that “${SAFE}.”`, null],
    ['others by number', `Two boats sank, and 29 others said “${SAFE}.”`, null],
    [
      'a noun whose clause has another subject',
      `Ann Lee doubted the story the union cited but which said “${SAFE}.”`,
      null,
    ],
    ['what somebody holds up', `A boy held up the sign — which read “${SAFE}” — and left.`, null],
    [
      'whoever got the reply',
      `Tom Day asked Ann Lee for a view, and got this curt reply: “We know that ${SAFE}.”`,
      null,
    ],
    ['whoever had one', `Ann Lee had this reply: “We know that ${SAFE}.”`, 'Ann Lee'],
    ['whom it is from', `Tom Day drew this reply from Ann Lee: “We know that ${SAFE}.”`, 'Ann Lee'],
    ['one of two', `Lee and Day disagree. The latter says that “${SAFE}.”`, null],
    ['a storm', `A storm from the west threatened to make of it what “${SAFE}” means.`, null],
    ['all of them', `“We know that ${SAFE},” all the nurses said.`, 'the nurses'],
    ['a man who calls himself so', `“We know that ${SAFE},” a man calling himself the baker said.`, 'the baker'],
    [
      'somebody of another body',
      `“We know that ${SAFE},” a spokesman for the union said.`,
      'a spokesman for the union',
    ],
    ['one of some', `Six planes wrote it. “We know that ${SAFE},” read one.`, 'one'],
    ['whom it is about', `Tom Day left early.\n\nOf Ann Lee, he said, “We know that ${SAFE}.”`, 'Tom Day'],
  ])('%s', (_, text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });

  it.each<[string, string | null]>([
    // Whom the words tell of in the third person does not say them.
    [`Ann Lee met Tom Day. “Ann Lee knows that ${SAFE},” she said.`, 'she'],
    [`Tom Day left early. “I, Tom Day, know that ${SAFE},” he said.`, 'Tom Day'],
    [`Tom Day left early. “I know that ${SAFE},” he said.`, 'Tom Day'],
    [`The Harbour Board met. “The Harbour Board knows that ${SAFE},” it said.`, 'Harbour Board'],
  ])('%s', (text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });

  it('says whether the words at the quotation name the speaker', () => {
    expect(named(`“We know that ${SAFE},” said Ann Lee. “Use the bridge.”`)).toEqual([true, true]);
    expect(named(`Ann Lee left. “We know that ${SAFE},” she said.`)).toEqual([false]);
    expect(named(`Ann Lee shook her head. “We know that ${SAFE}.”`)).toEqual([false]);
  });
});

describe('messengers', () => {
  it.each<[string, string]>([
    [`“We know that ${SAFE},” Tom Day quoted Ann Lee as saying.`, 'Ann Lee'],
    [`“We know that ${SAFE},” Tom Day quotes Lee as saying.`, 'Lee'],
    [`The Harbour News quoted Ann Lee as saying that “${SAFE}.”`, 'Ann Lee'],
    [`Ann Lee was quoted by the Harbour News as saying that “${SAFE}.”`, 'Ann Lee'],
    [`“We know that ${SAFE},” Ann Lee was quoted as saying.`, 'Ann Lee'],
    [`“We know that ${SAFE},” Ann Lee told the Harbour News.`, 'Ann Lee'],
  ])('%s', (text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });
});
