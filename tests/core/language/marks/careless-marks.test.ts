import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../lib/core/quotation/find-quotations.ts';

/** The quoted words of a text and who says them. */
const read = (text: string): (readonly [string, string | null])[] =>
  findQuotations(text).map(({ content, speaker }) => [text.slice(content.start, content.end), speaker?.name ?? null]);

const SAFE = 'The old bridge is safe for now.';
const SAFE_COMMA = 'The old bridge is safe for now,';

describe('marks that careless or old text uses', () => {
  it.each<[string, string, (readonly [string, string | null])[]]>([
    [
      'straight marks with spaces inside',
      '" The old bridge is safe for now, " Ann Lee said.',
      [[SAFE_COMMA, 'Ann Lee']],
    ],
    [
      'a space before the closing mark',
      'Ann Lee said: "The old bridge is safe for now. " He left.',
      [[SAFE, 'Ann Lee']],
    ],
    [
      'a space behind the opening mark',
      'Ann Lee said: " The old bridge is safe for now." He left.',
      [[SAFE, 'Ann Lee']],
    ],
    [
      'spaces inside, twice',
      'Ann Lee said " it is old and worn " and Tom Day said " it will hold for years " too.',
      [
        ['it is old and worn', 'Ann Lee'],
        ['it will hold for years', 'Tom Day'],
      ],
    ],
    ['grave and acute pairs', "``The old bridge is safe for now,'' Ann Lee said.", [[SAFE_COMMA, 'Ann Lee']]],
    ['a grave pair and a double mark', '``The old bridge is safe for now,” Ann Lee said.', [[SAFE_COMMA, 'Ann Lee']]],
    [
      'grave pairs, twice',
      "``The old bridge is safe for now,'' Ann Lee said. ``Use it today.''",
      [
        [SAFE_COMMA, 'Ann Lee'],
        ['Use it today.', 'Ann Lee'],
      ],
    ],
    [
      'straight marks that two apostrophes close',
      "\"The old bridge is safe for now,'' Ann Lee said.",
      [[SAFE_COMMA, 'Ann Lee']],
    ],
    ['doubled curly apostrophes', '‘‘The old bridge is safe for now,’’ Ann Lee said.', [[SAFE_COMMA, 'Ann Lee']]],
    [
      'doubled apostrophes that close a double mark',
      "“The old bridge is safe for now,'' Ann Lee said. The river is wide. “Use it today.”",
      [
        [SAFE_COMMA, 'Ann Lee'],
        ['Use it today.', null],
      ],
    ],
    ['primes', '″The old bridge is safe for now,″ Ann Lee said.', [[SAFE_COMMA, 'Ann Lee']]],
    ['curled primes', '〝The old bridge is safe for now,〞 Ann Lee said.', [[SAFE_COMMA, 'Ann Lee']]],
    ['single primes', '′The old bridge is safe for now,′ Ann Lee said.', [[SAFE_COMMA, 'Ann Lee']]],
    ['two commas', ',,The old bridge is safe for now,“ Ann Lee said.', [[SAFE_COMMA, 'Ann Lee']]],
    ['two commas and a curly mark', 'Ann Lee said: ,,The old bridge is safe for now.”', [[SAFE, 'Ann Lee']]],
    ['single entities', '&lsquo;The old bridge is safe for now,&rsquo; Ann Lee said.', [[SAFE_COMMA, 'Ann Lee']]],
    ['single entities by number', '&#39;The old bridge is safe for now,&#39; Ann Lee said.', [[SAFE_COMMA, 'Ann Lee']]],
    [
      'single entities written out twice',
      '&amp;lsquo;The old bridge is safe for now,&amp;rsquo; Ann Lee said.',
      [[SAFE_COMMA, 'Ann Lee']],
    ],
    [
      'a contraction with an entity inside single entities',
      '&#39;We don&#39;t think it is safe,&#39; Ann Lee said.',
      [['We don&#39;t think it is safe,', 'Ann Lee']],
    ],
    ['less-than signs', '<<The old bridge is safe for now,>> Ann Lee said.', [[SAFE_COMMA, 'Ann Lee']]],
    ['less-than signs with spaces', 'Ann Lee said: << The old bridge is safe for now. >>', [[SAFE, 'Ann Lee']]],
    [
      'entities left in the text',
      '&quot;The old bridge is safe for now,&quot; Ann Lee said.',
      [[SAFE_COMMA, 'Ann Lee']],
    ],
    ['entities by number', '&#34;The old bridge is safe for now,&#34; Ann Lee said.', [[SAFE_COMMA, 'Ann Lee']]],
    ['numbered entities', '&#8220;The old bridge is safe for now,&#x201D; Ann Lee said.', [[SAFE_COMMA, 'Ann Lee']]],
    [
      'entities written out twice',
      '&amp;quot;The old bridge is safe for now,&amp;quot; Ann Lee said.',
      [[SAFE_COMMA, 'Ann Lee']],
    ],
    ['curly entities', '&ldquo;The old bridge is safe for now,&rdquo; Ann Lee said.', [[SAFE_COMMA, 'Ann Lee']]],
    [
      'a contraction inside single marks',
      '‘We don’t think it’s safe for now,’ Ann Lee said.',
      [['We don’t think it’s safe for now,', 'Ann Lee']],
    ],
    [
      'a contraction and a plural owner inside single marks',
      '‘The boats’ owners don’t think it’s safe,’ Ann Lee said.',
      [['The boats’ owners don’t think it’s safe,', 'Ann Lee']],
    ],
    [
      'single marks broken by the attribution',
      '‘We won’t go,’ Ann Lee said. ‘It isn’t safe.’',
      [
        ['We won’t go,', 'Ann Lee'],
        ['It isn’t safe.', 'Ann Lee'],
      ],
    ],
    [
      'single marks, with a contraction at the end',
      '‘If it falls, it’s because they didn’t,’ Ann Lee said.',
      [['If it falls, it’s because they didn’t,', 'Ann Lee']],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads Hebrew gershayim as marks, not inside an abbreviation', () => {
    const text = 'ראש העיר אמרה: ״הגשר הישן בטוח לעת עתה״. צה״ל פינה את הגדה.';
    expect(
      findQuotations(text, { language: 'he' }).map(({ content }) => text.slice(content.start, content.end)),
    ).toEqual(['הגשר הישן בטוח לעת עתה']);
  });

  it.each<[string, string]>([
    ['inches', 'The beam is 12″ wide and 6′ 3″ long, Ann Lee said.'],
    ['shifts and comparisons', 'The value 1 << 3 is 8 and 16 >> 2 is 4, Ann Lee said.'],
    ['feet and inches', 'The beam is 6′ long, the board 3′ 2″, and 4′ is left, Ann Lee said.'],
    ['two commas by mistake', 'The bridge,, the tower,, and the mill are safe, Ann Lee said.'],
    ['entities in words', 'The owners&#39; club doesn&#39;t meet, Ann Lee said.'],
    ['an empty entity pair', 'Nothing &quot;&quot; here, Ann Lee said.'],
    ['terms between pairs of apostrophes', "The ''old bridge'' and the ''new bridge'' are safe, Ann Lee said."],
    ['titles in wiki italics', "''The Old Bridge'' was shown in the ''Corn Hall'', and ''Safe'' came next."],
    ['an apostrophe pair alone', "The owners'' club met, Ann Lee said."],
    ['an inch mark with a space', 'A 12 " board and a 10 " board lay there.'],
  ])('finds nothing in %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('pairs of apostrophes that open as well as close', () => {
  it.each<[string, string[]]>([
    ["''The old bridge is safe for now,'' Ann Lee said.", [SAFE_COMMA]],
    ["Ann Lee said, ''The old bridge is safe for now.''", [SAFE]],
    ["''We can cross,'' Ann Lee said. ''The bridge is safe.''", ['We can cross,', 'The bridge is safe.']],
    ["''We can cross,'' she said, ''if it isn't icy.''", ['We can cross,', "if it isn't icy."]],
    [
      "Ann Lee called it ''a bridge to nowhere'' in May. ''I was wrong,'' she said.",
      ['a bridge to nowhere', 'I was wrong,'],
    ],
    ["''Is it safe?'' Ann Lee asked.", ['Is it safe?']],
    ["The mayor (''a stubborn man,'' Ann Lee said) crossed it.", ['a stubborn man,']],
    ["''The 'old' bridge is safe,'' Ann Lee said.", ["The 'old' bridge is safe,"]],
    [
      "“The bridge is old,” Tom Day said.\n\n''It is safe for now,'' Ann Lee said.",
      ['The bridge is old,', 'It is safe for now,'],
    ],
    ["She had one word for it: ''Rust!''", ['Rust!']],
    ["''[It] is safe for now,'' Ann Lee wrote.", ['[It] is safe for now,']],
    ["''40 cars may cross,'' Ann Lee said, ''and no more.''", ['40 cars may cross,', 'and no more.']],
  ])('reads %s', (text, expected) => {
    expect(read(text).map(([words]) => words)).toEqual(expected);
  });
});

describe('a line that is wrapped', () => {
  it.each<[string, string, string]>([
    ['in the quotation', '“The old bridge\nis safe for now,” Ann Lee said.', 'The old bridge\nis safe for now,'],
    ['twice', '“The old\nbridge is\nsafe for now,” Ann Lee said.', 'The old\nbridge is\nsafe for now,'],
    ['between single marks', '‘The old bridge\nis safe for now,’ Ann Lee said.', 'The old bridge\nis safe for now,'],
    ['behind a comma', '"The bridge is old,\nbut safe," Ann Lee said.', 'The bridge is old,\nbut safe,'],
    ['before a line that stands alone', '“The bridge is old.\n\nthe end', 'The bridge is old.'],
  ])('does not end a quotation: %s', (_, text, expected) => {
    expect(read(text).map(([words]) => words)).toEqual([expected]);
  });
});

describe('a closing mark that was forgotten', () => {
  it.each<[string, string, (readonly [string, string | null])[]]>([
    [
      'ends at the attribution, and the next paragraph keeps its own speaker',
      '“The old bridge is safe for now, Ann Lee said.\n\n“It will fall before winter,” said Tom Day.',
      [
        [SAFE_COMMA, 'Ann Lee'],
        ['It will fall before winter,', 'Tom Day'],
      ],
    ],
    [
      'ends at an inverted attribution',
      '“The old bridge is safe for now, said Ann Lee.\n\nNobody else spoke.',
      [[SAFE_COMMA, 'Ann Lee']],
    ],
    [
      'ends at the paragraph where nothing attributes it',
      'Ann Lee said: “The old bridge is safe for now.\n\nTom Day left early. “It will fall,” he said.',
      [
        [SAFE, 'Ann Lee'],
        ['It will fall,', 'Tom Day'],
      ],
    ],
    [
      'does not take the next paragraph’s speaker',
      'Ann Lee said: “The old bridge is safe for now.\n\n“It will fall before winter,” said Tom Day.',
      [
        [SAFE, 'Ann Lee'],
        ['It will fall before winter,', 'Tom Day'],
      ],
    ],
    [
      'ends before the next quotation of its paragraph',
      '“The old bridge is safe for now, Ann Lee said. “Use it today.”',
      [
        [SAFE_COMMA, 'Ann Lee'],
        ['Use it today.', 'Ann Lee'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
