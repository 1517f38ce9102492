import type { Span } from '../../../../lib/core/language/span.ts';
import type { PageReport } from '../../../../lib/protocol/page-types.ts';
import type { PaintedPiece } from './read-painted.ts';

const LINES = { differs: 'text-wavy', unclear: 'text-dotted', same: 'text-solid' } as const;

const squeeze = (words: string): string => words.replace(/\s+/g, '');

/** What repeats words may have other marks around them. */
const withoutMarks = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The stretches of a text that some spans, in reading order, cover. */
function unite(spans: readonly Span[]): Span[] {
  const united: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = united.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else united.push({ start, end });
  }
  return united;
}

/** How many pieces from `first` on make up the words; 0 when they do not. */
function countPieces(words: string, pieces: readonly PaintedPiece[], first: number): number {
  let missing = words;
  for (let at = first; at < pieces.length; at++) {
    const piece = pieces[at] as PaintedPiece;
    if (!missing.startsWith(piece.words)) return 0;
    missing = missing.slice(piece.words.length);
    if (missing === '') return at + 1 - first;
  }
  return 0;
}

/** The shortest list of what is wrong when the pieces from `at` on are compared with the words wanted from `next` on. */
type Compare = (at: number, next: number) => readonly string[];

const shortest = (lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce((best, list) => (list.length < best.length ? list : best));

/** Compares pieces with words; a piece that repeats some may be taken for them or passed over. */
function comparePieces(
  pieces: readonly PaintedPiece[],
  wanted: readonly string[],
  isRepeat: (piece: PaintedPiece) => boolean,
): readonly string[] {
  const known = new Map<string, readonly string[]>();
  const compare: Compare = (at, next) => {
    const piece = pieces[at];
    const words = wanted[next];
    if (!piece) return wanted.slice(next).map((missing) => `no line is under “${missing}”`);
    const passed = isRepeat(piece) ? [] : [`there is one under “${piece.words}”`];
    const ways = [[...passed, ...look(at + 1, next)]];
    const count = words === undefined ? 0 : countPieces(words, pieces, at);
    if (count > 0) ways.push([...look(at + count, next + 1)]);
    else if (words !== undefined) ways.push([`no line is under “${words}”`, ...look(at, next + 1)]);
    return shortest(ways);
  };
  const look: Compare = (at, next) => {
    const key = `${at} ${next}`;
    const wrong = known.get(key) ?? compare(at, next);
    known.set(key, wrong);
    return wrong;
  };
  return look(0, 0);
}

/**
 * Compares the words under lines with the report: what each finding that is said to be shown covers has its line, in
 * reading order, and every other piece under that line repeats words of such a finding in what is set apart.
 */
export const findWrong = ({ text, findings }: PageReport, painted: readonly PaintedPiece[]): string[] =>
  (['differs', 'unclear', 'same'] as const).flatMap((relation) => {
    const shown = findings.filter((finding) => finding.place === 'shown' && finding.relation === relation);
    const known = shown.map(({ exact }) => withoutMarks(exact));
    const isRepeat = ({ words, isApart }: PaintedPiece): boolean =>
      isApart && known.some((exact) => exact.includes(withoutMarks(words)));
    const pieces = painted.filter(({ line }) => line === LINES[relation]);
    const wanted = unite(shown).map(({ start, end }) => squeeze(text.slice(start, end)));
    return comparePieces(pieces, wanted, isRepeat).map((wrong) => `Of “${relation}” ${wrong}.`);
  });
