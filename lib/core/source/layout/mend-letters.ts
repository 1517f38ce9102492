import type { Span } from '../../language/span.ts';

/** Ligatures of Latin and forms of Arabic and Hebrew letters that Unicode has for old fonts alone. */
const FORMS = /[\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFB4F\uFB50-\uFDCF\uFDF0-\uFDFF\uFE70-\uFEFC]/g;

/** Spacing accents that old fonts paint beside their letter: the accent that goes over it, and letters that have it. */
const ACCENTS: ReadonlyMap<string, readonly [accent: string, letters: string]> = new Map([
  ['´', ['\u0301', 'aeiouyıAEIOUY']],
  ['`', ['\u0300', 'aeiouıAEIOU']],
  ['¨', ['\u0308', 'aeiouyıAEIOUY']],
  ['ˆ', ['\u0302', 'aeiouıAEIOU']],
  ['˜', ['\u0303', 'anoANO']],
  ['¸', ['\u0327', 'cstCST']],
  ['ˇ', ['\u030C', 'cdenrstzCDENRSTZ']],
  ['˚', ['\u030A', 'auAU']],
  ['˝', ['\u030B', 'ouOU']],
  ['˛', ['\u0328', 'aeAE']],
]);

/** Accents below a letter are painted after it. */
const BELOW = '¸˛';

/** An accent with the letter before it and the one after it, with the spaces that its place beside the letter makes. */
const ACCENTED = /(\p{L}?)( ?)([´`¨ˆ˜¸ˇ˚˝˛])( ?)(\p{L}?)/gu;

/** A bullet of a font that has no letters. */
const BULLET = /^\p{Co}(?=\s)/u;

/** A letter with an accent over it; `null` where no such letter is written. */
function withAccent(letter: string, mark: string): string | null {
  const [accent = '', letters = ''] = ACCENTS.get(mark) ?? [];
  if (letter === '' || !letters.includes(letter)) return null;
  return `${letter === 'ı' ? 'i' : letter}${accent}`.normalize('NFC');
}

/** TeX paints an accent before its letter, so the letter after it is asked first, but for accents below. */
function mendAccent(whole: string, ...[before = '', gap = '', mark = '', space = '', after = '']: string[]): string {
  const last = gap === '' ? withAccent(before, mark) : null;
  if (last && BELOW.includes(mark)) return `${last}${space}${after}`;
  // A grave accent with nothing before it opens a quotation.
  const next = mark === '`' && before === '' ? null : withAccent(after, mark);
  if (next) return `${before}${gap}${next}`;
  return last ? `${last}${space}${after}` : whole;
}

/** Letters and single spaces in turn, four letters at least: a word that is letterspaced for emphasis. */
const LETTERSPACED = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}){3,}(?![\p{L}\p{N}])/gu;

/** Text as it is written, with the spans where words were put together of letters. */
export interface MendedText {
  readonly text: string;
  readonly doubtful: readonly Span[];
}

/**
 * Text with its ligatures, accents and letterspaced words as they are written. Where letterspaced words begin and end is
 * not known for certain, since the gaps between letters and words may be alike.
 */
export function mendLetters(painted: string): MendedText {
  const written = painted
    .replace(FORMS, (form) => form.normalize('NFKC'))
    .replace(BULLET, '•')
    .replace(ACCENTED, mendAccent)
    .normalize('NFC');
  const doubtful: Span[] = [];
  let text = '';
  let from = 0;
  for (const { 0: spaced, index } of written.matchAll(LETTERSPACED)) {
    text += written.slice(from, index);
    const word = spaced.replaceAll(' ', '');
    doubtful.push({ start: text.length, end: text.length + word.length });
    text += word;
    from = index + spaced.length;
  }
  return { text: text + written.slice(from), doubtful };
}
