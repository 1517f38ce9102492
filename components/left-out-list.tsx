import type { ClaimReference, SourceReference } from '../lib/core/check/finding.ts';
import { SourceName } from './source-list.tsx';
import { useTranslate, useWriter } from './translate.ts';

/** Claims of one document that are listed at once. */
const AT_ONCE = 50;

interface LeftOutDocument {
  readonly key: string;
  readonly source: SourceReference | undefined;
  readonly claims: readonly ClaimReference[];
}

/** The claims by the document they are in first, in the order given. */
function groupByDocument(claims: readonly ClaimReference[]): LeftOutDocument[] {
  const groups = Map.groupBy(claims, ({ set, sources: [source] }) => `${set}/${source?.document ?? ''}`);
  return [...groups].map(([key, group]) => ({ key, source: group[0]?.sources[0], claims: group }));
}

function Document({ source, claims }: LeftOutDocument) {
  const t = useTranslate();
  const write = useWriter();
  const more = claims.length - AT_ONCE;
  return (
    <details class="left-out-document" open>
      <summary>
        {source && <SourceName source={source} />} <span class="hint">({write.number(claims.length)})</span>
      </summary>
      <ul class="cards">
        {claims.slice(0, AT_ONCE).map(({ set, id, exact }) => (
          <li key={`${set}/${id}`} class="finding leftOut">
            <blockquote class="words" dir="auto">
              {exact}
            </blockquote>
          </li>
        ))}
        {more > 0 && <li class="hint">{t('import.moreProblems', more)}</li>}
      </ul>
    </details>
  );
}

interface LeftOutListProps {
  readonly claims: readonly ClaimReference[];
  /** Whether the page does not carry them, or has them folded away. */
  readonly kind: 'leftOut' | 'folded';
}

/** Claims of the sources that the page does not show, document by document; nothing where there are none. */
export function LeftOutList({ claims, kind }: LeftOutListProps) {
  const t = useTranslate();
  if (claims.length === 0) return null;
  return (
    <section class="left-out" aria-labelledby={`${kind}-heading`}>
      <h2 id={`${kind}-heading`}>{t(`relation.${kind}`)}</h2>
      <p class="hint">{t(`popup.${kind}Intro`)}</p>
      {groupByDocument(claims).map((document) => (
        <Document {...document} key={document.key} />
      ))}
    </section>
  );
}
