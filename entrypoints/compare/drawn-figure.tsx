import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Notice, noticeOf, Toast } from '../../components/toast.tsx';
import tokens from '../../components/tokens.css?inline';
import { useTranslate } from '../../components/translate.ts';
import { fileNameFor, saveBlob } from '../../lib/ui/download.ts';
import { drawElement } from '../../lib/ui/draw-element.ts';
import pictureStyles from './story-picture.css?inline';

/** What is saved is on white, whatever its maker's screen is set to: it goes to others. */
const ON_WHITE = '.drawn{color-scheme:light}';

interface DrawnFigureProps {
  readonly caption: string;
  /** What is saved as a picture, with the caption. */
  readonly picture: ComponentChildren;
  /** What only the page shows below it. */
  readonly children: ComponentChildren;
}

/** A picture with what it says in words below it; it can be saved as an image. */
export function DrawnFigure({ caption, picture, children }: DrawnFigureProps) {
  const t = useTranslate();
  const element = useRef<HTMLDivElement>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const save = async (): Promise<Notice> => {
    if (!element.current) return { text: null };
    const name = fileNameFor(caption, 'png');
    saveBlob(name, await drawElement(element.current, [tokens, pictureStyles, ON_WHITE].join('\n')));
    return { text: t('export.saved', [name]) };
  };
  return (
    <figure class="story-picture">
      <div ref={element} class="drawn">
        <figcaption>{caption}</figcaption>
        {picture}
      </div>
      {children}
      <div class="toolbar">
        <button type="button" class="action" onClick={() => void noticeOf(save).then(setNotice)}>
          {t('card.picture')}
        </button>
        <Toast notice={notice} />
      </div>
    </figure>
  );
}

interface PictureTableProps {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a picture says, as a table. */
export function PictureTable({ heads, rows }: PictureTableProps) {
  const t = useTranslate();
  return (
    <details>
      <summary>{t('library.asTable')}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is scrolled sideways must be reached by keyboard */}
      <div class="scroller" role="region" aria-label={t('library.asTable')} tabIndex={0}>
        <table class="table">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join('\n')}>
                {row.map((words, i) => (
                  <td key={heads[i]} dir="auto">
                    {words}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
