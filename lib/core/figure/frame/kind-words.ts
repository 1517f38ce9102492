import events from '../../language/packs/events.json' with { type: 'json' };

/** Of which kind a word tells, and which thing of that kind: of trade, imports or exports. */
type KindOf = ReadonlyMap<string, readonly [kind: string, member: string]>;

/** Which of which kind each word says, from rows of "imports | exports". */
export const readKinds = (rows: readonly string[]): KindOf =>
  new Map(
    rows.flatMap((row) =>
      row
        .split(' | ')
        .flatMap((words) => words.split(' ').map((word): [string, [string, string]] => [word, [row, words]])),
    ),
  );

/** Those of languages other than English, in which a capital is no name's: "Prozess" and "Ermittlungen" are two. */
const KINDS_ELSEWHERE = readKinds(events.kinds);
/** What French elides before a noun, and an "and" that is written on to it. */
export const BEFORE_NOUN = /^(?:[dl]['’]|[وו])/u;

/** Which of which kind a word of a language other than English says, in lower case. */
export const kindElsewhere = (word: string): readonly [kind: string, member: string] | undefined =>
  KINDS_ELSEWHERE.get(word) ?? KINDS_ELSEWHERE.get(word.replace(BEFORE_NOUN, ''));
