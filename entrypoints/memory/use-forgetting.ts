import type { Notice } from '../../components/toast.tsx';
import { useTranslate } from '../../components/translate.ts';
import { hostOfAddress } from '../../lib/core/claim/web-address.ts';
import type { ForgottenArticle, RememberedArticle } from '../../lib/protocol/memory-types.ts';
import { forgetAll, rememberAll } from '../../lib/ui/in-batches.ts';

type Ask = (doing: () => Promise<Notice | null>) => void;

/** Forgets an article, a day, a site or what was found, at once and until that is taken back. */
export function useForgetting(all: readonly RememberedArticle[], ask: Ask) {
  const t = useTranslate();
  const restore = (forgotten: readonly ForgottenArticle[]) => async (): Promise<Notice> => ({
    text: t('memory.back', (await rememberAll(forgotten)).length),
  });
  const forget = (articles: readonly RememberedArticle[]): void =>
    ask(async () => {
      const forgotten = await forgetAll(articles.map(({ id }) => id));
      return { text: t('memory.forgotten', forgotten.length), undo: () => ask(restore(forgotten)) };
    });
  return {
    article: (article: RememberedArticle): void => forget([article]),
    site: (host: string): void => forget(all.filter(({ url }) => hostOfAddress(url) === host)),
    several: forget,
  };
}
