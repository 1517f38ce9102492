import type { TreebankSentence } from './read-conllu.ts';

/** A word of a made-up sentence with the words that hang on it, on either side. */
export interface Node {
  readonly form: string;
  readonly upos: string;
  readonly features: string;
  readonly relation: string;
  readonly left: readonly Part[];
  readonly right: readonly Part[];
}
/** A mark between words. */
export interface Mark {
  readonly mark: string;
  readonly opens?: boolean;
}
/** Where a sentence of the treebank is put in. */
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
/** What a sentence is put together from. */
export type Part = Node | Mark | Said | Interrupted;

/** A node with nothing on it but what is given. */
export const node = (form: string, upos: string, relation: string, more: Partial<Node> = {}): Node => ({
  form,
  upos,
  relation,
  features: '_',
  left: [],
  right: [],
  ...more,
});
/** The words of a list that is written as one string. */
export const words = (text: string): readonly string[] => text.split(' ');
/** Articles and the like of the languages that sentences are made in. */
export const DETERMINER =
  /^(?:the|an?|one|some|many|another|his|her|their|der|die|das|den|dem|eine?|seine|ihre?|le|la|les|l’|une?|des|son|sa|leurs|el|los|las|una|su)$/iu;
/** English possessives, which treebanks tag as pronouns. */
export const POSSESSIVE = /^(?:his|her|their)$/iu;

/** The place behind the subject that begins a sentence, or 0: where the press likes to cut in. */
export function afterSubject({ words: list }: TreebankSentence): number {
  const root = list.findIndex(({ head }) => head < 0);
  const subject = list.findIndex(({ head, relation }) => head === root && relation.startsWith('nsubj'));
  if (subject < 0 || subject > root) return 0;
  const isWithin = (i: number): boolean => {
    for (let at = i, steps = 0; at >= 0 && steps < list.length; steps++) {
      if (at === subject) return true;
      at = list[at]?.head ?? -1;
    }
    return false;
  };
  let cut = 0;
  while (cut < list.length && isWithin(cut)) cut++;
  return list.slice(cut).some((_, i) => isWithin(cut + i)) ? 0 : cut;
}
