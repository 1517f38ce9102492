import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarkedSpans } from '../../../../lib/core/language/marks/quotation-marks.ts';

const contents = (text: string): string[] =>
  findMarkedSpans(text).map(({ content }) => text.slice(content.start, content.end));

describe('findMarkedSpans', () => {
  it.each<[string, string, string[]]>([
    ['curly double marks', 'She said, “The bridge is safe.” He nodded.', ['The bridge is safe.']],
    ['straight double marks', 'She said, "The bridge is safe." He nodded.', ['The bridge is safe.']],
    ['no gap before the mark', 'She said,“The bridge is safe.”', ['The bridge is safe.']],
    ['marks of two kinds', 'She said, "The bridge is safe.” He nodded.', ['The bridge is safe.']],
    ['an opening mark used to close', 'It is “the best of all“ bridges.', ['the best of all']],
    ['two side by side', '“One of them.”“And another one.”', ['One of them.', 'And another one.']],
    ['low and high marks', 'Er sagte: „Die Brücke ist sicher.“ Dann ging er.', ['Die Brücke ist sicher.']],
    ['guillemets with spaces', 'Elle a dit : « Le pont est sûr. » Puis elle partit.', ['Le pont est sûr.']],
    ['guillemets that point inwards', 'Er sagte: »Die Brücke ist sicher.« Dann ging er.', ['Die Brücke ist sicher.']],
    ['the same mark twice', 'Hon sa: ”Bron är säker.” Sedan gick hon.', ['Bron är säker.']],
    ['an acronym inside Hebrew marks', '"חיילי צה"ל הגיעו לכפר", אמר השר.', ['חיילי צה"ל הגיעו לכפר']],
    ['an acronym with an ending', 'היא אמרה: "המנכ"לית לא באה".', ['המנכ"לית לא באה']],
    ['a small word written on to a Hebrew mark', 'השר טען ש"הגשר סגור" מול ח"כ.', ['הגשר סגור']],
    ['acronyms alone', 'דו"ח מבקר המדינה על צה"ל וארה"ב.', []],
    ['corner brackets', '彼女は「橋は安全です」と言った。', ['橋は安全です']],
    [
      'a quotation inside another',
      '“He told me ‘never again’ and left,” she said.',
      ['He told me ‘never again’ and left,'],
    ],
    ['the same marks nested', '“They call it “hell” over there,” she said.', ['They call it “hell” over there,']],
    ['curly inside straight', '"They call it “hell” over there," she said.', ['They call it “hell” over there,']],
    ['inches and feet', 'The 6\'3" man bought a board. It was 12" wide.', []],
    ['attributes left in the text', '<a title="The old bridge today" rel="me">bridge</a>', []],
    ['empty marks', 'Nothing “” here.', []],
  ])('reads %s', (_, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['curly single marks', '‘The bridge is safe,’ she said.', ['The bridge is safe,']],
    ['straight single marks', "'The bridge is safe,' she said.", ['The bridge is safe,']],
    ['contractions', '‘We don’t know who’s there,’ she said.', ['We don’t know who’s there,']],
    ['plural possessives', '‘The players’ union won’t budge,’ she said.', ['The players’ union won’t budge,']],
    ['elisions', "'Tis the '90s that gave us rock 'n' roll bands.", []],
    [
      'an elision inside',
      "'It was the '90s and we loved 'em all,' she said.",
      ["It was the '90s and we loved 'em all,"],
    ],
    ['double marks nested', '‘He said “never again” and left,’ she said.', ['He said “never again” and left,']],
    ['a possessive alone', 'The players’ union and the owners’ club met.', []],
  ])('reads British %s', (_, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });

  it('leaves out the single marks of a headline above a text with double ones', () => {
    expect(contents('Mayor: ‘Bridge is safe’\n\n“The bridge is safe,” she said. “Use it.”')).toEqual([
      'The bridge is safe,',
      'Use it.',
    ]);
  });

  it('keeps an unclosed quotation that the next paragraph goes on with', () => {
    const text = 'She said: “The bridge is safe.\n\n“It will stay “open” all year.\n\n“Use it.”';
    expect(findMarkedSpans(text).map(({ closed }) => closed)).toEqual([false, false, true]);
    expect(contents(text)).toEqual(['The bridge is safe.', 'It will stay “open” all year.', 'Use it.']);
  });

  it('does not let an unclosed mark swallow the quotations after it', () => {
    expect(contents('The “bridge is old. “We will mend it,” she said. Nobody left.')).toEqual(['We will mend it,']);
  });

  it('gives spans in order, in bounds, apart, with the content inside, for any text', () => {
    const mark = fc.constantFrom(
      '"',
      '“',
      '”',
      '‘',
      '’',
      "'",
      '„',
      '«',
      '»',
      '「',
      '」',
      '\n',
      ' ',
      'a',
      'S',
      ',',
      '.',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(mark).map((marks) => marks.join('')),
        ),
        (text) => {
          let end = 0;
          for (const span of findMarkedSpans(text)) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.content.start).toBeGreaterThan(span.start);
            expect(span.content.end).toBeGreaterThan(span.content.start);
            expect(span.end).toBeGreaterThanOrEqual(span.content.end);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
