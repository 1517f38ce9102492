import { useState } from 'preact/hooks';
import type { Notice } from '../../components/toast.tsx';
import { useTranslate } from '../../components/translate.ts';
import { hostOfAddress } from '../../lib/core/claim/web-address.ts';
import type { RememberedArticle } from '../../lib/protocol/memory-types.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';

type Ask = (doing: () => Promise<Notice | null>) => void;

/** What is about to be forgotten, and how that is asked. */
interface Asked {
  readonly words: string;
  readonly articles: readonly RememberedArticle[];
}

/** Forgets an article, a day, a site or what was found: asked first, for nothing brings it back. */
export function useForgetting(all: readonly RememberedArticle[], ask: Ask) {
  const t = useTranslate();
  const [asked, setAsked] = useState<Asked | null>(null);
  const forget = ({ articles }: Asked): void =>
    ask(async () => {
      const ids = articles.map(({ id }) => id);
      return { text: t('memory.forgotten', await callBackground('forgetRemembered', { ids })) };
    });
  return {
    asked,
    answer: (isYes: boolean): void => {
      if (asked && isYes) forget(asked);
      setAsked(null);
    },
    article: (article: RememberedArticle): void =>
      setAsked({ words: t('memory.sureArticle', [article.title ?? article.url]), articles: [article] }),
    day: (articles: readonly RememberedArticle[], day: string): void =>
      setAsked({ words: t('memory.sureDay', articles.length, [articles.length, day]), articles }),
    site: (host: string): void => {
      const articles = all.filter(({ url }) => hostOfAddress(url) === host);
      setAsked({ words: t('memory.sureSite', articles.length, [articles.length, host]), articles });
    },
    found: (articles: readonly RememberedArticle[]): void =>
      setAsked({ words: t('memory.sureFound', articles.length), articles }),
  };
}

/** Asking what is to be forgotten. */
export type Forgetting = ReturnType<typeof useForgetting>;
