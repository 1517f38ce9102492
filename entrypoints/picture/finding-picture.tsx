import type { Ref } from 'preact';
import { Dotted } from '../../components/dotted.tsx';
import { sayFinding } from '../../components/finding-sentence.ts';
import { FindingSide } from '../../components/finding-side.tsx';
import { useTranslate, useWriter } from '../../components/translate.ts';
import type { Finding } from '../../lib/core/check/finding.ts';
import type { PageMetadata } from '../../lib/core/check/page-metadata.ts';

/** Where the words of a side are, as far as that is known. */
interface Origin {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly url: string | null;
}

interface SideProps {
  readonly finding: Finding;
  readonly side: 'page' | 'source';
  readonly origin: Origin | undefined;
}

function Side({ finding, side, origin }: SideProps) {
  const t = useTranslate();
  const write = useWriter();
  return (
    <figure>
      <div class="label">{t(`card.${side}`)}</div>
      <FindingSide finding={finding} side={side} />
      {origin && (
        <p class="origin">
          <bdi>{origin.title}</bdi>
          <Dotted parts={[origin.publisher, origin.date && write.date(origin.date)]} />
          {origin.url && (
            <span class="address">
              <bdi>{origin.url}</bdi>
            </span>
          )}
        </p>
      )}
    </figure>
  );
}

interface FindingPictureProps {
  readonly finding: Finding;
  readonly page: PageMetadata;
  readonly element: Ref<HTMLElement>;
}

/** A finding with all that a picture of it must say: the verdict, both sides, who speaks, and where the words are. */
export function FindingPicture({ finding, page, element }: FindingPictureProps) {
  const t = useTranslate();
  const { relation, claim } = finding;
  const [source] = claim.sources;
  return (
    <article ref={element} class={`finding-picture ${relation}`}>
      <p class="relation">{t(`relation.${relation}`)}</p>
      <h2>{sayFinding(t, finding)}</h2>
      <Side finding={finding} side="page" origin={page} />
      <Side finding={finding} side="source" origin={source && { ...source, title: source.title ?? source.opening }} />
      <p class="made">{t('report.madeWith')}</p>
    </article>
  );
}
