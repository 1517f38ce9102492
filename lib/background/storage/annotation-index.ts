import UFuzzy from '@leeoniya/ufuzzy';
import type { Annotation } from '../../core/annotation/annotation.ts';
import { type AnnotationRow, rowMaker } from '../../core/annotation/annotation-query.ts';
import type { StoredAnnotation } from '../../core/annotation/stored-annotation.ts';
import { findWords } from '../../core/language/words.ts';

/** Every annotation as a row to filter by, with its words. */
export interface AnnotationIndex {
  readonly rows: ReadonlyMap<string, AnnotationRow>;
  /** The rows of those that hold all words, each at least as the beginning of one; what people wrote goes before what they read. */
  readonly find: (words: string) => AnnotationRow[];
  readonly put: (stored: readonly StoredAnnotation[]) => void;
  readonly remove: (ids: readonly string[]) => void;
}

const foldedWords = (text: string): string[] => findWords(text).map(({ folded }) => folded);

/** The folded words of an annotation in one line: first the user's own, then the passage's, the page's and the source's. */
function lineOf({ note, tags, target, page, finding }: Annotation): string {
  const sources = finding?.claim.sources.flatMap(({ title, publisher }) => [title ?? '', publisher ?? '']) ?? [];
  const parts = [note, ...tags, target.exact, page.title, page.publisher ?? '', finding?.claim.exact ?? ''];
  return foldedWords([...parts, ...new Set(sources)].join('\n')).join(' ');
}

/** Annotations by place: where one was removed, its place stays empty. */
class AnnotationLines implements AnnotationIndex {
  readonly rows = new Map<string, AnnotationRow>();
  readonly #ids: (string | null)[] = [];
  readonly #lines: string[] = [];
  readonly #places = new Map<string, number>();
  readonly #makeRow = rowMaker();
  // In letters of every script; the lines have words with one space between.
  readonly #search = new UFuzzy({ unicode: true, interSplit: ' ' });

  find(words: string): AnnotationRow[] {
    const wanted = foldedWords(words);
    let found: number[] | null = wanted.length > 0 ? null : [];
    for (const word of wanted) found = this.#search.filter(this.#lines, word, found ?? undefined) ?? [];
    return (found ?? [])
      .flatMap((place) => {
        const row = this.rows.get(this.#ids[place] ?? '');
        const rank = this.#rankOf(place, wanted);
        return row && rank !== null ? [{ row, rank }] : [];
      })
      .sort((a, b) => a.rank - b.rank)
      .map(({ row }) => row);
  }

  put(stored: readonly StoredAnnotation[]): void {
    for (const { annotation } of stored) {
      const { id } = annotation;
      const place = this.#places.get(id) ?? this.#lines.length;
      this.#places.set(id, place);
      this.rows.set(id, this.#makeRow(annotation));
      this.#ids[place] = id;
      this.#lines[place] = lineOf(annotation);
    }
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) {
      const place = this.#places.get(id);
      if (place === undefined) continue;
      this.rows.delete(id);
      this.#places.delete(id);
      this.#ids[place] = null;
      this.#lines[place] = '';
    }
  }

  /** How far from the line's start the words begin, all told; `null` when one of them is only within others. */
  #rankOf(place: number, wanted: readonly string[]): number | null {
    const starts = wanted.map((word) => ` ${this.#lines[place]}`.indexOf(` ${word}`));
    return starts.includes(-1) ? null : starts.reduce((sum, start) => sum + start, 0);
  }
}

/**
 * An empty index. Words are looked for by going through all lines: for a hundred thousand annotations that takes some tenths
 * of a second, where an index of their words (MiniSearch) took four times the memory and the time to build, and seconds for a
 * word that many have.
 */
export const createAnnotationIndex = (): AnnotationIndex => new AnnotationLines();
