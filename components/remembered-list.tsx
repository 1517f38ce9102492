import type { ComponentChildren } from 'preact';
import type { Finding } from '../lib/core/check/finding.ts';
import { hostOfAddress, isWebAddress } from '../lib/core/claim/web-address.ts';
import { writeWeekday } from '../lib/core/language/write-weekday.ts';
import { Dotted } from './dotted.tsx';
import { FindingSide } from './finding-side.tsx';
import { itemsIn, useOneStop } from './one-stop.ts';
import { stepByKey } from './step-by-key.ts';
import { useTranslate, useWriter } from './translate.ts';

/** An article that the reader has had in front before. */
interface ReadArticle {
  readonly url: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO 8601 with time. */
  readonly firstRead: string;
  /** When it was read last. */
  readonly readAt: string;
}

/** A passage of a page beside one of an article that was read before. */
interface Remembered {
  readonly finding: Finding;
  readonly article: ReadArticle;
}

interface RememberedListProps {
  /** Passages that were read otherwise. */
  readonly otherwise: readonly Remembered[];
  /** Passages whose very words were read before, each with the article that they were first read in. */
  readonly before: readonly Remembered[];
}

/** No more than this are listed of what was read before. */
const MOST_LISTED = 50;

const outletOf = ({ publisher, url }: ReadArticle): string => publisher ?? hostOfAddress(url) ?? url;

/** When an article was read, and where it is from. */
function useWhenAndWhere(): (article: ReadArticle, moment: string) => [day: string, outlet: string] {
  const { language } = useWriter();
  return (article, moment) => [writeWeekday(moment, language, new Date()), outletOf(article)];
}

/** The article, in a tab of its own. */
function ArticleLink({ article }: { readonly article: ReadArticle }) {
  const { url, title } = article;
  const host = hostOfAddress(url);
  const name = <bdi>{title ?? url}</bdi>;
  return (
    <p class="read-in">
      {isWebAddress(url) ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      <Dotted parts={[host === outletOf(article) ? null : host]} />
    </p>
  );
}

const SENTENCES = {
  quotation: 'memory.wordsOtherwise',
  unquoted: 'memory.wordsOtherwise',
  figure: 'memory.figureOtherwise',
  date: 'memory.otherwise',
  detail: 'memory.otherwise',
} as const satisfies Record<Finding['type'], string>;

/** Articles with their links, as one stop of Tab that the arrow keys go through. */
function Items({ children }: { readonly children: ComponentChildren }) {
  const stop = useOneStop<HTMLUListElement>();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys go from one link in the list to another
    <ul class="cards" {...stop} onKeyDown={(event) => stepByKey(event, itemsIn(event.currentTarget), 'a')}>
      {children}
    </ul>
  );
}

/** The two wordings, one below the other, with where and when the other was read. */
function Otherwise({ finding, article }: Remembered) {
  const t = useTranslate();
  const whenAndWhere = useWhenAndWhere();
  return (
    <>
      <h3>{t(SENTENCES[finding.type], whenAndWhere(article, article.readAt))}</h3>
      <figure>
        <div class="label">{t('card.page')}</div>
        <FindingSide finding={finding} side="page" />
      </figure>
      <figure>
        <div class="label">{t('memory.there')}</div>
        <FindingSide finding={finding} side="source" />
      </figure>
      <ArticleLink article={article} />
    </>
  );
}

/** What was read before in the same words, folded behind a line that counts it. */
function ReadBefore({ before }: Pick<RememberedListProps, 'before'>) {
  const t = useTranslate();
  const whenAndWhere = useWhenAndWhere();
  const more = before.length - MOST_LISTED;
  return (
    <details class="read-before">
      <summary>{t('memory.readBefore', before.length)}</summary>
      <Items>
        {before.slice(0, MOST_LISTED).map(({ finding: { id, exact }, article }) => (
          <li key={id} class="finding remembered">
            <blockquote class="words" dir="auto">
              {exact}
            </blockquote>
            <p class="hint">{t('memory.firstRead', whenAndWhere(article, article.firstRead))}</p>
            <ArticleLink article={article} />
          </li>
        ))}
        {more > 0 && <li class="hint">{t('import.moreProblems', more)}</li>}
      </Items>
    </details>
  );
}

/**
 * What the reader has read before of what a page says: apart from the findings, and not counted with them. One folded line
 * where nothing of it differs; nothing where there is nothing.
 */
export function RememberedList({ otherwise, before }: RememberedListProps) {
  const t = useTranslate();
  if (otherwise.length + before.length === 0) return null;
  return (
    <section class="remembered-here" aria-label={t('memory.title')}>
      {otherwise.length > 0 && (
        <>
          <h2>{t('memory.here', otherwise.length)}</h2>
          <p class="hint">{t('memory.hereMore')}</p>
          <Items>
            {otherwise.map((one) => (
              <li key={one.finding.id} class="finding remembered open">
                <Otherwise {...one} />
              </li>
            ))}
          </Items>
        </>
      )}
      {before.length > 0 && <ReadBefore before={before} />}
    </section>
  );
}
