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

/** Ids of the articles in whose claims some words are; none while somebody types. */
function useFoundInClaims(words: string, articles: readonly RememberedArticle[]): ReadonlySet<number> {
  const [found, setFound] = useState<{ readonly words: string; readonly ids: ReadonlySet<number> } | null>(null);
  useEffect(() => {
    if (words === '') return undefined;
    const look = async (): Promise<void> => {
      const ids = await callBackground('findRemembered', { words });
      setFound({ words, ids: new Set(ids) });
    };
    const timer = setTimeout(() => void look().catch(() => setFound(null)), AFTER_TYPING_MS);
    return () => clearTimeout(timer);
  }, [words, articles]);
  return found?.words === words ? found.ids : NONE;
}

/** The articles that have all of some words in what they are called, where they are, or what is remembered of them. */
export function useFound(articles: readonly RememberedArticle[], words: string): readonly RememberedArticle[] {
  const wanted = words.trim();
  const inClaims = useFoundInClaims(wanted, articles);
  const texts = useMemo(
    () => articles.map(({ title, publisher, url }) => searchableText(title, publisher, hostOfAddress(url))),
    [articles],
  );
  return useMemo(() => {
    if (wanted === '') return articles;
    const isWanted = finderOf(wanted);
    return articles.filter(({ id }, i) => inClaims.has(id) || isWanted(texts[i] ?? ''));
  }, [articles, wanted, inClaims, texts]);
}
