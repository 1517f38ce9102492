import { PlainError } from '../lib/core/plain-error.ts';
import { useTranslate } from './translate.ts';

/** Something that has just happened, with the way back when there is one. */
export interface Notice {
  /** `null` for a fault of which there are no plain words. */
  readonly text: string | null;
  readonly undo?: (() => void) | undefined;
}

/** What came of doing something: what it says itself, or why it failed. */
export async function noticeOf(doing: () => Promise<Notice | null | undefined | void>): Promise<Notice | null> {
  try {
    return (await doing()) ?? null;
  } catch (error) {
    if (error instanceof PlainError) return { text: error.message };
    console.error('Crossread:', error);
    return { text: null };
  }
}

/** Says what has just happened; stays until the next thing happens, so that nobody has to hurry. */
export function Toast({ notice }: { readonly notice: Notice | null }) {
  const t = useTranslate();
  return (
    <p class="said" role="status">
      {notice && (notice.text ?? t('problem.fault'))}
      {notice?.undo && (
        <button type="button" class="undo" onClick={notice.undo}>
          {t('use.undo')}
        </button>
      )}
    </p>
  );
}
