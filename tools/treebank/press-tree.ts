import type { TreebankSentence } from './read-conllu.ts';

/** A word with what hangs on it, in order. */
export interface Node {
  readonly form: string;
  readonly upos: string;
  readonly features: string;
  readonly relation: string;
  readonly left: readonly Part[];
  readonly right: readonly Part[];
}
/** A mark. */
export interface Mark {
  readonly mark: string;
  readonly opens?: boolean;
}
/** What is said: a sentence of the treebank. */
export interface Said {
  readonly said: TreebankSentence;
  readonly relation: string;
}
/** What is said, with its attribution in the middle. */
export interface Interrupted {
  readonly interrupted: TreebankSentence;
  readonly cut: number;
  readonly by: Node;
  readonly open: string;
  readonly close: string;
}
/** A piece of a made-up sentence. */
export type Part = Node | Mark | Said | Interrupted;
