import { useEffect, useState } from 'preact/hooks';
import type { SourcePicture } from '../../components/annotation-picture.tsx';
import type { Facet, Facets } from '../../lib/core/annotation/annotation-query.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { Question } from './annotation-finder.ts';

/** Sources that are drawn, those with most annotations. */
const MOST_SOURCES = 12;

async function pictureOf({ words, filters }: Question, source: Facet): Promise<SourcePicture> {
  const { facets } = await callBackground('searchAnnotations', {
    words,
    filters: { ...filters, source: source.value },
    sort: 'newest',
    offset: 0,
    limit: 0,
  });
  return { source, differences: facets.difference };
}

/** How often which kind of difference was found against each of the sources that a question finds; `null` while asked. */
export function usePicture(question: Question, facets: Facets | null): readonly SourcePicture[] | null {
  const [sources, setSources] = useState<readonly SourcePicture[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const asked = (facets?.source ?? []).slice(0, MOST_SOURCES).map((source) => pictureOf(question, source));
    Promise.all(asked).then(
      (pictures) => isCurrent && setSources(pictures),
      () => isCurrent && setSources([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [question, facets]);
  return sources;
}
