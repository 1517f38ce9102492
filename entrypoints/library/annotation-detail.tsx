import { useEffect, useRef } from 'preact/hooks';
import { CloseButton } from '../../components/close-button.tsx';
import { Dotted } from '../../components/dotted.tsx';
import { sayFinding } from '../../components/finding-sentence.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { JudgedAgain } from '../../components/judged-again.tsx';
import { MenuButton } from '../../components/menu-button.tsx';
import { MuteButtons } from '../../components/mute-buttons.tsx';
import { NoteEditor } from '../../components/note-editor.tsx';
import { ProvenanceLine } from '../../components/provenance-line.tsx';
import { SourceList } from '../../components/source-list.tsx';
import { SpeakerLine } from '../../components/speaker-line.tsx';
import { useTranslate, useWriter } from '../../components/translate.ts';
import { WordDifference } from '../../components/word-difference.tsx';
import type { Annotation, FindingAnnotation } from '../../lib/core/annotation/annotation.ts';
import type { StoredAnnotation } from '../../lib/core/annotation/stored-annotation.ts';
import type { Finding } from '../../lib/core/check/finding.ts';
import { shownWords } from '../../lib/core/check/shown-words.ts';
import { hostOfAddress, isWebAddress } from '../../lib/core/claim/web-address.ts';
import { COPY_FORMS, type CopyForm } from '../../lib/core/exchange/write/copy-annotation.ts';
import { linkToPassage } from '../../lib/core/exchange/write/text-fragment.ts';
import type { MuteReason } from '../../lib/protocol/set-types.ts';
import { pageLink } from '../../lib/ui/page-link.ts';
import { useNote } from '../../lib/ui/use-note.ts';
import { ReviewDraft } from './review-draft.tsx';
import { useJudgedAgain } from './use-judged-again.ts';

interface AnnotationDetailProps {
  readonly stored: StoredAnnotation;
  readonly tagsInUse: readonly string[];
  readonly onCopy: (annotation: Annotation, form: CopyForm) => void;
  readonly onMute: (finding: Finding, reason: MuteReason) => void;
  readonly onDelete: (id: string) => void;
  readonly onClose: () => void;
  /** Where it is among those found, and the way to those before and after. */
  readonly steps: DetailSteps;
}

/** The way from an annotation to those before and after it in the list. */
export interface DetailSteps {
  /** Counted from 1; `null` where it is not among those found. */
  readonly number: number | null;
  readonly total: number;
  readonly onStep: (step: 1 | -1) => void;
}

function Words({ annotation: { finding, target } }: { readonly annotation: Annotation }) {
  if (finding?.relation === 'differs' && finding.words.length > 0)
    return <WordDifference words={shownWords(finding)} />;
  if (target.exact === '') return null;
  return (
    <blockquote class="words" dir="auto">
      <span class="rest">{target.exact}</span>
    </blockquote>
  );
}

/** Where the annotation is: a link that goes to the passage. */
function Place({ annotation: { page, target } }: { readonly annotation: Annotation }) {
  const write = useWriter();
  const name = page.title || page.url;
  const isOnWeb = isWebAddress(page.url) && target.exact !== '';
  const to = isOnWeb ? linkToPassage(page.url, target.exact) : pageLink(page.url);
  return (
    <p class="hint">
      {to ? (
        <a href={to} target="_blank" rel="noopener noreferrer">
          <bdi>{name}</bdi>
        </a>
      ) : (
        <bdi>{name}</bdi>
      )}
      <Dotted parts={[page.publisher, page.date && write.date(page.date), hostOfAddress(page.url)]} />
    </p>
  );
}

function Note({ stored, tagsInUse }: Pick<AnnotationDetailProps, 'stored' | 'tagsInUse'>) {
  const t = useTranslate();
  const { written, state, write, flush } = useNote(stored);
  const saying =
    state.is === 'failed' ? t('panel.notSaved', [state.reason]) : state.is === 'idle' ? '' : t(`panel.${state.is}`);
  return <NoteEditor {...written} tagsInUse={tagsInUse} saving={saying} onWrite={write} onLeave={flush} />;
}

const POINTS = { back: 'M10 3L5 8l5 5', on: 'M6 3l5 5-5 5' } as const;

/** Goes to the annotation before or after. */
function Steps({ number, total, onStep }: DetailSteps) {
  const t = useTranslate();
  if (number === null || total < 2) return null;
  return (
    <div class="steps">
      <IconButton label={t('library.previous')} path={POINTS.back} name="step" onPress={() => onStep(-1)} />
      <span>{t('card.place', [number, total])}</span>
      <IconButton label={t('library.next')} path={POINTS.on} name="step" onPress={() => onStep(1)} />
    </div>
  );
}

function Verdict({ finding: { relation, severity } }: { readonly finding: Finding }) {
  const t = useTranslate();
  return (
    <span class="relation">
      {t(`relation.${relation}`)}
      {severity !== 'none' && <span class="severity"> · {t(`severity.${severity}`)}</span>}
    </span>
  );
}

const hasFinding = (annotation: Annotation): annotation is FindingAnnotation => annotation.finding !== null;

/** One annotation whole, with what can be done with it. */
export function AnnotationDetail(props: AnnotationDetailProps) {
  const { stored, tagsInUse, onCopy, onMute, onDelete, onClose, steps } = props;
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  const { annotation } = stored;
  const { finding, summary, id } = annotation;
  useEffect(() => heading.current?.focus(), [id]);
  const judged = useJudgedAgain(annotation);
  const copies = COPY_FORMS.map((form) => ({ id: form, label: t(`copy.${form}`) }));
  return (
    <article class={`detail ${finding?.relation ?? 'marked'}`} aria-labelledby="detail-heading">
      <header>
        {finding && <Verdict finding={finding} />}
        <h2 id="detail-heading" ref={heading} tabIndex={-1} dir={finding ? undefined : 'auto'}>
          {finding ? sayFinding(t, finding) : summary || t('report.marked')}
        </h2>
        <CloseButton onClose={onClose} />
        <Steps {...steps} />
      </header>
      {finding && judged && <JudgedAgain before={finding} now={judged} />}
      <ProvenanceLine annotation={annotation} isJudged={judged !== null} />
      <Words annotation={annotation} />
      {finding?.speaker && <SpeakerLine type={finding.type} speaker={finding.speaker} />}
      {finding && <SourceList sources={finding.claim.sources} />}
      <Place annotation={annotation} />
      <Note key={id} stored={stored} tagsInUse={tagsInUse} />
      <div class="actions">
        <MenuButton label={t('copy.label')} items={copies} onChoose={(form) => onCopy(annotation, form)} />
        {finding && <MuteButtons finding={finding} onMute={onMute} />}
        <button type="button" class="action" onClick={() => onDelete(id)}>
          {t('library.delete')}
        </button>
      </div>
      {hasFinding(annotation) && <ReviewDraft annotation={annotation} />}
    </article>
  );
}
