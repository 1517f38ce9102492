import { splitTokens } from '../../lib/core/language/syntax/split-tokens.ts';
import {
  classIndex,
  RELATIONS,
  type Relation,
  relationIndex,
  WORD_CLASSES,
  type WordClass,
} from '../../lib/core/language/syntax/word-class.ts';
import { readWordForms, type WordForms } from '../../lib/core/language/syntax/word-forms.ts';
import { findWords, type SyntaxWord, type WordJoints } from '../../lib/core/language/syntax/words.ts';
import type { TreebankSentence, TreebankWord } from './read-conllu.ts';

/** A sentence as the parser should read it. */
export interface Gold {
  readonly text: string;
  readonly words: readonly SyntaxWord[];
  readonly forms: WordForms;
  readonly classes: Uint8Array;
  /** Heads; the root's is the number of words. */
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
}

const CLASSES: ReadonlySet<string> = new Set(WORD_CLASSES);
const KNOWN: ReadonlySet<string> = new Set(RELATIONS);

function verbForm(word: TreebankWord): string {
  const form = word.features.get('VerbForm');
  if (word.xpos === 'MD' || form === 'Fin') return 'Fin';
  if (form === 'Inf') return 'Inf';
  if (form === 'Ger' || (form === 'Part' && word.features.get('Tense') === 'Pres')) return 'Ger';
  return form === 'Part' ? 'Part' : 'Fin';
}

function pronounKind(word: TreebankWord): string {
  const type = word.features.get('PronType');
  if (word.features.get('Poss') === 'Yes') return '.Poss';
  if (type === 'Rel') return '.Rel';
  if (type === 'Int') return '.Int';
  const grammaticalCase = word.features.get('Case');
  return grammaticalCase === 'Nom' ? '.Nom' : grammaticalCase ? '.Acc' : '';
}

function classOf(word: TreebankWord): WordClass {
  const { upos } = word;
  const name =
    upos === 'VERB' || upos === 'AUX' ? `${upos}.${verbForm(word)}` : upos === 'PRON' ? upos + pronounKind(word) : upos;
  return (CLASSES.has(name) ? name : 'X') as WordClass;
}

const SAME: Readonly<Record<string, Relation>> = {
  'nsubj:outer': 'nsubj',
  goeswith: 'flat',
  reparandum: 'dep',
  orphan: 'dep',
  'csubj:pass': 'csubj',
  'nmod:desc': 'nmod',
  'expl:pass': 'expl',
};

function relationOf(relation: string): Relation {
  const same = SAME[relation];
  if (same) return same;
  if (KNOWN.has(relation)) return relation as Relation;
  const base = relation.split(':')[0] ?? '';
  return KNOWN.has(base) ? (base as Relation) : 'dep';
}

/** The treebank's words that lie in each of ours. */
function groupWords(
  words: readonly SyntaxWord[],
  sentence: TreebankSentence,
): { groups: number[][]; owner: Int32Array } {
  const groups: number[][] = words.map(() => []);
  const owner = new Int32Array(sentence.words.length).fill(-1);
  let w = 0;
  sentence.words.forEach(({ start, end }, t) => {
    while (w > 0 && (words[w]?.start ?? 0) > start) w--;
    while (w < words.length && (words[w]?.end ?? 0) <= start) w++;
    const word = words[w];
    if (word && end > start && word.start < end && word.end > start) {
      groups[w]?.push(t);
      owner[t] = w;
    }
  });
  return { groups, owner };
}

/** The head of a treebank word, past marks, which are no words of ours. */
function liveHead(sentence: TreebankSentence, owner: Int32Array, t: number): number {
  let head = sentence.words[t]?.head ?? -1;
  for (let steps = 0; head >= 0 && (owner[head] ?? -1) < 0 && steps < 50; steps++)
    head = sentence.words[head]?.head ?? -1;
  return head;
}

/** A treebank's sentence over our words, or null where they do not fit. */
export function toGold(
  sentence: TreebankSentence,
  { joints, lexicon }: { joints: WordJoints; lexicon: (hash: number) => number },
): Gold | null {
  const words = findWords(splitTokens(sentence.text), joints);
  if (words.length === 0) return null;
  const { groups, owner } = groupWords(words, sentence);
  const classes = new Uint8Array(words.length);
  const heads = new Int32Array(words.length).fill(words.length);
  const labels = new Uint8Array(words.length);
  for (const [w, group] of groups.entries()) {
    if (group.length === 0) {
      if (w === 0) return null;
      classes[w] = classes[w - 1] ?? 0;
      heads[w] = w - 1;
      labels[w] = relationIndex('flat');
      continue;
    }
    const inGroup = new Set(group);
    const top =
      group.find((t) => sentence.words[t]?.upos !== 'PUNCT' && !inGroup.has(sentence.words[t]?.head ?? -1)) ??
      group[0] ??
      0;
    const word = sentence.words[top];
    if (!word) return null;
    const head = liveHead(sentence, owner, top);
    classes[w] = classIndex(classOf(word));
    heads[w] = head < 0 ? words.length : (owner[head] ?? words.length);
    labels[w] = head < 0 ? relationIndex('root') : relationIndex(relationOf(word.relation));
    if (heads[w] === w) return null;
  }
  return { text: sentence.text, words, forms: readWordForms(words, lexicon), classes, heads, labels };
}
