import { useEffect, useState } from 'preact/hooks';
import type { StoredAnnotation } from '../../lib/core/annotation/stored-annotation.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import { watchPageNews } from '../../lib/protocol/page-news.ts';
import { AnnotationFinder, type Answer, NO_ANSWER, PAGE_LENGTH, type Question } from './annotation-finder.ts';

/** The answer to a question, of which only the rows that were looked at are at hand. */
export interface Found extends Omit<Answer, 'pages'> {
  readonly rowAt: (index: number) => StoredAnnotation | undefined;
  /** Fetches rows that are not there yet. */
  readonly look: (first: number, last: number) => void;
  readonly refresh: () => void;
  /** Where an annotation is among those found; -1 where its row is not at hand. */
  readonly indexOf: (id: string) => number;
}

/** The annotations that a question finds, asked again whenever any annotation changes. */
export function useFound(question: Question): Found {
  const [{ pages, ...answer }, setAnswer] = useState<Answer>(NO_ANSWER);
  const [finder] = useState(
    () => new AnnotationFinder({ search: (query) => callBackground('searchAnnotations', query), onAnswer: setAnswer }),
  );
  useEffect(() => finder.ask(question), [finder, question]);
  useEffect(() => {
    const stopped = new AbortController();
    watchPageNews('annotationsChanged', () => finder.ask(), stopped.signal);
    return () => {
      stopped.abort();
      finder.stop();
    };
  }, [finder]);
  return {
    ...answer,
    rowAt: (index) => pages.get(Math.floor(index / PAGE_LENGTH))?.[index % PAGE_LENGTH],
    look: (first, last) => finder.look(first, last),
    refresh: () => finder.ask(),
    indexOf: (id) => {
      for (const [page, rows] of pages) {
        const at = rows.findIndex(({ annotation }) => annotation.id === id);
        if (at >= 0) return page * PAGE_LENGTH + at;
      }
      return -1;
    },
  };
}
