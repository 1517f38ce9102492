import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { hostOfAddress } from '../../lib/core/claim/web-address.ts';
import type { RememberedArticle } from '../../lib/protocol/memory-types.ts';
import { callBackground, sayError } from '../../lib/protocol/messenger.ts';
import { watchPageNews } from '../../lib/protocol/page-news.ts';
import { finderOf, searchableText } from '../../lib/ui/search-words.ts';

/** Milliseconds without a key after which claims are searched too. */
const AFTER_TYPING_MS = 200;

/** All articles that are remembered. */
export interface Articles {
  /** The last read first; `null` until they are known. */
  readonly articles: readonly RememberedArticle[] | null;
  /** Why they cannot be read. */
  readonly problem: string | null;
  readonly refresh: () => Promise<void>;
}

/** The remembered articles, kept up to date. */
export function useArticles(): Articles {
  const [{ articles, problem }, setListed] = useState<Omit<Articles, 'refresh'>>({ articles: null, problem: null });
  const refresh = useCallback(async () => {
    const found = await callBackground('listRemembered', undefined).catch(sayError);
    setListed((before) =>
      typeof found === 'string' ? { articles: before.articles, problem: found } : { articles: found, problem: null },
    );
  }, []);
  useEffect(() => {
    const stopped = new AbortController();
    watchPageNews('memoryChanged', () => void refresh(), stopped.signal);
    void refresh();
    return () => stopped.abort();
  }, [refresh]);
  return { articles, problem, refresh };
}

const NONE: ReadonlySet<number> = new Set();

/** Ids of the articles in whose claims some words are; `null` while somebody types, and while they are looked for. */
function useFoundInClaims(words: string, articles: readonly RememberedArticle[]): ReadonlySet<number> | null {
  const [found, setFound] = useState<{ readonly words: string; readonly ids: ReadonlySet<number> } | null>(null);
  useEffect(() => {
    if (words === '') return undefined;
    const look = async (): Promise<void> => {
      const ids = await callBackground('findRemembered', { words });
      setFound({ words, ids: new Set(ids) });
    };
    const timer = setTimeout(() => void look().catch(() => setFound({ words, ids: NONE })), AFTER_TYPING_MS);
    return () => clearTimeout(timer);
  }, [words, articles]);
  if (words === '') return NONE;
  return found?.words === words ? found.ids : null;
}

/** Has the words of all claims read, while somebody begins to type: the first search waits for them, those after it do not. */
export const readyToSearch = (): void => void callBackground('findRemembered', { words: '' }).catch(() => undefined);

/** What was found of what is remembered. */
interface Found {
  readonly found: readonly RememberedArticle[];
  /** Whether there may be more, for claims are still being searched. */
  readonly isLooking: boolean;
}

/** The articles that have all of some words in what they are called, where they are, or what is remembered of them. */
export function useFound(articles: readonly RememberedArticle[], words: string): Found {
  const wanted = words.trim();
  const inClaims = useFoundInClaims(wanted, articles);
  const texts = useMemo(
    () => articles.map(({ title, publisher, url }) => searchableText(title, publisher, hostOfAddress(url))),
    [articles],
  );
  return useMemo(() => {
    if (wanted === '') return { found: articles, isLooking: false };
    const isWanted = finderOf(wanted);
    const found = articles.filter(({ id }, i) => inClaims?.has(id) || isWanted(texts[i] ?? ''));
    return { found, isLooking: inClaims === null };
  }, [articles, wanted, inClaims, texts]);
}
