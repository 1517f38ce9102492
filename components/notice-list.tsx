import { useTranslate } from './translate.ts';

interface NoticeListProps {
  readonly notices: readonly string[];
  /** Whether there is room for them all. */
  readonly isRoomy: boolean;
}

/** What limits the check of a page: one thing is said at once; several are behind a line that counts them, above a list. */
export function NoticeList({ notices, isRoomy }: NoticeListProps) {
  const t = useTranslate();
  if (notices.length === 0) return null;
  if (notices.length === 1) return <p class="notice">{notices[0]}</p>;
  return (
    <details class="notice" open={isRoomy}>
      <summary>{t('notice.several', notices.length)}</summary>
      <ul>
        {notices.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  );
}
