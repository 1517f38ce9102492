import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../lib/core/quotation/find-quotations.ts';

/** Who each quotation of a text is given to, by name. */
const speakers = (text: string): (string | null)[] => findQuotations(text).map(({ speaker }) => speaker?.name ?? null);

const cues = (text: string): (string | null)[] => findQuotations(text).map(({ cue }) => cue?.exact ?? null);

describe('findQuotations: the cue after the quotation', () => {
  it.each<[string, string]>([
    ['“The bridge will stay shut for now,” Ann Lee said.', 'Ann Lee'],
    ['“The bridge will stay shut for now,” said Ann Lee.', 'Ann Lee'],
    ['“Will the bridge ever open again?” asked Ann Lee.', 'Ann Lee'],
    ['“The bridge will stay shut,” Ann Lee, the city engineer, told reporters.', 'Ann Lee'],
    ['“The bridge will stay shut,” Ann Lee, who built it, said on Friday.', 'Ann Lee'],
    ['“The bridge will stay shut,” Rep. Ann Lee (D-Ohio) said in a statement.', 'Ann Lee'],
    ['“The bridge will stay shut,” said city engineer Ann Lee.', 'Ann Lee'],
    ['“The bridge will stay shut,” said the city’s engineer, Ann Lee.', 'Ann Lee'],
    ['“The bridge will stay shut,” said Sen. Ann Lee, R-Ohio, on Monday.', 'Ann Lee'],
    ['“The bridge will stay shut,” former Secretary of State Ann Lee said.', 'Ann Lee'],
    ['“The bridge will stay shut,” Lee, 49, a nurse from Troy, Ohio, later added.', 'Lee'],
    ['“The bridge will stay shut,” according to Ann Lee.', 'Ann Lee'],
    ['“The bridge will stay shut,” as Ann Lee put it.', 'Ann Lee'],
    ['“The bridge will stay shut,” Ann Lee grinned.', 'Ann Lee'],
    ['“The bridge will stay shut.” — Ann Lee', 'Ann Lee'],
    ['“The bridge will stay shut,” the engineer said.', 'the engineer'],
    ['“The bridge will stay shut,” said a senior official close to the talks.', 'a senior official close to the talks'],
    ['“The bridge will stay shut,” officials said.', 'officials'],
    ['“The bridge will stay shut”, Ann Lee said.', 'Ann Lee'],
    ['‘The bridge won’t open,’ Ann Lee said.', 'Ann Lee'],
    ['“The bridge will stay shut,” Ann van der Berg said.', 'Ann van der Berg'],
    ['“The bridge will stay shut until spring,” per the city charter.', 'the city charter'],
    ['The bridge is “a heap of scrap and rust” from end to end, in Ann Lee’s view.', 'Ann Lee'],
    ['“It took years” to build the bridge and raise the money, Ann Lee said, pointing at the river.', 'Ann Lee'],
    ['“Is the bridge safe?” a reporter can be heard asking Ann Lee.', 'a reporter'],
    ['“The bridge will stay shut,” Dwayne “The Tower” Lee said.', 'Dwayne “The Tower” Lee'],
  ])('%s', (text, name) => {
    expect(speakers(text)[0]).toBe(name);
  });
});

