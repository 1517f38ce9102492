import { describe, expect, it, vi } from 'vitest';
import { readWord } from '../../lib/files/word/read-word.ts';
import { type DocxParts, paragraph, repeatEntry, run, writeDocx, writeZip } from '../support/documents/write-docx.ts';

const read = async (parts: DocxParts) => {
  const result = await readWord(writeDocx(parts), {});
  if (!result.ok) throw new Error(result.error);
  return result.value;
};
const textOf = async (body: string): Promise<string> => (await read({ body })).text;
const plain = (text: string): string => paragraph(run(text));

const STYLES = `<w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
  <w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
  <w:style w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>`;
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${plain(cell)}</w:tc>`).join('')}</w:tr>`;

const mark = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const note = (kind: string, id: string, text: string): string => `<w:${kind} w:id="${id}">${plain(text)}</w:${kind}>`;

describe('a Word document is read', () => {
  it.each([
    ['paragraph by paragraph', plain('One.') + plain('Two.'), 'One.\n\nTwo.'],
    ['over runs that part a word', paragraph(run('har') + run('bour', '<w:b/>')), 'harbour'],
    ['with characters that XML writes otherwise', plain('Smith &amp; Sons &lt;&#8364; 5&#x3E;'), 'Smith & Sons <€ 5>'],
    ['line by line within a paragraph', paragraph(`${run('a')}<w:r><w:br/></w:r>${run('b')}`), 'a\nb'],
    [
      'row by row in tables',
      `<w:tbl>${row('Port', 'Ferries')}${row('North', '12')}</w:tbl>`,
      'Port\tFerries\nNorth\t12',
    ],
    ['without empty paragraphs', plain('One.') + paragraph('') + plain('Two.'), 'One.\n\nTwo.'],
    [
      'with inserted and without deleted words',
      paragraph(
        `${run('We ')}<w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del><w:ins w:id="2">${run('always ')}</w:ins>${run('sail.')}`,
      ),
      'We always sail.',
    ],
    ['where words were moved to', paragraph(`<w:moveFrom>${run('gone ')}</w:moveFrom>${run('here')}`), 'here'],
    [
      'without hidden words',
      paragraph(run('Seen') + run(' unseen', '<w:vanish/>') + run(' shown', '<w:vanish w:val="0"/>')),
      'Seen shown',
    ],
    [
      'without the codes of fields',
      paragraph(`<w:r><w:instrText>PAGE \\* MERGEFORMAT</w:instrText></w:r>${run('12')}`),
      '12',
    ],
    [
      'without soft hyphens, and with hard ones',
      paragraph(`${run('har\u00ADbour')}<w:r><w:noBreakHyphen/></w:r>${run('side')}`),
      'harbour\u2011side',
    ],
    [
      'without marks of notes written by hand',
      paragraph(run('It sank') + run('3', '<w:vertAlign w:val="superscript"/>') + run(' at noon.')),
      'It sank at noon.',
    ],
    ['with powers of units', paragraph(run('40 km') + run('2', '<w:vertAlign w:val="superscript"/>')), '40 km²'],
    [
      'with the words of a text box once',
      paragraph(
        `${run('Before.')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${plain('In a box.')}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${plain('In a box.')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      'In a box.\n\nBefore.',
    ],
  ])('%s', async (_, body, text) => expect(await textOf(body)).toBe(text));

  it('with its notes at the end, in the order of their marks', async () => {
    const { text } = await read({
      body: paragraph(`${run('First')}${mark('footnote', 2)}${run(' and last')}${mark('endnote', 1)}${run('.')}`),
      footnotes: `<w:footnote w:type="separator" w:id="0">${plain('line')}</w:footnote>${note('footnote', '1', 'Unused.')}${note('footnote', '2', 'About the first.')}`,
      endnotes: note('endnote', '1', 'About the last.'),
    });
    expect(text).toBe('First and last.\n\nAbout the first.\n\nAbout the last.');
  });

  it('with its quotations, whatever language its styles are named in, and without its list of contents', async () => {
    const { text, quoted } = await read({
      body:
        paragraph(run('Harbour 3'), 'Verzeichnis1') + plain('She wrote:') + paragraph(run('We sail at dawn.'), 'Zitat'),
      styles: STYLES,
    });
    expect(quoted.map(({ start, end }) => text.slice(start, end))).toEqual(['We sail at dawn.']);
    expect(text).toBe('She wrote:\n\nWe sail at dawn.');
  });

  it('with what it says of itself', async () => {
    const properties = `<dc:title>Harbours of the North</dc:title><dc:language>de-DE</dc:language><dcterms:created>2026-03-14T10:00:00Z</dcterms:created>`;
    expect(await read({ body: plain('Report of March 2026'), properties })).toMatchObject({
      kind: 'report',
      title: 'Harbours of the North',
      date: '2026-03-14',
      language: 'de-DE',
    });
  });

  it('with its heading for a title where the file has the name of a program', async () => {
    const body = paragraph(run('Harbours of the North'), 'Titel');
    const properties = '<dc:title>Microsoft Word - draft3.docx</dc:title>';
    expect(await read({ body, styles: STYLES, properties })).toMatchObject({
      title: 'Harbours of the North',
      date: null,
    });
  });
});

describe('a Word document that cannot be read says why', () => {
  const locked = Uint8Array.from(
    Buffer.concat([Buffer.from('d0cf11e0', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
  );
  it.each([
    ['locked', locked],
    ['unknownKind', Uint8Array.from(Buffer.from('d0cf11e0a1b11ae1', 'hex'))],
    ['unknownKind', writeZip({ 'content.xml': '<office/>' })],
    ['damaged', writeDocx({ body: plain('Cut off') }).slice(0, 300)],
    [
      'damaged',
      writeZip({ 'word/document.xml': plain('Broken') }).map((byte, at) => (at > 50 && at < 60 ? 0xff : byte)),
    ],
  ])('%s', async (error, bytes) => expect(await readWord(bytes, {})).toEqual({ ok: false, error }));

  it('and a part that unpacks to more than any document', async () => {
    const bytes = writeZip({ 'word/document.xml': ' '.repeat(65_000_000) });
    expect(await readWord(bytes, {})).toEqual({ ok: false, error: 'tooLong' });
  });

  it('and parts that do so together', async () => {
    const bytes = writeZip({
      'word/document.xml': ' '.repeat(40_000_000),
      'word/styles.xml': ' '.repeat(40_000_000),
    });
    expect(await readWord(bytes, {})).toEqual({ ok: false, error: 'tooLong' });
  });

  it('or is called off while it is unpacked', async () => {
    const stop = new AbortController();
    const reading = readWord(writeZip({ 'word/document.xml': ' '.repeat(40_000_000) }), { signal: stop.signal });
    stop.abort();
    await expect(reading).rejects.toThrow(/aborted/);
  });

  it('but not for a part that its list names again and again', async () => {
    const bytes = writeDocx({ body: plain('As it is.') });
    const copies = repeatEntry(bytes, 'word/document.xml', 60_000);
    const unpacked = vi.spyOn(globalThis, 'DecompressionStream');
    expect(await readWord(copies, {})).toMatchObject({ ok: true, value: { text: 'As it is.' } });
    expect(unpacked).toHaveBeenCalledTimes(1);
    unpacked.mockRestore();
  });

  it('and is read all the same when it is not packed', async () => {
    const bytes = writeZip({ 'word/document.xml': `<w:document>${plain('As it is.')}</w:document>` }, false);
    expect(await readWord(bytes, {})).toMatchObject({ ok: true, value: { text: 'As it is.' } });
  });
});
