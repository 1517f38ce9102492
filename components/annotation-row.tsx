import type { Annotation } from '../lib/core/annotation/annotation.ts';
import { fromFirstMatch, hasMatch, markMatches } from '../lib/core/annotation/mark-matches.ts';
import { sayFinding } from './finding-sentence.ts';
import { useTranslate, useWriter } from './translate.ts';

interface AnnotationRowProps {
  readonly annotation: Annotation;
  readonly isChosen: boolean;
  readonly isOpen: boolean;
  /** Whether its passage has other words on the page by now. */
  readonly isChanged: boolean;
  /** Whether it is under a heading that names its page. */
  readonly isUnderPage: boolean;
  /** Folded words that are looked for. */
  readonly wanted: readonly string[];
  readonly onChoose: (isChosen: boolean) => void;
  readonly onOpen: () => void;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

/** A text from its first match on, with the words that are looked for marked. */
function Matched({ text, wanted }: { readonly text: string } & Pick<AnnotationRowProps, 'wanted'>) {
  return (
    <>
      {markMatches(fromFirstMatch(text, wanted), wanted).map((piece, i) =>
        // oxlint-disable-next-line react/no-array-index-key -- the pieces of one text never move
        piece.isMatch ? <mark key={i}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}

type HeadProps = Pick<AnnotationRowProps, 'annotation' | 'isChanged'>;

/** What it is, what is different, how far the reader has come, and the tags. */
function Head({ annotation: { finding, status, tags }, isChanged }: HeadProps) {
  const t = useTranslate();
  const write = useWriter();
  const kinds = [...new Set(finding?.differences.map(({ kind }) => t(`kind.${kind}`)))];
  return (
    <span class="row-head cut-off">
      <span class="relation">{finding ? t(`relation.${finding.relation}`) : t('library.passage')}</span>
      {finding && finding.severity !== 'none' && <span> · {t(`severity.${finding.severity}`)}</span>}
      {kinds.length > 0 && <span> · {write.list(kinds)}</span>}
      {status !== 'open' && <span> · {t(`annotationStatus.${status}`)}</span>}
      {isChanged && <span class="changed"> · {t('library.changedSince')}</span>}
      {tags.map((tag) => (
        <bdi key={tag} class="tag">
          {tag}
        </bdi>
      ))}
    </span>
  );
}

/** The note, or else what is different; what was looked for goes first, wherever it was found. */
function Second({ annotation, wanted }: Pick<AnnotationRowProps, 'annotation' | 'wanted'>) {
  const t = useTranslate();
  const { finding, note, target } = annotation;
  const source = finding?.claim.exact ?? '';
  const isOnlyInSource = hasMatch(source, wanted) && !hasMatch(target.exact, wanted) && !hasMatch(note, wanted);
  if (isOnlyInSource)
    return (
      <span class="row-second cut-off">
        {t('library.inSource')}{' '}
        <bdi>
          <Matched text={source} wanted={wanted} />
        </bdi>
      </span>
    );
  if (note !== '')
    return (
      <span class="row-second row-note cut-off" dir="auto">
        <Matched text={note} wanted={wanted} />
      </span>
    );
  return finding ? (
    <span class="row-second cut-off">{sayFinding(t, finding)}</span>
  ) : (
    <span class="row-second cut-off" dir="auto">
      {annotation.summary}
    </span>
  );
}

/** One annotation in a long list: what it is, its words, the note or the difference, and its page where no heading says it. */
export function AnnotationRow(props: AnnotationRowProps) {
  const { annotation, isChosen, isOpen, isChanged, isUnderPage, wanted, onChoose, onOpen } = props;
  const t = useTranslate();
  const write = useWriter();
  const { finding, target, page, note, status, created } = annotation;
  const words = target.exact || note || page.title;
  return (
    <div class={`row ${finding?.relation ?? 'marked'} ${status}`} data-annotation={annotation.id}>
      <label class="tick">
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={t('library.choose', [words.slice(0, 80)])}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
      </label>
      <button type="button" data-row aria-current={isOpen ? 'true' : undefined} onClick={onOpen}>
        <Head annotation={annotation} isChanged={isChanged} />
        <span class="row-words" dir="auto">
          <Matched text={words} wanted={wanted} />
        </span>
        <Second annotation={annotation} wanted={wanted} />
        {!isUnderPage && (
          <span class="row-page cut-off" dir="auto">
            {page.title || hostOf(page.url)} · <bdi>{hostOf(page.url)}</bdi> · <bdi>{write.day(created)}</bdi>
          </span>
        )}
      </button>
    </div>
  );
}