describe('findQuotations: the cue before the quotation', () => {
  it.each<[string, string | null]>([
    ['Ann Lee said, “The bridge will stay shut.”', 'Ann Lee'],
    ['Ann Lee said: “The bridge will stay shut.”', 'Ann Lee'],
    ['Ann Lee said:\n\n“The bridge will stay shut.”', 'Ann Lee'],
    ['Ann Lee told the council that the bridge “will stay shut until spring.”', 'Ann Lee'],
    ['According to Ann Lee, the bridge “will stay shut until spring.”', 'Ann Lee'],
    ['In a statement on Monday, Ann Lee said the bridge “will stay shut until spring.”', 'Ann Lee'],
    ['Ann Lee issued a statement saying the bridge “will stay shut until spring.”', 'Ann Lee'],
    ['Ann Lee, the city engineer, has called it “the worst bridge in the state.”', 'Ann Lee'],
    ['Ann Lee shook her head and said, “The bridge will stay shut.”', 'Ann Lee'],
    ['The engineer, Ann Lee, told the council, “The bridge will stay shut.”', 'Ann Lee'],
    ['Ann Lee went further: “The bridge will never open again.”', 'Ann Lee'],
    ['Ann Lee’s claim that the bridge “will stay shut until spring” is new.', 'Ann Lee'],
    ['The bridge, described by Ann Lee as “the worst bridge in the state,” is shut.', 'Ann Lee'],
    ['Added Lee: “The bridge will stay shut.”', 'Lee'],
    ['LEE: “The bridge will stay shut.”', 'LEE'],
    ['A spokesman for Ann Lee said the bridge “will stay shut until spring.”', 'A spokesman for Ann Lee'],
    ['The bridge is known as “the longest way to nowhere.”', null],
    ['The bridge was called “the longest way to nowhere.”', null],
    ['Ann Lee was asked, “Will the bridge stay shut?”', null],
    ['Ann Lee slammed Tom Day for calling the bridge “a heap of scrap and rust.”', null],
    ['Ann Lee praised the plan, and at one point the crowd heard the old “bridge over the water” tune.', null],
    ['Ann Lee called Tom Day “a rusty heap,” Sue Roe wrote.', 'Sue Roe'],
    ['It gets better: “The bridge will never open again.”', null],
    ['Tom Day was asked by Ann Lee, “Will the bridge stay shut?”', 'Ann Lee'],
    ['Ann Lee, the mayor of Troy, Ohio, said: “The bridge will stay shut.”', 'Ann Lee'],
    ['TROY, Ohio (Agency) — Ann Lee, writing online, said: “The bridge will stay shut.”', 'Ann Lee'],
    ['With one voice, Ann Lee reportedly saying: “The bridge will stay shut.”', 'Ann Lee'],
    ['Ann Lee made the point that the bridge “will stay shut until spring.”', 'Ann Lee'],
    ['The mayor’s answer was that the bridge “will stay shut until spring.”', 'The mayor'],
    [
      'Some 52 percent of voters agreed that the bridge is “good enough for another year.”',
      'Some 52 percent of voters',
    ],
    ['Ann Lee wore a red cap reading, “The bridge will stay shut.”', 'a red cap'],
    ['The cleric Omar al-Amin is shown saying: “The bridge will stay shut.”', 'Omar al-Amin'],
    ['Ann Lee said, per an interpreter, that the bridge “will stay shut until spring.”', 'Ann Lee'],
    ['Ann Lee has proof: “Is the bridge safe?” a reporter can be heard asking.', 'a reporter'],
    ['Sue Roe said she had been told by Ann Lee that the bridge “will stay shut until spring.”', 'Ann Lee'],
    ['Sue Roe quoted Ann Lee as saying the bridge “will stay shut until spring.”', 'Ann Lee'],
    ['Sue Roe said that Ann Lee had told reporters, “The bridge will stay shut.”', 'Ann Lee'],
    ['Sue Roe asked Tom Day why he had called the bridge “a heap of scrap and rust.”', 'Tom Day'],
    ['The judge interrupted Ann Lee. “The bridge will stay shut.”', 'The judge'],
    ['Calling the bridge “a heap of scrap and rust,” Ann Lee left the hall.', 'Ann Lee'],
    ['After saying the bridge was “so old it hums,” she was driven home.', 'she'],
    ['Ann Lee is shown lecturing: “The bridge will stay shut.”', 'Ann Lee'],
    ['In the mayor’s words, the bridge is “a heap of scrap and rust.”', 'the mayor'],
    ['Ann Lee went after Tom Day as a “heap of scrap and rust.”', 'Ann Lee'],
    ['Ann Lee says the bridge is “the worst in the state,” though Tom Day warned of rash words.', 'Ann Lee'],
    ['Ann Lee found the bridge to be “the worst in the state,” echoing some engineers who said so.', 'Ann Lee'],
    ['Ann Lee asked whether the bridge, which Tom Day says is old, would “fall on the boats.”', 'Ann Lee'],
    ['Tom Day’s remarks fed “the feeling that the bridge will fall” on the river, the engineers say.', 'the engineers'],
    ['Readers can expect the book to come with “a little more of the river.”', null],
    ['The plan may fail, Ann Lee said. “The bridge is too old for it.”', 'Ann Lee'],
    ['More from the report: “The bridge will stay shut until spring.”', 'the report'],
  ])('%s', (text, name) => {
    expect(speakers(text)[0]).toBe(name);
  });

  it('goes on with the subject of an inverted cue', () => {
    expect(speakers('“It is old,” said Ann Lee (D-Ohio) at the time, adding that it “will stay shut.”')[1]).toBe(
      'Ann Lee',
    );
  });

  it('gives the reporting words', () => {
    expect(cues('“It will stay shut,” Lee went on. According to Lee, the bridge “will stay shut.”')).toEqual([
      'went on',
      'According to',
    ]);
  });

  it('finds the speaker of a clause at the end of the sentence', () => {
    expect(speakers('A clerk who “steals a pen from the office” is punished, Ann Lee said.')).toEqual(['Ann Lee']);
    expect(speakers('Guns are “a danger to every child” and “a plague on the town,” Ann Lee said.')).toEqual([
      'Ann Lee',
      'Ann Lee',
    ]);
  });
});

