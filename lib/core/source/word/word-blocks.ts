import { readRaised } from '../layout/note-mark.ts';
import { readXml, type XmlHandlers } from './read-xml.ts';

/** A paragraph of a Word document, or a row of one of its tables, whose cells are parted by tabs. */
export interface WordBlock {
  readonly text: string;
  /** Id of its style; `null` where it has that of all. */
  readonly style: string | null;
  readonly isRow: boolean;
  /** Ids of the footnotes and endnotes that it refers to, each with a letter for its kind. */
  readonly notes: readonly string[];
  /** Id of the note that it is a part of. */
  readonly note: string | null;
}

/** What is in the file and not in the document as it is read: deleted and moved words, codes of fields, a box's second form. */
const UNREAD: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delInstrText',
  'w:delText',
  'mc:Fallback',
  'w:rPrChange',
  'w:pPrChange',
  'm:oMathPara',
]);

/** Elements that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

/** A paragraph or a row while it is read. */
interface Draft {
  text: string;
  style: string | null;
  readonly notes: string[];
}

const newDraft = (): Draft => ({ text: '', style: null, notes: [] });

/** Properties of words that are in the file and not meant to be read. */
const HIDING: ReadonlySet<string> = new Set(['w:vanish', 'w:strike', 'w:dstrike']);

/** Whether a property that is on or off is on. */
const isOn = (value: string | null): boolean => value === null || !/^(?:0|false|off|none)$/.test(value);

class BlockReader implements XmlHandlers {
  readonly blocks: WordBlock[] = [];
  /** Paragraphs that are open, one within another where a text box is in one. */
  readonly #open: Draft[] = [];
  /** Rows that are open, one within another where a table is in a cell, as their cells' texts. */
  readonly #rows: string[][] = [];
  /** Notes that the row refers to. */
  readonly #rowNotes: string[] = [];
  #unread = 0;
  #inText = false;
  #inRun = false;
  #hidden = false;
  #raised = false;
  #note: string | null = null;

  readonly open: XmlHandlers['open'] = (name, attribute) => {
    if (UNREAD.has(name)) this.#unread++;
    if (this.#unread > 0) return;
    if (name === 'w:p') this.#open.push(newDraft());
    else if (name === 'w:r') [this.#inRun, this.#hidden, this.#raised] = [true, false, false];
    else if (name === 'w:t') this.#inText = true;
    else if (name === 'w:tr') this.#rows.push([]);
    else if (name === 'w:tc') this.#rows.at(-1)?.push('');
    else if (this.#inRun) this.#openInRun(name, attribute);
    else this.#openInParagraph(name, attribute);
  };

  #openInRun(name: string, attribute: (name: string) => string | null): void {
    const paragraph = this.#open.at(-1);
    // What is struck out is deleted too, by hand.
    if (HIDING.has(name)) this.#hidden ||= isOn(attribute('w:val'));
    else if (name === 'w:vertAlign') this.#raised = attribute('w:val') === 'superscript';
    else if (name === 'w:footnoteReference') paragraph?.notes.push(`f${attribute('w:id')}`);
    else if (name === 'w:endnoteReference') paragraph?.notes.push(`e${attribute('w:id')}`);
    else if (CHARACTERS[name] !== undefined) this.#write(CHARACTERS[name]);
  }

  #openInParagraph(name: string, attribute: (name: string) => string | null): void {
    const paragraph = this.#open.at(-1);
    if (name === 'w:pStyle' && paragraph) paragraph.style = attribute('w:val');
    // The lines that part notes from the text are notes in the file.
    else if (name === 'w:footnote') this.#note = attribute('w:type') === null ? `f${attribute('w:id')}` : 'none';
    else if (name === 'w:endnote') this.#note = attribute('w:type') === null ? `e${attribute('w:id')}` : 'none';
  }

  readonly close: XmlHandlers['close'] = (name) => {
    if (UNREAD.has(name)) this.#unread = Math.max(0, this.#unread - 1);
    if (this.#unread > 0) return;
    if (name === 'w:t') this.#inText = false;
    else if (name === 'w:r') this.#inRun = false;
    else if (name === 'w:p') this.#closeParagraph();
    else if (name === 'w:tr') this.#closeRow();
    else if (name === 'w:footnote' || name === 'w:endnote') this.#note = null;
  };

  readonly text: XmlHandlers['text'] = (text) => {
    if (this.#inText && this.#unread === 0) this.#write(text);
  };

  #write(text: string): void {
    const paragraph = this.#open.at(-1);
    if (!paragraph || this.#hidden) return;
    paragraph.text += this.#raised ? readRaised(text, paragraph.text.slice(-16)) : text;
  }

  #closeParagraph(): void {
    const paragraph = this.#open.pop();
    // A text box ends within the run that holds it.
    this.#inRun = this.#open.length > 0 && this.#inRun;
    if (!paragraph) return;
    const cells = this.#rows.at(-1);
    if (cells && cells.length > 0 && this.#open.length === 0) {
      const words = paragraph.text.replace(/\s+/g, ' ').trim();
      cells[cells.length - 1] = [cells.at(-1), words].filter(Boolean).join(' ');
      this.#rowNotes.push(...paragraph.notes);
    } else this.#add(paragraph, false);
  }

  #closeRow(): void {
    const cells = this.#rows.pop();
    if (cells) this.#add({ text: cells.join('\t'), style: null, notes: this.#rowNotes.splice(0) }, true);
  }

  #add({ text, style, notes }: Draft, isRow: boolean): void {
    if ((text.trim() === '' && notes.length === 0) || this.#note === 'none') return;
    this.blocks.push({ text, style, isRow, notes, note: this.#note });
  }
}

/** The paragraphs and rows of a part of a Word file: its document, its footnotes or its endnotes. */
export function findWordBlocks(xml: string): WordBlock[] {
  const reader = new BlockReader();
  readXml(xml, reader);
  return reader.blocks;
}
