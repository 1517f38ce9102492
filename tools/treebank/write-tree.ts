import type { Interrupted, Mark, Node, Part, Said } from './press-tree.ts';
import type { TreebankSentence, TreebankWord } from './read-conllu.ts';

/** Writes a tree out as a sentence with its words' places. */
class Writer {
  text = '';
  readonly list: TreebankWord[] = [];
  private glue = true;

  write(part: Part, parent: number): void {
    if ('mark' in part) this.writeMark(part, parent);
    else if ('said' in part) this.writeSaid(part, parent);
    else if ('interrupted' in part) this.writeInterrupted(part);
    else this.writeNode(part, parent);
  }

  private space(): void {
    if (!this.glue) this.text += ' ';
    this.glue = false;
  }

  private push(word: Omit<TreebankWord, 'start' | 'end' | 'lemma' | 'xpos'>): void {
    const start = this.text.length;
    this.text += word.form;
    this.list.push({ ...word, lemma: word.form.toLowerCase(), xpos: '', start, end: this.text.length });
  }

  private writeMark({ mark, opens }: Mark, parent: number): void {
    if (opens) this.space();
    this.push({ form: mark, upos: 'PUNCT', features: new Map(), head: parent, relation: 'punct' });
    this.glue = opens === true;
  }

  private writeSaid({ said, relation }: Said, parent: number): void {
    this.space();
    const [shift, offset] = [this.text.length, this.list.length];
    const inner = said.words.at(-1)?.upos === 'PUNCT' ? said.words.slice(0, -1) : said.words;
    const text = said.text.slice(0, inner.at(-1)?.end ?? 0);
    const keepsCapital =
      shift === 0 || inner[0]?.upos === 'PROPN' || /^I\b/.test(text) || /[“„"«»:‘]\s*$/u.test(this.text);
    this.text += keepsCapital ? text : text.charAt(0).toLowerCase() + text.slice(1);
    for (const word of inner)
      this.list.push({
        ...word,
        start: word.start + shift,
        end: word.end + shift,
        head: word.head < 0 ? parent : word.head + offset,
        relation: word.head < 0 ? relation : word.relation,
      });
  }

  private writeInterrupted({ interrupted, cut, by, open, close }: Interrupted): void {
    const inner = interrupted.words.at(-1)?.upos === 'PUNCT' ? interrupted.words.slice(0, -1) : interrupted.words;
    const root = inner.findIndex(({ head }) => head < 0);
    this.writeMark({ mark: open, opens: true }, -3);
    const offset = this.list.length;
    this.copy(inner.slice(0, cut), interrupted.text);
    for (const mark of [',', close]) this.writeMark({ mark }, -3);
    this.write(by, -3);
    this.writeMark({ mark: ',' }, -3);
    this.writeMark({ mark: open, opens: true }, -3);
    this.space();
    const second = this.list.length;
    this.copy(inner.slice(cut), interrupted.text);
    const place = (i: number): number => (i < cut ? offset + i : second + i - cut);
    inner.forEach(({ head }, i) => {
      const word = this.list[place(i)];
      if (word) this.list[place(i)] = { ...word, head: head < 0 ? -1 : place(head) };
    });
    this.list.forEach((word, i) => {
      if (word.head === -3) this.list[i] = { ...word, head: place(root) };
    });
    for (const mark of ['.', close]) this.writeMark({ mark }, place(root));
  }

  /** Copies words with the text between them. */
  private copy(list: readonly TreebankWord[], text: string): void {
    const from = list[0]?.start ?? 0;
    const shift = this.text.length - from;
    for (const word of list) this.list.push({ ...word, start: word.start + shift, end: word.end + shift });
    this.text += text.slice(from, list.at(-1)?.end ?? from);
    this.glue = false;
  }

  private writeNode(part: Node, parent: number): void {
    // The node's own place is known only when what is left of it has been written: heads are filled in afterwards.
    const first = this.list.length;
    for (const child of part.left) this.write(child, -2);
    if (part.form.startsWith('-')) this.glue = true;
    this.space();
    const own = this.list.length;
    for (let i = first; i < own; i++) {
      const word = this.list[i];
      if (word?.head === -2) this.list[i] = { ...word, head: own };
    }
    const pairs = part.features === '_' ? [] : part.features.split('|').map((pair) => pair.split('=', 2));
    const features = new Map(pairs.map(([key = '', value = '']) => [key, value]));
    this.push({ form: part.form, upos: part.upos, features, head: parent, relation: part.relation });
    this.glue = part.form.endsWith('’');
    for (const child of part.right) this.write(child, own);
  }
}

/** A tree as a sentence, its first letter a capital. */
export function writeTree(tree: Part): TreebankSentence {
  const writer = new Writer();
  writer.write(tree, -1);
  return { text: writer.text.charAt(0).toUpperCase() + writer.text.slice(1), words: writer.list };
}