describe('findQuotations: several quotations', () => {
  it('keeps the parts of a broken quotation together', () => {
    const text =
      '“The bridge,” Ann Lee said, “will stay shut.” She left. “The bridge is old,” said Tom Day. “It is rust.”';
    const found = findQuotations(text);
    expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Ann Lee', 'Ann Lee', 'Tom Day', 'Tom Day']);
    const [a, b, c, d] = found.map(({ utterance }) => utterance);
    expect([a === b, b === c, c === d]).toEqual([true, false, true]);
  });

  it('tells two speakers in one paragraph apart', () => {
    const text = 'Ann Lee said, “The bridge is safe.” Tom Day said, “It is about to fall.” “Nonsense,” Lee replied.';
    expect(speakers(text)).toEqual(['Ann Lee', 'Tom Day', 'Ann Lee']);
  });

  it('gives all paragraphs of one quotation to the same speaker, wherever the attribution stands', () => {
    const text = '“The bridge is safe.\n\n“It was built to last.\n\n“Use it,” said Ann Lee.';
    const found = findQuotations(text);
    expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Ann Lee', 'Ann Lee', 'Ann Lee']);
    expect(new Set(found.map(({ utterance }) => utterance)).size).toBe(1);
  });

  it('goes on with the speaker of the sentence before', () => {
    expect(speakers('Ann Lee did not wait for questions. “The bridge will stay shut until spring.”')).toEqual([
      'Ann Lee',
    ]);
  });

  it('does not take the speaker of the next sentence', () => {
    expect(speakers('Ann Lee asked, “Is the bridge safe?” Tom Day said that it was.')).toEqual(['Ann Lee']);
  });
});

describe('findQuotations: names in full', () => {
  it.each<[string, string, (string | null)[]]>([
    ['a surname', 'Dr. Ann Lee runs the bridge. “It is safe,” Lee said.', ['Dr. Ann Lee']],
    ['a title and surname', 'Ann Lee runs the bridge. “It is safe,” Ms. Lee said.', ['Ann Lee']],
    ['a first name', 'Rihana Lee runs the bridge. “It is safe,” Rihana said.', ['Rihana Lee']],
    ['a pronoun', 'Ann Lee runs the bridge. “It is safe,” she said.', ['Ann Lee']],
    [
      'pronouns of two people',
      'Ann Lee met Tom Day. “It is safe,” she said. Tom Day left. “No,” he said.',
      ['Ann Lee', 'Tom Day'],
    ],
    [
      'a pronoun after an apposition',
      'Tom Day spoke. The mayor of Troy, Ann Lee, closed the road. “Nobody drives,” she said.',
      ['Ann Lee'],
    ],
    [
      'a pronoun of unknown gender',
      'Zuxi Day left. The mayor of Troy, Quana Lee, stayed. “Nobody drives,” she said.',
      ['Quana Lee'],
    ],
    ['a doubtful pronoun', 'Tom Day spoke. The crowd saw Jim Lee. “Nobody drives,” he said.', ['he']],
    ['a role', 'Engineer Ann Lee runs the bridge. Tom Day uses it. “It is safe,” the engineer said.', ['Ann Lee']],
    ['a pronoun for nobody', 'The bridge is old. “It is safe,” he said.', ['he']],
    ['namesakes', 'Ann Lee and Tom Lee run the bridge. “It is safe,” Lee said.', ['Lee']],
    ['namesakes with a title', 'Ann Lee and Tom Lee run the bridge. “It is safe,” Mr. Lee said.', ['Tom Lee']],
    [
      'a label',
      'Ann Lee met Tom Day.\n\nLEE: It is safe.\n\nDAY: It is not safe.\n\nLEE: Yes, it is.',
      ['Ann Lee', 'Tom Day', 'Ann Lee'],
    ],
  ])('resolves %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('marks the mention beside the quotation, not the one it stands for', () => {
    const text = 'Ann Lee runs the bridge. “It is safe,” she said.';
    const speaker = findQuotations(text)[0]?.speaker;
    expect(text.slice(speaker?.start, speaker?.end)).toBe('she');
  });
});

