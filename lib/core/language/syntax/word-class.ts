/**
 * Parts of speech, those of Universal Dependencies, with what the parser needs beside them: the form of a verb and the
 * case or kind of a pronoun. A weights file stores positions in this list: add at the end only.
 */
export const WORD_CLASSES = [
  'NOUN',
  'PROPN',
  'PRON',
  'PRON.Nom',
  'PRON.Acc',
  'PRON.Poss',
  'PRON.Rel',
  'PRON.Int',
  'DET',
  'ADJ',
  'ADV',
  'ADP',
  'NUM',
  'SYM',
  'INTJ',
  'PART',
  'CCONJ',
  'SCONJ',
  'VERB.Fin',
  'VERB.Inf',
  'VERB.Part',
  'VERB.Ger',
  'AUX.Fin',
  'AUX.Inf',
  'AUX.Part',
  'AUX.Ger',
  'X',
  'NONE',
] as const;

/** A part of speech; `NONE` is the place before the first word and after the last one. */
export type WordClass = (typeof WORD_CLASSES)[number];

/**
 * How a word hangs on its head, as in Universal Dependencies; rare relations are taken together with their kind. A weights
 * file stores positions in this list: add at the end only.
 */
export const RELATIONS = [
  'none',
  'root',
  'nsubj',
  'nsubj:pass',
  'csubj',
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'nmod',
  'nmod:poss',
  'appos',
  'acl',
  'acl:relcl',
  'advcl',
  'ccomp',
  'xcomp',
  'parataxis',
  'conj',
  'cc',
  'mark',
  'case',
  'det',
  'amod',
  'advmod',
  'nummod',
  'compound',
  'compound:prt',
  'flat',
  'fixed',
  'aux',
  'aux:pass',
  'cop',
  'expl',
  'vocative',
  'discourse',
  'list',
  'dislocated',
  'dep',
] as const;

/** A relation between a word and its head; `none` is no word's. */
export type Relation = (typeof RELATIONS)[number];

/** The place of a part of speech in the list. */
export const classIndex = (name: WordClass): number => WORD_CLASSES.indexOf(name);

/** The place of a relation in the list. */
export const relationIndex = (name: Relation): number => RELATIONS.indexOf(name);
