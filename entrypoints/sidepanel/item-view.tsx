import { useEffect, useRef } from 'preact/hooks';
import { FindingCard } from '../../components/finding-card.tsx';
import { sayFinding } from '../../components/finding-sentence.ts';
import { JudgedAgain } from '../../components/judged-again.tsx';
import { NoteEditor } from '../../components/note-editor.tsx';
import { useTranslate } from '../../components/translate.ts';
import { WordDifference } from '../../components/word-difference.tsx';
import type { PageItem } from '../../lib/core/annotation/page-items.ts';
import type { PlacedAnnotation, StoredAnnotation } from '../../lib/core/annotation/stored-annotation.ts';
import type { Finding } from '../../lib/core/check/finding.ts';
import { shortenWords } from '../../lib/core/language/shorten-words.ts';
import type { PlacedFinding } from '../../lib/protocol/page-types.ts';
import type { MuteReason } from '../../lib/protocol/set-types.ts';
import type { SaveState } from '../../lib/ui/note-saving.ts';
import { useNote } from '../../lib/ui/use-note.ts';

interface ItemViewProps {
  readonly item: PageItem<PlacedFinding>;
  readonly tagsInUse: readonly string[];
  /** Whether its note is being written. */
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onWrite: (finding: PlacedFinding) => void;
  readonly onShow: () => void;
  readonly onMute: (finding: Finding, reason: MuteReason) => void;
  readonly onRemove: (annotation: PlacedAnnotation) => void;
}

function useSaying(state: SaveState): string {
  const t = useTranslate();
  if (state.is === 'failed') return t('panel.notSaved', [state.reason]);
  if (state.is === 'idle') return '';
  return t(`panel.${state.is}`);
}

/** The editor of a kept annotation; takes the focus when it opens. */
function Note({ stored, tagsInUse }: { readonly stored: StoredAnnotation; readonly tagsInUse: readonly string[] }) {
  const { written, state, write, flush } = useNote(stored);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.querySelector('textarea')?.focus(), []);
  return (
    <div ref={element}>
      <NoteEditor {...written} tagsInUse={tagsInUse} saving={useSaying(state)} onWrite={write} onLeave={flush} />
    </div>
  );
}

/** What the note says while nobody writes on it. */
function WrittenNote({ annotation: { note, tags, status, isPrivate } }: StoredAnnotation) {
  const t = useTranslate();
  return (
    <div class="written">
      {note && (
        <p class="note" dir="auto">
          {note}
        </p>
      )}
      <ul class="tags">
        {isPrivate === true && <li class="tag-status">{t('panel.private')}</li>}
        {status !== 'open' && <li class="tag-status">{t(`panel.${status}`)}</li>}
        {tags.map((tag) => (
          <li key={tag} class="tag" dir="auto">
            {tag}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What became of a kept passage; nothing when it is where it was. */
function Whereabouts({ place, words }: PlacedAnnotation) {
  const t = useTranslate();
  if (place === 'same') return null;
  return (
    <div class="whereabouts">
      <p class="notice">{t(`panel.${place}`)}</p>
      {place === 'changed' && <WordDifference words={words} />}
    </div>
  );
}

interface MarkedProps {
  readonly annotation: PlacedAnnotation;
  readonly onShow: () => void;
}

/** A passage that is kept without a finding that the page has now. */
function Marked({ annotation, onShow }: MarkedProps) {
  const t = useTranslate();
  const { finding, summary, target } = annotation.annotation;
  return (
    <article class="finding marked">
      <h3>
        <span class="relation">{t('panel.marked')}</span>
        <button type="button" class="go-to" disabled={annotation.span === null} onClick={onShow}>
          <bdi>{(finding ? sayFinding(t, finding) : summary) || t('panel.show')}</bdi>
        </button>
      </h3>
      <blockquote class="words" dir="auto">
        {target.exact}
      </blockquote>
    </article>
  );
}

type ActionsProps = Pick<ItemViewProps, 'item' | 'isOpen' | 'onOpen' | 'onWrite' | 'onRemove'>;

/** What can be done with an item; to a screen reader each says of which passage. */
function Actions({ item: { finding, annotation }, isOpen, onOpen, onWrite, onRemove }: ActionsProps) {
  const t = useTranslate();
  const words = shortenWords(finding?.exact ?? annotation?.annotation.target.exact ?? '');
  const named = (label: string) => ({ 'aria-label': `${label} – ${words}`, children: label });
  if (!annotation)
    return (
      finding && (
        <button type="button" class="action quiet" onClick={() => onWrite(finding)} {...named(t('panel.write'))} />
      )
    );
  return (
    <>
      <button
        type="button"
        class="action quiet"
        aria-expanded={isOpen}
        onClick={() => onOpen(!isOpen)}
        {...named(t(isOpen ? 'panel.done' : 'panel.edit'))}
      />
      <button type="button" class="action quiet" onClick={() => onRemove(annotation)} {...named(t('panel.remove'))} />
    </>
  );
}

/** One passage of the page with what was found, and what the user wrote about it. */
export function ItemView({ item, tagsInUse, isOpen, onOpen, onWrite, onShow, onMute, onRemove }: ItemViewProps) {
  const { finding, annotation } = item;
  return (
    <div class="item">
      {finding ? (
        <FindingCard finding={finding} place={finding.place} onGoTo={onShow} onMute={onMute} />
      ) : (
        annotation && <Marked annotation={annotation} onShow={onShow} />
      )}
      {annotation?.annotation.finding && finding && (
        <JudgedAgain before={annotation.annotation.finding} now={finding} />
      )}
      {annotation && <Whereabouts {...annotation} />}
      {annotation && (isOpen ? <Note stored={annotation} tagsInUse={tagsInUse} /> : <WrittenNote {...annotation} />)}
      <div class="actions">
        <Actions item={item} isOpen={isOpen} onOpen={onOpen} onWrite={onWrite} onRemove={onRemove} />
      </div>
    </div>
  );
}
