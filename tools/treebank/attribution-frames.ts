/**
 * Sentences of the press, made up: who said what, in the frames that newspapers use and that the web texts of the treebanks
 * lack. What is said is a sentence of the treebank; names, roles and frames are our own.
 */
import type { TreebankSentence, TreebankWord } from './read-conllu.ts';
import type { Random } from './random.ts';

interface Node {
  readonly form: string;
  readonly upos: string;
  readonly features: string;
  readonly relation: string;
  readonly left: readonly Part[];
  readonly right: readonly Part[];
}
type Part = Node | { readonly mark: string } | { readonly said: TreebankSentence; readonly relation: string };

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random.next() * list.length)]!;
const words = (list: string): readonly string[] => list.split(' ');

const GIVEN = words('Ada Maria James Will May Mark Grace Tunde Ivan Lena Pedro Amir Chen Aisha Tom Sarah Ruth Kofi Olga Noor Hugo Marta Ben Joy Faith Hope Rose Dawn Bill Rob Jack Drew Frank Pat Art Sue Chase Grant Chuck Ray Jean-Luc Hye-jin Mohammed Ngozi Priya Yuki Stefan Ingrid Paolo Tariq');
const SYLLABLES = words('ka ri mo sen ba tu le no van der mac ker sha lin go ro ma be du fa qui ster man ton ley ford berg wi ski ova enko dze ian oglu ez ira ham well stein croft');
const SURNAMES = words('Moss Brown Young Long Price Church Field Park Banks Marsh Wood Bell Rice Bush Waters Stone Cook Baker Fisher Marshall Bishop King Day Case Good Sharp Small Green Gray White Black Smith Jones Lee Khan Singh Garcia Novak Okafor Tanaka Larsen Moreau Rossi Haddad');
const TITLES = words('Mr. Mrs. Ms. Dr. President Senator Mayor Judge Professor Governor Chancellor Captain Sgt. Gen. Rep. Sen. Prof. Minister Sheriff Detective Officer Bishop Councillor Secretary Ambassador Inspector Supt. Coach Commissioner');
const LONG_TITLES = ['Prime Minister', 'Foreign Minister', 'Attorney General', 'Police Chief', 'Vice President', 'Finance Minister', 'Fire Chief', 'Defence Secretary', 'Deputy Mayor', 'Chief Executive', 'Lt. Col.', 'District Attorney', 'State Rep.', 'Home Secretary'];
const ROLES = words('spokesman spokeswoman director owner lawyer professor teacher doctor neighbour resident witness mayor minister chairman chairwoman editor manager head coach analyst farmer engineer nurse scientist researcher judge senator chief captain economist president secretary mother father driver officer official activist prosecutor author critic lawmaker expert');
const PLURALS = words('officials police residents witnesses researchers analysts critics lawyers scientists investigators prosecutors doctors authorities organisers people experts students teachers neighbours campaigners unions');
const BODIES = words('council ministry company union agency court commission school university hospital bank church party newspaper team association institute committee airline charity department office government army report study statement paper filing lawsuit letter website group');
const ADJECTIVES = words('local former senior federal chief new deputy retired young angry independent national lead British German Israeli Turkish Canadian Kenyan regional military');
const PLACES = words('London Berlin Cairo Springfield Lagos Ohio Texas Kyiv Madrid Delhi Oslo Leeds Jakarta Geneva Denver');
const DAYS = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
const PAST = words('said said said said added told explained argued noted warned wrote announced claimed admitted insisted confirmed stated replied suggested reported declared recalled asked remarked testified tweeted complained conceded acknowledged stressed observed joked predicted promised');
const PRESENT = words('says says says adds explains argues notes warns writes claims insists suggests reports admits believes concludes');
const PRONOUNS = words('he she they I we it');
const ADVERBS = words('also later then repeatedly recently once publicly simply');

const node = (form: string, upos: string, relation: string, more: Partial<Node> = {}): Node => ({ form, upos, relation, features: '_', left: [], right: [], ...more });
const mark = (sign: string): Part => ({ mark: sign });
const as = (base: Node, relation: string): Node => ({ ...base, relation });

