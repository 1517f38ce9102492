import { useTranslate } from './translate.ts';

/** Something that has just happened, with the way back when there is one. */
export interface Notice {
  readonly text: string;
  readonly undo?: (() => void) | undefined;
}

/** What came of doing something: what it says itself, or why it failed. */
export async function noticeOf(doing: () => Promise<Notice | null | undefined | void>): Promise<Notice | null> {
  try {
    return (await doing()) ?? null;
  } catch (error) {
    return { text: error instanceof Error ? error.message : String(error) };
  }
}

/** Says what has just happened; stays until the next thing happens, so that nobody has to hurry. */
export function Toast({ notice }: { readonly notice: Notice | null }) {
  const t = useTranslate();
  return (
    <p class="said" role="status">
      {notice?.text}
      {notice?.undo && (
        <button type="button" class="undo" onClick={notice.undo}>
          {t('use.undo')}
        </button>
      )}
    </p>
  );
}
