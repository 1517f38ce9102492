import { useTranslate } from './translate.ts';

interface NoticeListProps {
  readonly notices: readonly string[];
  /** Whether there is room for them all. */
  readonly isRoomy: boolean;
}

/** What limits the check of a page. One thing is said at once, in one line that opens where there is little room; several are behind a line that counts them. */
export function NoticeList({ notices, isRoomy }: NoticeListProps) {
  const t = useTranslate();
  if (notices.length === 0) return null;
  if (notices.length === 1 && isRoomy) return <p class="notice">{notices[0]}</p>;
  if (notices.length === 1)
    return (
      <details class="notice one">
        <summary>{notices[0]}</summary>
      </details>
    );
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
