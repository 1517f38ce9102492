/** Plurals and past forms that no rule gives. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'person',
    lives: 'life',
    feet: 'foot',
    wives: 'wife',
    dead: 'die',
    died: 'die',
    dies: 'die',
    dying: 'die',
    slain: 'slay',
    shot: 'shoot',
    held: 'hold',
    fled: 'flee',
    fell: 'fall',
    fallen: 'fall',
    rose: 'rise',
    risen: 'rise',
    won: 'win',
    lost: 'lose',
    sold: 'sell',
    bought: 'buy',
    built: 'build',
    paid: 'pay',
    spent: 'spend',
    took: 'take',
    taken: 'take',
    gave: 'give',
    given: 'give',
    drew: 'draw',
    drawn: 'draw',
    grew: 'grow',
    left: 'leave',
    laid: 'lay',
    stole: 'steal',
    stolen: 'steal',
    sent: 'send',
    made: 'make',
    went: 'go',
    gone: 'go',
    sank: 'sink',
    sunk: 'sink',
    owes: 'owe',
    found: 'find',
    cops: 'cop',
  }),
);

const VOWEL = /[aeiouy]/;

/** "stopp" to "stop", "kill" as it is. */
const undouble = (root: string): string => (/([bdgmnprt])\1$/.test(root) ? root.slice(0, -1) : root);

/**
 * A key that the inflected forms of an English word share ("kill", "kills", "killed", "killing"). Not itself a word, and
 * not more than needed: derivations ("killer") stay apart. Takes a folded word.
 */
export function stemOf(word: string): string {
  const bare = word.replace(/'s?$/, '').replace(/'s$/, '');
  const irregular = IRREGULAR.get(bare);
  if (irregular !== undefined) return stemOf(irregular === bare ? bare : irregular);
  if (bare.length < 4) return bare;
  if (bare.endsWith('men')) return `${bare.slice(0, -3)}man`;
  let root = bare;
  if (root.endsWith('ies')) root = `${root.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/.test(root)) root = root.slice(0, -2);
  else if (/[^su]s$/.test(root) && !root.endsWith('is')) root = root.slice(0, -1);
  if (root.endsWith('ied')) root = `${root.slice(0, -3)}y`;
  else if (root.endsWith('ed') && VOWEL.test(root.slice(0, -2)) && root.length > 4) root = undouble(root.slice(0, -2));
  else if (root.endsWith('ing') && VOWEL.test(root.slice(0, -3)) && root.length > 5) root = undouble(root.slice(0, -3));
  return root.length > 3 && root.endsWith('e') ? root.slice(0, -1) : root;
}