const endsQuoted = (parts: readonly Part[]): boolean => {
  const last = parts.at(-1);
  return last !== undefined && 'mark' in last && /[”"’]/.test(last.mark);
};

class Maker {
  private readonly random: Random;
  private readonly sentences: readonly TreebankSentence[];
  constructor(random: Random, sentences: readonly TreebankSentence[]) {
    this.random = random;
    this.sentences = sentences;
  }
  chance(p: number): boolean {
    return this.random.next() < p;
  }
  one<T>(list: readonly T[]): T {
    return pick(this.random, list);
  }
  surname(): string {
    if (this.chance(0.4)) return this.one(SURNAMES);
    const name = Array.from({ length: this.chance(0.5) ? 2 : 3 }, () => this.one(SYLLABLES)).join('');
    return (name[0] ?? '').toUpperCase() + name.slice(1);
  }
  content(relation: string): Part {
    return { said: this.one(this.sentences), relation };
  }
  properFlat(relation: string): Node {
    const parts = this.chance(0.3) ? [this.surname()] : this.chance(0.15) ? [this.one(GIVEN), `${this.one([...'ABCDEFGHJKLMNPRSTW'])}.`, this.surname()] : this.chance(0.1) ? [this.one(GIVEN), this.one(words('van de al bin von El Al-')).replace(/-$/, ''), this.surname()] : [this.one(GIVEN), this.surname()];
    const [first = '', ...rest] = parts;
    return node(first, 'PROPN', relation, { right: rest.map((part) => node(part, 'PROPN', 'flat')) });
  }
  title(): Node {
    const [one = '', two] = this.chance(0.6) ? [this.one(TITLES)] : this.one(LONG_TITLES).split(' ');
    return two === undefined ? node(one, 'PROPN', 'nmod') : node(two, 'PROPN', 'nmod', { left: [node(one, one === 'Prime' || one === 'Foreign' ? 'ADJ' : 'PROPN', one === 'Prime' || one === 'Foreign' ? 'amod' : 'compound')] });
  }
  body(relation: string, preposition?: string): Node {
    const head = this.chance(0.4) ? node(`${this.one(PLACES)}`, 'PROPN', relation) : node(this.one(BODIES), 'NOUN', relation, { left: [node('the', 'DET', 'det'), ...(this.chance(0.4) ? [node(this.one(ADJECTIVES), 'ADJ', 'amod')] : [])] });
    return preposition ? { ...head, left: [node(preposition, 'ADP', 'case'), ...head.left] } : head;
  }
  of(): Part[] {
    return this.chance(0.5) ? [this.body('nmod', this.one(['of', 'for', 'at', 'with', 'of', 'in']))] : [];
  }
  apposition(): Node {
    const left = this.chance(0.5) ? [node(this.one(['a', 'the', 'an', 'his', 'her']), 'DET', 'det')] : [];
    const adjective = this.chance(0.5) ? [node(this.one(ADJECTIVES), 'ADJ', 'amod')] : [];
    const compound = this.chance(0.4) ? [node(this.one(BODIES), 'NOUN', 'compound')] : [];
    const second = this.chance(0.2) ? [node(this.one(ROLES), 'NOUN', 'conj', { left: [node('and', 'CCONJ', 'cc')] })] : [];
    return node(this.one(ROLES), 'NOUN', 'appos', { left: [...left, ...adjective, ...compound], right: [...second, ...this.of()] });
  }
  relative(): Node {
    const verb = this.one(['lives', 'works', 'owns', 'runs', 'saw', 'leads', 'left', 'lost', 'founded', 'knows', 'met']);
    const object = ['lives', 'works'].includes(verb) ? this.body('obl', this.one(['in', 'near', 'for'])) : this.body('obj');
    return node(verb, 'VERB', 'acl:relcl', { features: 'VerbForm=Fin', left: [node('who', 'PRON', 'nsubj', { features: 'PronType=Rel' })], right: [object] });
  }
  name(relation: string): Node {
    const base = this.properFlat(relation);
    if (this.chance(0.45)) return { ...base, left: [...(this.chance(0.2) ? [node(this.one(['then', 'former', 'late']), 'ADJ', 'amod')] : []), this.title()] };
    return base;
  }
  /** Somebody, with what follows the name between commas. */
  somebody(relation: string, aside: boolean): Node {
    const r = this.random.next();
    if (r < 0.15) return this.pronoun(relation);
    if (r < 0.25) return node(this.one(PLURALS), 'NOUN', relation, { left: this.chance(0.4) ? [node(this.one(['the', 'some', 'many', ...ADJECTIVES]), 'ADJ', 'amod')] : [], right: this.of() });
    if (r < 0.38) return { ...this.body(relation), right: [] };
    if (r < 0.5) return node(this.one(ROLES), 'NOUN', relation, { left: [node(this.one(['a', 'the', 'one', 'another', 'her', 'his', 'their']), 'DET', 'det'), ...(this.chance(0.4) ? [node(this.one(ADJECTIVES), 'ADJ', 'amod')] : [])], right: this.of() });
    if (r < 0.58) return node(this.one(ROLES), 'NOUN', relation, { left: [node('the', 'DET', 'det'), ...(this.chance(0.5) ? [node(this.one(BODIES), 'NOUN', 'compound')] : [])], right: [this.properFlat('appos')] });
    if (r < 0.68) return { ...this.properFlat(relation), left: [node(this.one(ROLES), 'NOUN', 'nmod', { left: [node(this.one(BODIES), 'NOUN', 'compound')] })] };
    if (r < 0.74) return { ...this.properFlat(relation), right: [...this.properFlat('x').right, node(this.surname(), 'PROPN', 'conj', { left: [node('and', 'CCONJ', 'cc')] })] };
    const named = this.name(relation);
    if (!aside || this.chance(0.35)) return named;
    const extra: Part[] = this.chance(0.75) ? [mark(','), this.apposition()] : this.chance(0.6) ? [mark(','), this.relative()] : [mark(','), node(String(20 + Math.floor(this.random.next() * 60)), 'NUM', 'amod')];
    return { ...named, right: [...named.right, ...extra] };
  }
  pronoun(relation: string): Node {
    return node(this.one(PRONOUNS), 'PRON', relation, { features: 'Case=Nom' });
  }
  time(): Part[] {
    const r = this.random.next();
    if (r < 0.5) return [];
    if (r < 0.65) return [node(this.one(DAYS), 'PROPN', 'obl', { left: this.chance(0.5) ? [node('on', 'ADP', 'case')] : [] })];
    if (r < 0.8) return [this.body('obl', this.one(['in', 'at', 'during', 'after']))];
    return [node(this.one(['statement', 'interview', 'letter', 'post', 'tweet', 'report', 'speech', 'hearing']), 'NOUN', 'obl', { left: [node('in', 'ADP', 'case'), node('a', 'DET', 'det')] })];
  }
  verb(): { form: string; left: Part[] } {
    const past = this.chance(0.75);
    const adverb = this.chance(0.1) ? [node(this.one(ADVERBS), 'ADV', 'advmod')] : [];
    if (past && this.chance(0.1)) return { form: this.one(PAST), left: [node(this.one(['has', 'had', 'have']), 'AUX', 'aux', { features: 'VerbForm=Fin' }), ...adverb] };
    return { form: this.one(past ? PAST : PRESENT), left: adverb };
  }
  hearer(form: string): Part[] {
    return form.startsWith('told') || this.chance(0.06) ? [form.startsWith('told') ? (this.chance(0.5) ? node(this.one(['reporters', 'police', 'Reuters', 'me', 'us', 'him', 'lawmakers', 'BBC', 'CNN']), 'NOUN', 'obj') : this.body('obj')) : node(this.one(['reporters', 'lawmakers', 'him', 'them']), 'NOUN', 'obl', { left: [node('to', 'ADP', 'case')] })] : [];
  }
  root(form: string, left: readonly Part[], right: readonly Part[]): Node {
    const tense = /^(?:said|told|wrote)$|ed$/.test(form);
    return node(form, 'VERB', 'root', { features: left.some((part) => 'upos' in part && part.upos === 'AUX') ? 'VerbForm=Part|Tense=Past' : `VerbForm=Fin|Tense=${tense ? 'Past' : 'Pres'}`, left, right: [...right, ...(endsQuoted(right) ? [] : [mark('.')])] });
  }
  quotes(): readonly [string, string] {
    return this.chance(0.5) ? ['“', '”'] : this.chance(0.8) ? ['"', '"'] : ['‘', '’'];
  }
  quoted(close: string): Part[] {
    const [open, end] = this.quotes();
    return [mark(open), this.content('ccomp'), mark(close), mark(end)];
  }
  sentence(): Node {
    const { form, left } = this.verb();
    const somebody = (aside = true) => this.somebody('nsubj', aside);
    const closed = (subject: Node): Part[] => [subject, ...(subject.right.some((part) => 'mark' in part) ? [mark(',')] : [])];
    const hearer = this.hearer(form);
    const r = this.random.next();
    const before = this.chance(0.15) ? [this.body('obl', this.one(['In', 'At', 'After', 'During'])), mark(',')] : this.chance(0.1) ? [node(this.one(['But', 'And', 'However', 'Still', 'As']), 'CCONJ', 'cc')] : [];
    if (r < 0.22) return this.root(form, [...this.quoted(this.chance(0.85) ? ',' : '?'), ...closed(somebody()), ...left], [...hearer, ...this.time()]);
    if (r < 0.4) return this.root(form, this.quoted(','), [...hearer.slice(0, 0), somebody(), ...this.time().slice(0, 1)]);
    if (r < 0.62) return this.root(form, [...before, ...closed(somebody()), ...left], [...hearer, ...this.time(), ...(this.chance(0.6) ? [node('that', 'SCONJ', 'mark')] : []), this.content('ccomp')]);
    if (r < 0.74) return this.root(form, [...before, ...closed(somebody()), ...left], [...hearer, ...this.time(), mark(this.one([',', ':', ':'])), ...this.quoted('.').slice(0, 2), mark('.'), mark(this.chance(0.5) ? '”' : '"')]);
    if (r < 0.82) return this.root(form, [this.content('ccomp'), mark(','), ...closed(somebody()), ...left], [...hearer, ...this.time()]);
    if (r < 0.88) return this.root(form, [this.content('ccomp'), mark(',')], [somebody(false), ...this.time()]);
    if (r < 0.93) return this.root(form, [...this.quoted(','), ...closed(somebody()), ...left], [...hearer, mark(','), node(this.one(['adding', 'saying', 'noting', 'claiming', 'warning']), 'VERB', 'advcl', { features: 'VerbForm=Ger', right: [node('that', 'SCONJ', 'mark'), this.content('ccomp')] })]);
    return this.root(form, [...before, ...closed(somebody()), ...left], [...hearer, this.content('ccomp'), node(this.one(PAST), 'VERB', 'conj', { features: 'VerbForm=Fin|Tense=Past', left: [node('and', 'CCONJ', 'cc')], right: [this.body('obj')] })]);
  }
}

interface Built {
  text: string;
  words: TreebankWord[];
}

const OPENING = /^[“"‘(]$/;

function emit(part: Part, parent: number, built: Built, state: { glue: boolean; straight: boolean }): void {
  const space = (): void => void (built.text += built.text === '' || state.glue ? '' : ' ');
  if ('mark' in part) {
    const opens = part.mark === '"' ? !state.straight : OPENING.test(part.mark);
    if (part.mark === '"') state.straight = !state.straight;
    if (opens) space();
    const start = built.text.length;
    built.text += part.mark;
    built.words.push({ form: part.mark, lemma: part.mark, upos: 'PUNCT', xpos: '', features: new Map(), head: parent, relation: 'punct', start, end: built.text.length });
    state.glue = opens;
    return;
  }
  if ('said' in part) {
    space();
    state.glue = false;
    const shift = built.text.length;
    const offset = built.words.length;
    const { words: inner } = part.said;
    const lastWord = inner.at(-1)?.upos === 'PUNCT' ? inner.slice(0, -1) : inner;
    for (const word of lastWord) built.words.push({ ...word, start: word.start + shift, end: word.end + shift, head: word.head < 0 ? parent : word.head + offset, relation: word.head < 0 ? part.relation : word.relation });
    const text = part.said.text.slice(0, lastWord.at(-1)?.end ?? 0);
    const keepsCapital = inner[0]?.upos === 'PROPN' || /^I\b/.test(text) || /[“"‘:]\s*$/.test(built.text);
    built.text += keepsCapital || shift === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1);
    return;
  }
  // The node's own place is known only when what is left of it has been written: heads are filled in afterwards.
  const first = built.words.length;
  for (const child of part.left) emit(child, -2, built, state);
  space();
  state.glue = false;
  const own = built.words.length;
  for (let i = first; i < own; i++) if (built.words[i]!.head === -2) built.words[i] = { ...built.words[i]!, head: own };
  const start = built.text.length;
  built.text += part.form;
  built.words.push({ form: part.form, lemma: part.form.toLowerCase(), upos: part.upos, xpos: '', features: new Map(part.features === '_' ? [] : part.features.split('|').map((pair) => pair.split('=', 2) as [string, string])), head: parent, relation: part.relation, start, end: built.text.length });
  for (const child of part.right) emit(child, own, built, state);
}

/** Made-up sentences of the press around sentences of a treebank. */
export function makeAttributions(sentences: readonly TreebankSentence[], count: number, random: Random): TreebankSentence[] {
  const short = sentences.filter(({ words: list, text }) => list.length > 3 && list.length < 26 && !/["“”]/.test(text) && list.some(({ relation }) => relation.startsWith('nsubj')));
  const maker = new Maker(random, short);
  return Array.from({ length: count }, () => {
    const built: Built = { text: '', words: [] };
    emit(maker.sentence(), -1, built, { glue: false, straight: false });
    return { ...built, text: built.text.charAt(0).toUpperCase() + built.text.slice(1) };
  });
}
