import { useMemo } from 'preact/hooks';
import { useTranslate, useWriter } from '../../components/translate.ts';
import type { PictureWords, StoryColumn, StoryWords } from '../../lib/core/exchange/write/story-words.ts';
import type { StoryTab } from './use-comparison.ts';

/** What the pictures are written with in files. */
function usePictureWords(): PictureWords {
  const t = useTranslate();
  const { number, date } = useWriter();
  return {
    spread: t('story.spread'),
    course: t('story.course'),
    prints: (words) => t('story.prints', [words]),
    leavesOut: t('story.leavesOut'),
    ofArticles: (count, of) => t('story.ofArticles', [number(count), number(of)]),
    noGiver: t('story.noGiver'),
    spreadHeads: [t('story.words'), t('story.printedBy'), t('story.others')],
    courseHeads: [t('story.outlet'), t('story.day'), t('story.figure'), t('story.giver')],
    number,
    date,
  };
}

/** What the table is written with, on the page and in files. */
export function useStoryWords(): StoryWords {
  const t = useTranslate();
  const [same, differing, unclear] = [t('relation.same'), t('relation.differs'), t('relation.unclear')];
  return {
    language: document.documentElement.lang,
    title: t('story.title'),
    relations: { same, differs: differing, unclear },
    told: t('relation.told'),
    base: t('story.base'),
    absent: t('story.absent'),
    open: t('story.open'),
    unread: t('story.unread'),
    pictures: usePictureWords(),
  };
}

/** The articles as their columns are headed; the same list as long as the articles are the same. */
export function useColumns(articles: readonly StoryTab[]): readonly StoryColumn[] {
  const write = useWriter();
  return useMemo(
    () =>
      articles.map(({ report, title, problem }) => {
        const page = report?.page;
        return {
          title: page?.title ?? title,
          publisher: page?.publisher ?? null,
          date: page?.date ? write.date(page.date) : null,
          day: page?.date ?? null,
          url: page?.url ?? null,
          isUnread: problem !== null,
        };
      }),
    [articles, write],
  );
}
