/** A run of text on a page; every character is half as wide as the type is high. */
export interface PdfText {
  readonly text: string;
  /** Points from the left and the upper edge to where its baseline begins. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Degrees that it is turned by, counter-clockwise. */
  readonly turned?: number;
}

/** A page of US letter size. */
export interface PdfPage {
  readonly texts: readonly PdfText[];
  /** Whether a picture is painted on it. */
  readonly picture?: boolean;
}

/** What a file says of itself, and how it is kept from being read. */
export interface PdfTraits {
  readonly title?: string;
  readonly created?: string;
  readonly language?: string;
  readonly producer?: string;
  readonly locked?: boolean;
}

export const PAGE_WIDTH = 612;
export const PAGE_HEIGHT = 792;

/** The width of a character, in the type's size. */
export const CHARACTER_WIDTH = 0.5;

const hex = (text: string): string =>
  [...Array(text.length).keys()].map((at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');

/** Every code is its character, in the rows of Unicode that tests write: Latin, Hebrew, Arabic, marks, private use, ligatures. */
const ROWS = ['00', '01', '02', '03', '05', '06', '20', '21', 'e0', 'fb', 'fe'];

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Same def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${ROWS.length} beginbfrange
${ROWS.map((row) => `<${row}00> <${row}ff> <${row}00>`).join('\n')}
endbfrange
endcmap end end`;

function paintText({ text, x, y, size = 10, turned = 0 }: PdfText): string {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, PAGE_HEIGHT - y].map((value) => value.toFixed(3)).join(' ');
  return `BT /F ${size} Tf ${matrix} Tm <${hex(text)}> Tj ET`;
}

const PICTURE = 'q 500 0 0 700 50 50 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q';

const streamOf = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** The objects of a file, the first of which has number 1. */
function objectsOf(pages: readonly PdfPage[], { title, created, language, producer }: PdfTraits): string[] {
  const kids = pages.map((_, index) => `${7 + index * 2} 0 R`).join(' ');
  const info = [
    title && `/Title <feff${hex(title)}>`,
    created && `/CreationDate (${created})`,
    producer && `/Producer (${producer})`,
  ].filter(Boolean);
  return [
    `<< /Type /Catalog /Pages 2 0 R ${language ? `/Lang (${language})` : ''} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Same /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Same /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${CHARACTER_WIDTH * 1000} /FontDescriptor << /Type /FontDescriptor /FontName /Same /Flags 4 /Ascent 800 /Descent -200 >> >>`,
    streamOf(TO_UNICODE),
    `<< ${info.join(' ')} >>`,
    ...pages.flatMap(({ texts, picture }, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}] /Resources << /Font << /F 3 0 R >> >> /Contents ${8 + index * 2} 0 R >>`,
      streamOf([...(picture ? [PICTURE] : []), ...texts.map(paintText)].join('\n')),
    ]),
  ];
}

/** Keys that no password opens. */
const LOCK = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'4f'.repeat(32)}> /U <${'55'.repeat(32)}> /P -4 >> /ID [<00> <00>]`;

/** A PDF file of pages with text. */
export function writePdf(pages: readonly PdfPage[], traits: PdfTraits = {}): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objectsOf(pages, traits).map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = file.length;
  const size = offsets.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R ${traits.locked ? LOCK : ''} >>\nstartxref\n${end}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
