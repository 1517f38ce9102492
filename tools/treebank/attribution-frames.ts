/**
 * Sentences of the press, made up: who said what, in the frames that newspapers use and that the web texts of the treebanks
 * lack. What is said is a sentence of the treebank; names, roles and frames are our own.
 */
import {
  afterSubject,
  DETERMINER,
  type Interrupted,
  type Mark,
  type Node,
  node,
  type Part,
  POSSESSIVE,
  type Said,
  words,
} from './frame-node.ts';
import type { PressWords } from './press-words.ts';
import type { Random } from './random.ts';
import type { TreebankSentence, TreebankWord } from './read-conllu.ts';

/** Makes sentences out of a language's words. In a frame, Q and S are what is said, with and without marks; N speaks. */
class Maker {
  private readonly random: Random;
  private readonly press: PressWords;
  private readonly said: readonly TreebankSentence[];

  constructor(press: PressWords, said: readonly TreebankSentence[], random: Random) {
    this.press = press;
    this.said = said;
    this.random = random;
  }

  private chance(p: number): boolean {
    return this.random.next() < p;
  }

  private one<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.random.next() * list.length)];
    if (item === undefined) throw new Error('an empty list');
    return item;
  }

  private surname(): string {
    if (this.chance(0.4)) return this.one(words(this.press.surnames));
    const parts = words(this.press.syllables);
    const name = this.one(parts) + this.one(parts) + (this.chance(0.5) ? this.one(parts) : '');
    return name.charAt(0).toUpperCase() + name.slice(1);
  }

  private name(relation: string): Node {
    const r = this.random.next();
    const given = this.one(words(this.press.given));
    const initial = `${this.one([...'ABCDEFGHJKLMNPRSTW'])}.`;
    const parts =
      r < 0.3
        ? [this.surname()]
        : r < 0.4
          ? [given, initial, this.surname()]
          : r < 0.48
            ? [given, this.one(words('van de al von bin')), this.surname()]
            : [given, this.surname()];
    const [first = '', ...rest] = parts;
    return node(first, 'PROPN', relation, { right: rest.map((part) => node(part, 'PROPN', 'flat')) });
  }

  /** "the+spokesman": an article or none, and a noun or name. */
  private phrase(text: string, relation: string): Node {
    const parts = text.split('+');
    const head = parts.at(-1) ?? '';
    const isName = parts.length === 1 && /^\p{Lu}/u.test(head) && !/(?:en|er|te|e)$/u.test(head);
    const left = parts
      .slice(0, -1)
      .map((part) =>
        POSSESSIVE.test(part) ? node(part, 'PRON', 'nmod:poss', { features: 'Poss=Yes' }) : node(part, 'DET', 'det'),
      );
    return node(head, isName ? 'PROPN' : 'NOUN', relation, { left });
  }

  /** "of/case the/det council": the last word is the head, whose relation may be given too. */
  private tail(text: string, relation: string): Node {
    const parts = words(text).map((part) => part.split('/', 2));
    const [head = '', own] = parts.at(-1) ?? [];
    const left = parts.slice(0, -1).map(([form = '', role = 'compound']) => {
      const upos = role === 'case' ? 'ADP' : role === 'det' ? 'DET' : role === 'amod' ? 'ADJ' : 'NOUN';
      return node(form, upos, role);
    });
    const upos = /^\p{Lu}/u.test(head) && left.every(({ relation: role }) => role !== 'det') ? 'PROPN' : 'NOUN';
    return node(head, /^(?:him|us|ihm|uns)$/.test(head) ? 'PRON' : upos, own ?? relation, { left });
  }

  private of(): Part[] {
    return this.chance(0.45) ? [this.tail(this.one(this.press.of), 'nmod')] : [];
  }

  private titled(relation: string): Node {
    const title = this.one(this.press.titles);
    const parts = title.split('+');
    const base = this.name(relation);
    if (DETERMINER.test(parts[0] ?? '') && parts.length === 2)
      return { ...this.phrase(title, relation), right: [{ ...base, relation: 'appos' }] };
    const [first = '', second] = parts;
    const head = second ?? first;
    const left = second ? [node(first, 'PROPN', 'compound')] : [];
    return { ...base, left: [node(head, 'PROPN', 'nmod', { left })] };
  }

  private apposition(): Part[] {
    const { people, roles, adjectives, and } = this.press;
    const base = this.chance(0.5)
      ? this.phrase(this.one(people), 'appos')
      : node(this.one(words(roles)), 'NOUN', 'appos', {
          left: this.chance(0.4) ? [node(this.one(words(adjectives)), 'ADJ', 'amod')] : [],
        });
    const second = this.chance(0.15)
      ? [node(this.one(words(roles)), 'NOUN', 'conj', { left: [node(and, 'CCONJ', 'cc')] })]
      : [];
    return [{ mark: ',' }, { ...base, right: [...second, ...this.of()] }];
  }

  private relative(): Part[] {
    const parts = words(this.one(this.press.relatives));
    const at = parts.findIndex((part, i) => i > 0 && !part.includes('/') && (parts[i + 1]?.includes('/') ?? true));
    const [pronoun = '', ...rest] = parts;
    const last = at === parts.length - 1;
    const verb = parts[at] ?? '';
    const others = last ? rest.slice(0, -1) : parts.slice(at + 1);
    const object = others.length > 0 ? [this.tail(others.join(' '), others[0]?.endsWith('case') ? 'obl' : 'obj')] : [];
    const left = [node(pronoun, 'PRON', 'nsubj', { features: 'PronType=Rel' }), ...(last ? object : [])];
    const aux = last ? [] : parts.slice(1, at).map((part) => node(part.split('/')[0] ?? '', 'AUX', 'aux'));
    return [
      { mark: ',' },
      node(verb, 'VERB', 'acl:relcl', { features: 'VerbForm=Fin', left: [...left, ...aux], right: last ? [] : object }),
    ];
  }

  /** Somebody who speaks, with what is behind the name between commas. */
  private somebody(relation: string, aside: boolean): Node {
    const { press } = this;
    const r = this.random.next();
    if (r < 0.14) return node(this.one(words(press.pronouns)), 'PRON', relation, { features: 'Case=Nom' });
    if (r < 0.3) return { ...this.phrase(this.one(press.people), relation), right: this.of() };
    if (r < 0.42) return this.phrase(this.one(press.bodies), relation);
    if (r < 0.5) return { ...this.phrase(this.one(press.people), relation), right: [this.name('appos')] };
    if (r < 0.55) {
      const base = this.name(relation);
      return {
        ...base,
        right: [...base.right, node(this.surname(), 'PROPN', 'conj', { left: [node(press.and, 'CCONJ', 'cc')] })],
      };
    }
    if (r < 0.72) return this.titled(relation);
    const named = this.name(relation);
    if (!aside || this.chance(0.3)) return named;
    return { ...named, right: [...named.right, ...(this.chance(0.8) ? this.apposition() : this.relative())] };
  }

  /** Behind the verb, Romance languages have no plain pronoun. */
  private subject(isBehind: boolean): Part[] {
    const noPronoun = isBehind && this.press.that === 'que';
    const tries = Array.from({ length: 8 }, () => this.somebody('nsubj', true));
    const somebody = tries.find(({ upos }) => !noPronoun || upos !== 'PRON') ?? this.somebody('nsubj', true);
    return [somebody, ...(somebody.right.some((part) => 'mark' in part) ? [{ mark: ',' }] : [])];
  }

  private quoted(end: string): Part[] {
    const [open, close] = this.one(this.press.quotes);
    const closing = this.chance(0.6) ? [{ mark: end }, { mark: close }] : [{ mark: close }, { mark: end }];
    return [{ mark: open, opens: true }, { said: this.one(this.said), relation: 'ccomp' }, ...closing];
  }

  private time(always = false): Part[] {
    return always || this.chance(0.5) ? [this.tail(this.one(this.press.times), 'obl')] : [];
  }

  private verb(form: string, compound: boolean): { root: Node; before: Part[] } {
    const isPast = /(?:ed|te|ó|ieron)$|^(?:said|told|wrote|dijo)$/u.test(form);
    const adverb = this.chance(0.08) ? [node(this.one(words(this.press.adverbs)), 'ADV', 'advmod')] : [];
    const auxiliary = compound ? [this.auxiliary()] : [];
    const features = compound ? 'VerbForm=Part|Tense=Past' : `VerbForm=Fin|Tense=${isPast ? 'Past' : 'Pres'}`;
    return { root: node(form, 'VERB', 'root', { features }), before: [...auxiliary, ...adverb] };
  }

  private auxiliary(): Node {
    return node(this.one(words(this.press.auxiliaries)), 'AUX', 'aux', { features: 'VerbForm=Fin' });
  }

  /** What a letter of a frame means; the verb itself is put in by `sentence`. */
  private parts(letter: string, { isLast, isBehind }: { isLast: boolean; isBehind: boolean }): Part[] {
    const { press } = this;
    switch (letter) {
      case 'Q':
        return this.quoted(isLast ? '.' : this.chance(0.9) ? ',' : '?');
      case 'q':
        return this.quoted(',');
      case 'S':
        return [{ said: this.one(this.said), relation: 'ccomp' }];
      case 'N':
        return this.subject(isBehind);
      case 'I':
        return [node(this.one(['-il', '-elle', '-on', '-ils']), 'PRON', 'nsubj', { features: 'Case=Nom' })];
      case 'H':
        return this.chance(0.3) ? [this.tail(this.one(press.hearers), 'obl')] : [];
      case 'T':
        return this.time();
      case 'T1':
      case 'B':
        return this.time(true);
      case 'A':
        return [this.auxiliary()];
      case 'that':
        return [node(press.that, 'SCONJ', 'mark')];
      case 'G': {
        const right: Part[] = [node(press.that, 'SCONJ', 'mark'), { said: this.one(this.said), relation: 'ccomp' }];
        return [node(this.one(words(press.adding)), 'VERB', 'advcl', { features: 'VerbForm=Ger', right })];
      }
      case 'and2': {
        const form = this.one(words(press.verbs));
        const object = this.phrase(this.one(press.bodies), 'obj');
        return [
          node(form, 'VERB', 'conj', {
            features: 'VerbForm=Fin',
            left: [node(press.and, 'CCONJ', 'cc')],
            right: [object],
          }),
        ];
      }
      default:
        return [{ mark: letter }];
    }
  }

  /** One sentence. */
  sentence(): Node | Interrupted {
    const frame = words(this.one(this.press.frames));
    if (frame[0] !== 'M') return this.attribution(frame);
    const by = { ...this.attribution(frame.slice(1)), relation: 'parataxis' };
    const inner = { ...by, right: by.right.filter((part) => !('mark' in part) || part.mark !== '.') };
    const [open, close] = this.one(this.press.quotes);
    for (let tries = 0; tries < 40; tries++) {
      const interrupted = this.one(this.said);
      const cut = afterSubject(interrupted);
      if (cut > 0) return { interrupted, cut, by: inner, open, close };
    }
    return this.attribution(frame.slice(1));
  }

  private attribution(frame: readonly string[]): Node {
    const at = frame.findIndex((letter) => /^[VWP]$/.test(letter));
    const kind = frame[at];
    const form = this.one(words(kind === 'V' ? this.press.verbs : this.press.participles));
    const wantsAux = kind === 'W' || (kind === 'V' && this.press.that === 'that' && this.chance(0.06));
    const { root, before } = this.verb(
      wantsAux && kind === 'V' ? this.one(words(this.press.participles)) : form,
      wantsAux,
    );
    const build = (letters: readonly string[], end: boolean): Part[] =>
      letters.flatMap((letter, i) => this.parts(letter, { isLast: end && i === letters.length - 1, isBehind: end }));
    const left = [...build(frame.slice(0, at), false), ...before];
    const right = build(frame.slice(at + 1), true);
    const last = right.at(-1);
    const ending = last !== undefined && 'mark' in last ? last.mark : '';
    const kept = ending === ',' ? right.slice(0, -1) : right;
    return { ...root, left, right: ending === '' || ending === ',' ? [...kept, { mark: '.' }] : right };
  }
}

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

/** Made-up sentences of the press around sentences of a treebank. */
export function makeAttributions(
  sentences: readonly TreebankSentence[],
  options: { press: PressWords; count: number; random: Random },
): TreebankSentence[] {
  const short = sentences.filter(
    ({ words: list, text }) =>
      list.length > 3 &&
      list.length < 26 &&
      !/["“”„«»]/u.test(text) &&
      list.some(({ relation }) => relation.startsWith('nsubj')),
  );
  const maker = new Maker(options.press, short, options.random);
  return Array.from({ length: options.count }, () => {
    const writer = new Writer();
    writer.write(maker.sentence(), -1);
    return { text: writer.text.charAt(0).toUpperCase() + writer.text.slice(1), words: writer.list };
  });
}
