import { useEffect, useState } from 'preact/hooks';
import type { AnnotationChange, StoredAnnotation } from '../core/annotation/stored-annotation.ts';
import { callBackground } from '../protocol/messenger.ts';
import { type Editing, NoteSaving } from './note-saving.ts';

interface NoteEditing extends Editing {
  readonly write: (change: AnnotationChange) => void;
  /** Saves at once what is still waiting. */
  readonly flush: () => void;
}

/** The editing of one annotation: what is written is saved automatically, at the latest when the editor closes. */
export function useNote(stored: StoredAnnotation): NoteEditing {
  const { id } = stored.annotation;
  const [editing, setEditing] = useState<Editing | null>(null);
  const [saving] = useState(
    () => new NoteSaving(stored, { save: (call) => callBackground('changeAnnotation', call), onEdit: setEditing }),
  );
  useEffect(() => saving.follow(stored), [saving, stored]);
  useEffect(() => {
    const flush = (): void => void saving.flush();
    document.addEventListener('visibilitychange', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [saving, id]);
  return { ...(editing ?? saving.first), write: (change) => saving.write(change), flush: () => void saving.flush() };
}
