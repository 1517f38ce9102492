import { useId, useState } from 'preact/hooks';
import type { AnnotationStatus } from '../lib/core/annotation/annotation.ts';
import type { AnnotationChange, Written } from '../lib/core/annotation/stored-annotation.ts';
import { useTranslate } from './translate.ts';

interface NoteEditorProps extends Written {
  /** Tags that were given before, for completion. */
  readonly tagsInUse: readonly string[];
  /** What there is to say about saving; empty for nothing. */
  readonly saving: string;
  readonly onWrite: (change: AnnotationChange) => void;
  /** The writer has left the field. */
  readonly onLeave: () => void;
}

const STATUSES: readonly AnnotationStatus[] = ['open', 'checked', 'dismissed'];

/** The tags in a line of text: parted by commas, each once. */
export const parseTags = (line: string): string[] => [
  ...new Set(
    line
      .split(/[,，、،;]/u)
      .map((tag) => tag.trim().replace(/\s+/gu, ' '))
      .filter(Boolean),
  ),
];

interface TagFieldProps {
  readonly id: string;
  readonly tags: readonly string[];
  readonly tagsInUse: readonly string[];
  readonly onTags: (tags: readonly string[]) => void;
}

/** Tags as a line of text, completed from those in use: the browser's own list goes on after each comma. */
function TagField({ id, tags, tagsInUse, onTags }: TagFieldProps) {
  const [line, setLine] = useState<string | null>(null);
  const shown = line ?? tags.join(', ');
  const whole = shown.slice(0, shown.lastIndexOf(',') + 1);
  const given = new Set(parseTags(shown));
  const offered = tagsInUse.filter((tag) => !given.has(tag)).slice(0, 50);
  const finish = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void => {
    onTags(parseTags(currentTarget.value));
    setLine(null);
  };
  return (
    <>
      <input
        id={id}
        type="text"
        dir="auto"
        list={`${id}-in-use`}
        value={shown}
        onInput={({ currentTarget }) => setLine(currentTarget.value)}
        onBlur={finish}
        onKeyDown={(event) => event.key === 'Enter' && finish(event)}
      />
      <datalist id={`${id}-in-use`}>
        {offered.map((tag) => (
          <option key={tag} value={`${whole}${whole ? ' ' : ''}${tag}`}>
            {tag}
          </option>
        ))}
      </datalist>
    </>
  );
}

interface StatusSelectProps {
  readonly id: string;
  readonly status: AnnotationStatus;
  readonly onStatus: (status: AnnotationStatus) => void;
}

function StatusSelect({ id, status, onStatus }: StatusSelectProps) {
  const t = useTranslate();
  return (
    <select
      id={id}
      value={status}
      onChange={({ currentTarget }) => {
        const chosen = STATUSES.find((name) => name === currentTarget.value);
        if (chosen) onStatus(chosen);
      }}
    >
      {STATUSES.map((name) => (
        <option key={name} value={name}>
          {t(`panel.${name}`)}
        </option>
      ))}
    </select>
  );
}

interface PrivateSwitchProps {
  readonly isPrivate: boolean;
  readonly onSwitch: (isPrivate: boolean) => void;
}

/** Whether a note stays out of every file that is passed on. */
function PrivateSwitch({ isPrivate, onSwitch }: PrivateSwitchProps) {
  const t = useTranslate();
  return (
    <label class="tick-box">
      <input type="checkbox" checked={isPrivate} onChange={({ currentTarget }) => onSwitch(currentTarget.checked)} />
      {t('panel.private')}
      {isPrivate && <span class="hint">{t('panel.privateHint')}</span>}
    </label>
  );
}

/** Where a note, tags and the status of an annotation are written. */
export function NoteEditor({ note, isPrivate, tagsInUse, saving, onWrite, onLeave, ...rest }: NoteEditorProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <div class="note-editor">
      <div class="field">
        <label for={`${id}-note`}>{t('panel.note')}</label>
        <textarea
          id={`${id}-note`}
          dir="auto"
          rows={Math.min(12, Math.max(3, note.split('\n').length + 1))}
          value={note}
          placeholder={t('panel.noteHint')}
          onInput={({ currentTarget }) => onWrite({ note: currentTarget.value })}
          onBlur={onLeave}
        />
        <PrivateSwitch isPrivate={isPrivate} onSwitch={(chosen) => onWrite({ isPrivate: chosen })} />
      </div>
      <div class="note-row">
        <div class="field grow">
          <label for={`${id}-tags`}>{t('panel.tags')}</label>
          <TagField
            id={`${id}-tags`}
            tags={rest.tags}
            tagsInUse={tagsInUse}
            onTags={(given) => onWrite({ tags: given })}
          />
        </div>
        <div class="field">
          <label for={`${id}-status`}>{t('panel.status')}</label>
          <StatusSelect id={`${id}-status`} status={rest.status} onStatus={(chosen) => onWrite({ status: chosen })} />
        </div>
      </div>
      <p class="hint" role="status">
        {saving}
      </p>
    </div>
  );
}
