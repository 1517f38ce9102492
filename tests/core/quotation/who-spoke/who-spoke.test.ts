import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../lib/core/quotation/find-quotations.ts';
import { BEAT_NAMES, NAMES_MISSED } from './beat-names.ts';
import { DESCRIBED_NAMES, FAR_NAMES } from './far-names.ts';
import { OWNED_WORDS, PORT_NAMES } from './port-names.ts';

/** Words of a quotation that is asked for; shorter ones are set off for another reason. */
const FEWEST = 20;

/** Who says the last longer quotation of a text, without an article; `null` for nobody. */
function speakerIn(text: string): string | null {
  const quotation = findQuotations(text).findLast(({ exact }) => exact.length > FEWEST);
  return quotation?.speaker?.name.replace(/^the /i, '') ?? null;
}

describe('who spoke', () => {
  it.each([...BEAT_NAMES, ...NAMES_MISSED, ...PORT_NAMES, ...OWNED_WORDS, ...FAR_NAMES, ...DESCRIBED_NAMES])(
    'on the beat: %s',
    (text, name) => expect(speakerIn(text)).toBe(name),
  );

  describe('only people, bodies and documents', () => {
    it.each<[string, string | null]>([
      ['CLICK HERE for more: “The bridge is safe and it will open on Monday.”', null],
      ['Eight of the ten agreed. “The bridge is safe and it will open on Monday.”', null],
      ['In other words, “the bridge is safe and it will open on Monday.”', null],
      ['There is no such plan. “The bridge is safe and it will open on Monday.”', null],
      ['I’m told it is fine: “The bridge is safe and it will open on Monday.”', null],
      ['The year’s best film is out. “The bridge is safe and it will open on Monday.”', null],
      ['Shares of Harbour Lines (.HRBX) fell. “The bridge is safe and it will open on Monday.”', null],
      ['TROY, Ohio — “The bridge is safe and it will open on Monday.”', null],
      ['Read More “The bridge is safe and it will open on Monday.”', null],
      ['The sign on the door was plain. “The bridge is safe and it will open on Monday.”', null],
      ['It gets worse: “The bridge is safe and it will open on Monday.”', null],
      ['Then came the rain. “The bridge is safe and it will open on Monday.”', null],
      ['The result: “The bridge is safe and it will open on Monday.”', null],
      ['Nobody put it better than Ann Lee: “The bridge is safe and it will open on Monday.”', 'Ann Lee'],
      ['“The bridge is safe and it will open on Monday,” a tearful Ann Lee said.', 'Ann Lee'],
      ['“The bridge is safe and it will open on Monday,” said a tired Tom Day.', 'Tom Day'],
      ['Columnist Tom Day imagined Ann Lee was thinking: “The bridge is safe and it will open on Monday.”', 'Tom Day'],
      ['Tom Day pictured Mayor Ann Lee saying: “The bridge is safe and it will open on Monday.”', 'Tom Day'],
      ['Tom Day knew that Ann Lee was thinking: “The bridge is safe and it will open on Monday.”', 'Ann Lee'],
      ['Ann Lee began, and the judge interrupted her. “The bridge is safe and it will open on Monday.”', 'judge'],
      ['Ann Lee spoke, and the judge took notes. “The bridge is safe and it will open on Monday.”', 'Ann Lee'],
    ])('%s', (text, name) => {
      expect(speakerIn(text)).toBe(name);
    });
  });

  describe('nobody is called what a sentence begins with', () => {
    const SHE = '“It could have been far worse for us,” she said.';
    const HE = '“It could have been far worse for us,” he said.';
    it.each<[string, string | null]>([
      [`Repairs are to cost a million, according to the council’s engineer, Ida Holm. ${SHE}`, 'Ida Holm'],
      [`Tickets sold out within an hour, according to Ida Holm. ${SHE}`, 'Ida Holm'],
      [`Traffic was light, according to police chief Tom Orr. ${HE}`, 'Tom Orr'],
      [`Nurses left in droves, union leader Ida Holm told the council. ${SHE}`, 'Ida Holm'],
      [`Volunteers filled sandbags through the night with Ida Holm. ${SHE}`, 'Ida Holm'],
      [`The Harbour Board closed the pier, according to Ida Holm. ${SHE}`, 'Ida Holm'],
      [`Tom Orr was in high spirits. Aides said he hoped for a quiet vote. ${HE}`, 'Tom Orr'],
      [`Tom Orr was in high spirits. Advisers had begged him to stay calm. ${HE}`, 'Tom Orr'],
      [`Karen Waters was late. Waters said so herself. ${SHE}`, 'Karen Waters'],
      [`Tom Orr spoke first. Prices rose, according to Ida Holm. ${SHE}`, 'Ida Holm'],
      [`Tom Orr spoke first. Prices rose, according to Jim Day. ${HE}`, 'he'],
      [`Ann Lee runs the mill. Wages are up by a tenth. ${SHE}`, 'Ann Lee'],
      [`Repairs will take a year. ${SHE}`, 'she'],
      [`Work will take a year, according to engineer Ida Holm. ${HE}`, 'he'],
      [`Inflation eased a little in May. ${HE}`, 'he'],
      ['Tom Orr spoke. Voters who back such a change, he said, “are embracing a plan that lied to them.”', 'Tom Orr'],
      [`Tom Orr spoke. Draft rules were sent round. The draft was long, he said. ${HE}`, 'Tom Orr'],
      ['Draft rules were sent round. The draft was long. It said “requests have gone unanswered for years.”', 'It'],
      ['“It is a case unlike any other,” Tara Tu, the lead counsel for the center, told the paper.', 'Tara Tu'],
      // A single name is one where it could be no plain noun, where it speaks, or where its capital says so.
      [`Sukarno left the hall. ${HE}`, 'Sukarno'],
      [`Reporters had asked Hobbs. Hobbs left the hall. ${HE}`, 'Hobbs'],
      [`Hobbs said the bridge would stay. ${HE}`, 'Hobbs'],
    ])('%s', (text, name) => {
      expect(speakerIn(text)).toBe(name);
    });
  });

  describe('an initial is part of a name, whatever the letter', () => {
    it.each<[string, string | null]>([
      ['“It is a case unlike any other,” Lanny A. Breuer said.', 'Lanny A. Breuer'],
      [
        'Attorney Ruth I. Okafor of the Water Board issued a statement: “It is a case unlike any other.”',
        'Ruth I. Okafor',
      ],
      ['“It is a case unlike any other,” said Helen B. Orr.', 'Helen B. Orr'],
      ['Ann Lee got an A. Tom Orr said: “It is a case unlike any other.”', 'Tom Orr'],
    ])('%s', (text, name) => {
      expect(speakerIn(text)).toBe(name);
    });
  });

  describe('letters, reports and statements', () => {
    it.each<[string, string | null]>([
      ['A letter from Ann Harker says: “Nobody has read it from end to end.”', 'A letter from Ann Harker'],
      [
        'A letter from Ann Harker to the board says that “nobody has read it from end to end.”',
        'A letter from Ann Harker to the board',
      ],
      ['The letter, signed by Ann Harker, said “nobody has read it from end to end.”', 'letter'],
      ['The report by Tom Rill says “nobody has read it from end to end.”', 'report by Tom Rill'],
      ['“Nobody has read it from end to end,” the report said.', 'report'],
      ['“Nobody has read it from end to end,” said the statement.', 'statement'],
      ['“Nobody has read it from end to end,” read the letter to Tom Rill.', 'letter to Tom Rill'],
      ['“Nobody has read it from end to end,” the lawsuit says.', 'lawsuit'],
      ['The lawsuit against Tom Rill claims that “nobody has read it from end to end.”', 'lawsuit against Tom Rill'],
      ['The email sent to Ann Harker said: “Nobody has read it from end to end.”', 'email sent to Ann Harker'],
      ['In the report on Tom Rill, “nobody has read it from end to end” is the first line.', null],
      ['A sign behind Tom Rill read “nobody has read it from end to end.”', 'A sign behind Tom Rill'],
      ['“Nobody has read it from end to end,” read a statement from Tom Rill.', 'a statement from Tom Rill'],
      [
        'The memo about Ann Harker, dated May 3, states: “Nobody has read it from end to end.”',
        'memo about Ann Harker',
      ],
      ['Ann Harker’s letter says “nobody has read it from end to end.”', 'Ann Harker’s letter'],
    ])('%s', (text, name) => {
      expect(speakerIn(text)).toBe(name);
    });
  });

  describe('the highest verb of speech', () => {
    it.each<[string, string | null]>([
      ['“The trouble with the plan,” says Ann Harker, “is that nobody has read it from end to end.”', 'Ann Harker'],
      ['The trouble with the plan, says Ann Harker, is that “nobody has read it from end to end.”', 'Ann Harker'],
      ['In other words, explained Ann Harker: “Nobody has read it from end to end.”', 'Ann Harker'],
      ['Ann Harker said that Tom Rill had told her “nobody has read it from end to end.”', 'Ann Harker'],
      ['Ann Harker said Tom Rill wanted a plan that “nobody has read from end to end.”', 'Ann Harker'],
      ['Ann Harker, whom Tom Rill praised last week, said “nobody has read it from end to end.”', 'Ann Harker'],
      ['Asked by Tom Rill about the plan, Ann Harker said “nobody has read it from end to end.”', 'Ann Harker'],
      ['Ann Harker, speaking after Tom Rill, said “nobody has read it from end to end.”', 'Ann Harker'],
      ['Ann Harker told Tom Rill, who wrote the plan, that “nobody has read it from end to end.”', 'Ann Harker'],
      [
        'Ann Harker, who said last year that Tom Rill was late, now says “nobody has read it from end to end.”',
        'Ann Harker',
      ],
      [
        'Responding to a report that Tom Rill called the plan fine, Ann Harker said “nobody has read it from end to end.”',
        'Ann Harker',
      ],
      [
        'Ann Harker, the author of “What the River Said,” warned that “nobody has read it from end to end.”',
        'Ann Harker',
      ],
      [
        'Ann Harker recalled that Tom Rill lost the vote and added that “nobody has read it from end to end.”',
        'Ann Harker',
      ],
    ])('%s', (text, name) => {
      expect(speakerIn(text)).toBe(name);
    });
  });

  describe('any verb behind a comma', () => {
    it.each<[string, string | null]>([
      ['“We never saw the water come up so fast,” Ann Harker remembered.', 'Ann Harker'],
      ['“We never saw the water come up so fast,” remembered Ann Harker.', 'Ann Harker'],
      ['“We never saw the water come up so fast,” Ann Harker reacted.', 'Ann Harker'],
      ['“We never saw the water come up so fast,” vented Ann Harker.', 'Ann Harker'],
      ['“We never saw the water come up so fast,” Ann Harker fired back.', 'Ann Harker'],
      ['Ann Harker fired back that “we never saw the water come up so fast.”', 'Ann Harker'],
      ['“We never saw the water come up so fast,” chimed in Ann Harker.', 'Ann Harker'],
      ['“We never saw the water come up so fast,” Ann Harker wept.', 'Ann Harker'],
      ['“We never saw the water come up so fast,” Ann Harker, a baker, beams.', 'Ann Harker'],
      ['“We never saw the water come up so fast,” interjects Ann Harker.', 'Ann Harker'],
      ['“We never saw the water come up so fast,” Ann Harker piped up from the back.', 'Ann Harker'],
      ['“We never saw the water come up so fast,” a tearful Ann Harker recounted.', 'Ann Harker'],
      ['“We never saw the water come up so fast,” was how Ann Harker put it.', 'Ann Harker'],
    ])('%s', (text, name) => {
      expect(speakerIn(text)).toBe(name);
    });
  });

  describe('titles, names and forms', () => {
    it.each<[string, string | null]>([
      ['“We never saw the water come up so fast,” the city’s chief engineer, Ann Harker, said.', 'Ann Harker'],
      ['“We never saw the water come up so fast,” chairman, owner and captain Ann Harker said.', 'Ann Harker'],
      ['“We never saw the water come up so fast,” Will Harker said.', 'Will Harker'],
      ['“We never saw the water come up so fast,” said May Harker.', 'May Harker'],
      ['“We never saw the water come up so fast,” Mark Harker told reporters.', 'Mark Harker'],
      ['“We never saw the water come up so fast,” Grace Harker said on Friday.', 'Grace Harker'],
      ['“We never saw the water come up so fast,” said Ann Harker and Tom Rill.', 'Ann Harker and Tom Rill'],
      ['“We never saw the water come up so fast” and that nobody asked, Ann Harker said.', 'Ann Harker'],
      ['From Ann Harker, who works for the Harbour Board: “We never saw the water come up so fast.”', 'Ann Harker'],
      [
        '“We never saw the water come up so fast,” said Ann Harker, a consultant for the firm who lives in Troy.',
        'Ann Harker',
      ],
      [
        'Ann Harker, a consultant for the firm who lives in Troy, said “we never saw the water come up so fast.”',
        'Ann Harker',
      ],
      ['Ann Harker of Springfield, Ill., saw it. “We never saw the water come up so fast,” she said.', 'Ann Harker'],
      [
        'Ann Harker called the “safe” bridge a trap. “We never saw the water come up so fast,” she said. “It was dark and we had no lamp.”',
        'Ann Harker',
      ],
      [
        'The Harbour Board said the bridge was closed. “We never saw the water come up so fast,” it added.',
        'Harbour Board',
      ],
      ['“We never saw the water come up so fast,” Lt. Col. Ann Harker, the commander, said.', 'Ann Harker'],
      ['“We never saw the water come up so fast,” said former deputy mayor Ann Harker.', 'Ann Harker'],
    ])('%s', (text, name) => {
      expect(speakerIn(text)).toBe(name);
    });
  });

  describe('speech that is told again', () => {
    it.each<[string, string | null]>([
      ['The caller called Tom Rill a “traitor who sold us all for money”.', 'caller'],
      ['Ann Harker called Tom Rill a “traitor who sold us all for money”.', 'Ann Harker'],
      ['“It would have been easy for Rill to leave us here,” she said. Tom Rill had not left.', 'she'],
      ['Tom Rill walked in. “It would have been easy for Rill to leave us,” he said.', 'he'],
      ['Ann Harker accused Tom Rill of “selling us all for money and glory”.', 'Ann Harker'],
      ['Tom Rill was called “a traitor who sold us all” by Ann Harker.', 'Ann Harker'],
      ['Ann Harker described Tom Rill as “a man who sold us all for money”.', 'Ann Harker'],
      ['Ann Harker quoted Tom Rill as saying “we never saw the water come up so fast.”', 'Tom Rill'],
      ['The paper quoted Tom Rill as saying “we never saw the water come up so fast.”', 'Tom Rill'],
      ['Tom Rill was quoted by the paper as saying “we never saw the water come up so fast.”', 'Tom Rill'],
      ['“We never saw the water come up so fast,” Tom Rill told Harbour News.', 'Tom Rill'],
      ['“We never saw the water come up so fast,” Tom Rill was quoted as saying by Harbour News.', 'Tom Rill'],
      ['Harbour News reported that Tom Rill said “we never saw the water come up so fast.”', 'Tom Rill'],
    ])('%s', (text, name) => {
      expect(speakerIn(text)).toBe(name);
    });
  });

  describe('pronouns and descriptions', () => {
    it.each<[string, string | null]>([
      [
        'Sen. Tom Rill, an Ohio Democrat, was late. “We never saw the water come up so fast,” the senator said.',
        'Tom Rill',
      ],
      [
        'Tom Rill, a Democrat from Ohio, was late. “We never saw the water come up so fast,” the Ohio Democrat said.',
        'Tom Rill',
      ],
      ['Ann Harker, an attorney, was late. “We never saw the water come up so fast,” the attorney said.', 'Ann Harker'],
      ['Ann Harker was late. “We never saw the water come up so fast,” a neighbour said.', 'a neighbour'],
      ['Ann Harker was late. “We never saw the water come up so fast,” she said.', 'Ann Harker'],
      ['Tom Rill met Ann Harker. “We never saw the water come up so fast,” she said.', 'Ann Harker'],
      ['Tom Rill met Ann Harker. “We never saw the water come up so fast,” he said.', 'Tom Rill'],
      [
        'Mayor Ann Harker and Police Chief Tom Rill met. “We never saw the water come up so fast,” the mayor said.',
        'Ann Harker',
      ],
      [
        'Mayor Ann Harker and Police Chief Tom Rill met. “We never saw the water come up so fast,” the police chief said.',
        'Tom Rill',
      ],
      ['The coach, Tom Rill, was late. “We never saw the water come up so fast,” said the coach.', 'Tom Rill'],
      ['Tom Rill asked Ann Harker about it. “We never saw the water come up so fast,” she replied.', 'Ann Harker'],
      ['Lena Rill asked Ann Harker about it. “We never saw the water come up so fast,” she replied.', 'Ann Harker'],
      ['Tom Rill asked Ann Harker about it. “We never saw the water come up so fast,” he said.', 'Tom Rill'],
      ['Tom Rill was asked by Ann Harker. “We never saw the water come up so fast,” he replied.', 'Tom Rill'],
      ['For Ann Harker, it is plain. “We never saw the water come up so fast,” she said.', 'Ann Harker'],
      ['Ann Harker and Lena Rill met. “We never saw the water come up so fast,” she said.', 'she'],
      ['The flood surprised Ann Harker. “We never saw the water come up so fast,” she said.', 'Ann Harker'],
      ['The flood surprised Ann Harker and Lena Rill. “We never saw the water come up so fast,” she said.', 'she'],
      ['Tom Rill left. The flood surprised Ivo Lang. “We never saw the water come up so fast,” he said.', 'he'],
      ['The judge met Tom Rill. “We never saw the water come up so fast,” he said.', 'he'],
      ['The inquiry heard from Ann Harker, who said: “We never saw the water come up so fast.”', 'Ann Harker'],
      [
        'A friend of a girl from Hexham School, who said “we never saw the water come up so fast”, left.',
        'A friend of a girl from Hexham School',
      ],
      ['Ann Harker, 41, was late. “We never saw the water come up so fast,” the 41-year-old said.', 'Ann Harker'],
      ['The Harbour Board met. “We never saw the water come up so fast,” the board said.', 'Harbour Board'],
    ])('%s', (text, name) => {
      expect(speakerIn(text)).toBe(name);
    });
  });
});