describe('findQuotations: what is no speech', () => {
  it.each<[string, string]>([
    ['a title', 'Ann Lee spoke on “The Long Way Home” last week.'],
    ['a title as subject', '“The Long Way Home” star Ann Lee left the city.'],
    ['a nickname', 'Dwayne “The Tower” Lee left the city.'],
    ['a scare quote', 'The city has its own “safe” bridge.'],
    ['a name given to a thing', 'A club called “The Old Iron Bridge” meets here.'],
  ])('tells %s apart', (_, text) => {
    expect(findQuotations(text)).toMatchObject([{ isSpeech: false, speaker: null, cue: null }]);
  });

  it.each<[string, string]>([
    ['behind a memoir and a comma', 'Lee wrote a memoir, “From the Mill to the Open Sea,” in 2011.'],
    ['behind a book', 'In her book “A River Runs Under Us” Lee says that the bridge is old.'],
    ['behind a film and a comma', 'Lee told of her new film, “We Will Never Sink,” on Monday.'],
    ['of a song that somebody speaks of', 'The song “We Will Cross the Water,” Ann Lee said, is about the bridge.'],
    ['behind “titled”', 'Ann Lee gave a speech titled, “The Bridge Is Not Lost.”'],
    ['behind “entitled”', 'The essay was entitled “Why We Build in Stone”.'],
    ['behind “called”', 'Ann Lee has a show called “Talk of the Whole Town.”'],
  ])('takes no title for speech %s', (_, text) => {
    expect(findQuotations(text)).toMatchObject([{ isSpeech: false, isTitle: true, speaker: null }]);
  });

  it.each<[string, string]>([
    ['a sentence behind a book', 'In her book, “we will never sink again,” Ann Lee writes.'],
    ['words with capitals behind a cue', 'Ann Lee said, “God Save Our Old Bridge.”'],
    ['a sentence that somebody called out', 'Lee called, “The bridge is lost, so run.”'],
    ['a label behind “called”', 'Ann Lee called it “the worst bridge in the state.”'],
  ])('takes %s for no title', (_, text) => {
    expect(findQuotations(text)).toMatchObject([{ isSpeech: true, isTitle: false }]);
  });

  it('keeps a few words that somebody is said to have used', () => {
    expect(speakers('Ann Lee told the council that the city is holding “bridge talks” again.')).toEqual(['Ann Lee']);
    expect(speakers('“Absolutely,” Ann Lee said.')).toEqual(['Ann Lee']);
  });
});

describe('findQuotations: layouts and languages', () => {
  it('reads the lines of a transcript', () => {
    const text = 'Partial transcript:\n\nANN LEE: Is it safe?\n\nDAY: It is. I built it.\n\nLEE: Thank you.';
    const found = findQuotations(text);
    expect(found.map(({ exact }) => exact)).toEqual(['Is it safe?', 'It is. I built it.', 'Thank you.']);
    expect(found.map(({ speaker }) => speaker?.name)).toEqual(['ANN LEE', 'DAY', 'ANN LEE']);
  });

  it('takes no list or heading for a transcript', () => {
    expect(
      findQuotations('UPDATE: The bridge is shut.\n\nWeather: dry\n\nWATCH: The bridge falls.\n\nUPDATE: It fell.'),
    ).toEqual([]);
  });

  it('takes spans that the page gives as quoted', () => {
    const text = 'Ann Lee wrote:\n\nThe bridge will stay shut.\n\nNobody answered.';
    const quoted = [{ start: text.indexOf('The bridge'), end: text.indexOf('\n\nNobody') }];
    const [quotation] = findQuotations(text, { quoted });
    expect(quotation?.exact).toBe('The bridge will stay shut.');
    expect(quotation?.speaker?.name).toBe('Ann Lee');
    expect(quotation?.content).toEqual({ start: quotation?.start, end: quotation?.end });
  });

  it('finds by marks alone in other languages', () => {
    const text = 'Anna Lee sa: ”Bron är stängd.”';
    expect(findQuotations(text, { language: 'sv' })).toMatchObject([{ speaker: null, cue: null }]);
  });
});

describe('findQuotations: any text', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    '«',
    '»',
    '\n',
    ' ',
    '. ',
    ', ',
    ': ',
    ' — ',
    '(',
    ')',
    'Lee',
    'Ann',
    'said',
    'he',
    'who',
    'to',
    'the official',
    'LEE: ',
    'Dr.',
    '\ud83d',
    '’s ',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  );

  it.each([': “LEE: ', ', “Yes.”', '— “Yes.”', ') said “Yes.”', 'said “Yes.”', '“Yes.”—', '“Yes.” ['])(
    'reads %s',
    (text) => {
      expect(findQuotations(text)).toHaveLength(1);
    },
  );

  it('reads past a setting between a verb and "that"', () => {
    expect(findQuotations('We met the man that in the past said “we are going to the sea today.”')).toHaveLength(1);
  });

  it('gives passages in order and in bounds, and never throws', () => {
    fc.assert(
      fc.property(anyText, fc.nat(80), fc.nat(80), (string, a, b) => {
        let end = 0;
        for (const { exact, start, end: to, content, speaker, cue } of findQuotations(string, {
          quoted: [{ start: a, end: b }],
        })) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(exact).toBe(string.slice(start, to));
          expect(start <= content.start && content.start < content.end && content.end <= to).toBe(true);
          if (cue) expect(cue.exact).toBe(string.slice(cue.start, cue.end));
          if (speaker) expect(speaker.start < speaker.end && speaker.end <= string.length).toBe(true);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(string.length);
      }),
    );
  });
});
