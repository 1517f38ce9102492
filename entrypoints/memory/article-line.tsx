import { useState } from 'preact/hooks';
import { sayClaimCounts } from '../../components/claim-counts.ts';
import { Dotted } from '../../components/dotted.tsx';
import { MenuButton, type MenuItem } from '../../components/menu-button.tsx';
import { useTranslate, useWriter } from '../../components/translate.ts';
import { hostOfAddress, isWebAddress } from '../../lib/core/claim/web-address.ts';
import type { RememberedArticle } from '../../lib/protocol/memory-types.ts';
import { FoundClaims, RememberedClaims } from './remembered-claims.tsx';

/** What can be done about an article, or about all of its site. */
export interface ArticleActions {
  readonly onForget: (article: RememberedArticle) => void;
  readonly onForgetSite: (host: string) => void;
  /** Nothing of the site is to be remembered from now on; `null` where that is so already. */
  readonly onKeepOut: (host: string) => void;
}

type Way = 'article' | 'site' | 'out';

interface WaysProps extends ArticleActions {
  readonly article: RememberedArticle;
  /** Whether nothing more of its site is remembered. */
  readonly isOut: boolean;
}

interface ArticleLineProps extends WaysProps {
  /** What is looked for; empty where nothing is. */
  readonly words: string;
}

const nameOf = ({ title, url }: RememberedArticle): string => title ?? url;

function Ways({ article, isOut, onForget, onForgetSite, onKeepOut }: WaysProps) {
  const t = useTranslate();
  const host = hostOfAddress(article.url);
  const ways: MenuItem<Way>[] = [
    { id: 'article', label: t('memory.forget') },
    { id: 'site', label: t('memory.forgetSite', [host]) },
    ...(isOut ? [] : [{ id: 'out', label: t('memory.keepOut', [host]) } as const]),
  ];
  const act: Readonly<Record<Way, () => void>> = {
    article: () => onForget(article),
    site: () => onForgetSite(host),
    out: () => onKeepOut(host),
  };
  return (
    <MenuButton
      label={
        <>
          <span aria-hidden="true">⋯</span>
          <span class="visually-hidden">{t('memory.waysOf', [nameOf(article)])}</span>
        </>
      }
      opens="below"
      items={ways}
      onChoose={(way) => act[way]()}
    />
  );
}

/** One article: what it is called, from where, when it was read, and, opened, what is remembered of it. */
export function ArticleLine({ words, ...props }: ArticleLineProps) {
  const { article } = props;
  const { url, publisher, readAt } = article;
  const t = useTranslate();
  const write = useWriter();
  const [isOpen, setOpen] = useState(false);
  const time = new Intl.DateTimeFormat(write.language, { timeStyle: 'short' }).format(new Date(readAt));
  const host = hostOfAddress(url);
  return (
    <li class="article">
      <h3>
        {isWebAddress(url) ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            <bdi>{nameOf(article)}</bdi>
          </a>
        ) : (
          <bdi>{nameOf(article)}</bdi>
        )}
      </h3>
      <Ways {...props} />
      <p class="hint">
        <time dateTime={readAt}>{time}</time>
        <Dotted parts={[publisher, host === publisher ? null : host]} />
      </p>
      {words !== '' && !isOpen && <FoundClaims article={article.id} words={words} />}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{write.list(sayClaimCounts(t, article))}</summary>
        {isOpen && <RememberedClaims article={article.id} />}
      </details>
    </li>
  );
}
