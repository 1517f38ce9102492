/** A word of a treebank, with its place in the sentence's text. */
export interface TreebankWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  readonly xpos: string;
  readonly features: ReadonlyMap<string, string>;
  /** The place of the head in the list, -1 for the root. */
  readonly head: number;
  readonly relation: string;
  readonly lemma: string;
}

/** A sentence of a treebank. */
export interface TreebankSentence {
  readonly text: string;
  readonly words: readonly TreebankWord[];
}

const parseFeatures = (column: string): ReadonlyMap<string, string> =>
  new Map(column === '_' ? [] : column.split('|').map((pair) => pair.split('=', 2) as [string, string]));

/** Words written as one keep their own places only where their forms, put together, are what is written. */
function placeWords(text: string, lines: readonly string[][]): Map<string, { start: number; end: number }> {
  const places = new Map<string, { start: number; end: number }>();
  let at = 0;
  let rangeEnd = 0;
  const find = (form: string): { start: number; end: number } => {
    const start = text.indexOf(form, at);
    if (start < 0 || start > at + 3) return { start: at, end: at };
    at = start + form.length;
    return { start, end: at };
  };
  lines.forEach((columns, n) => {
    const [id = '', form = ''] = columns;
    if (id.includes('-')) {
      const [first = 0, last = 0] = id.split('-').map(Number);
      const parts = lines.slice(n + 1, n + 2 + last - first);
      const place = find(form);
      if (parts.map((part) => part[1]).join('') === form) {
        let start = place.start;
        for (const part of parts) {
          const end = start + (part[1] ?? '').length;
          places.set(part[0] ?? '', { start, end });
          start = end;
        }
      } else for (const part of parts) places.set(part[0] ?? '', place);
      rangeEnd = last;
    } else if (Number(id) > rangeEnd) places.set(id, find(form));
  });
  return places;
}

function readSentence(block: string): TreebankSentence | null {
  const lines = block.split('\n');
  const text = lines.find((line) => line.startsWith('# text = '))?.slice(9);
  if (text === undefined) return null;
  const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'));
  const places = placeWords(text, rows);
  const words = rows.filter(([id = '']) => /^\d+$/.test(id));
  return {
    text,
    words: words.map(
      ([id = '', form = '', lemma = '', upos = '', xpos = '', features = '_', head = '0', relation = '']) => ({
        form,
        lemma,
        upos,
        xpos,
        features: parseFeatures(features),
        head: Number(head) - 1,
        relation,
        ...(places.get(id) ?? { start: 0, end: 0 }),
      }),
    ),
  };
}

/** The sentences of a file in CoNLL-U. */
export const readConllu = (file: string): TreebankSentence[] =>
  file.split(/\r?\n\r?\n/).flatMap((block) => readSentence(block) ?? []);
