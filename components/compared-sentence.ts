import type { ComparedPassage } from '../lib/core/check/compare-articles.ts';
import { type FindingSummary, showsBothSides, summarizeFinding } from '../lib/core/check/summarize-finding.ts';
import { shortenWords } from '../lib/core/language/shorten-words.ts';
import { sayCut, withFurther } from './finding-sentence.ts';
import type { Translate } from './translate.ts';

type Article = ComparedPassage['source'];

/** Something of each article, in their order on the page. */
type Both = readonly [first: string, second: string];

/** Whose words are the page's, as messages name it. */
const ofPage = { first: 'Second', second: 'First' } as const satisfies Record<Article, string>;

function sayWording(t: Translate, what: string, [first, second]: Both): string {
  if (!first.trim()) return t('between.onlySecond', [what, second]);
  if (!second.trim()) return t('between.onlyFirst', [what, first]);
  return t('between.replaced', [what, first, second]);
}

function saySpeaker(t: Translate, [first, second]: Both): string {
  if (!first) return t('between.speakerOnlySecond', [second]);
  return second ? t('between.speaker', [first, second]) : t('between.speakerOnlyFirst', [first]);
}

const quoteIn = (t: Translate, words: string): string =>
  words.trim() ? t('sentence.quoted', [shortenWords(words)]) : '';

/** What a summary says that shows words of the source. */
function sayWords(t: Translate, summary: Extract<FindingSummary, { source: string }>, source: Article): string {
  const quote = (words: string): string => quoteIn(t, words);
  const order = (ofSource: string, ofOther: string): Both =>
    source === 'first' ? [ofSource, ofOther] : [ofOther, ofSource];
  const page = ofPage[source];
  if (showsBothSides(summary))
    return t(`between.${summary.kind}`, [...order(quote(summary.source), quote(summary.page))]);
  switch (summary.kind) {
    case 'agreeing':
      return t('between.agreeing', [...order(quote(summary.source), quote(summary.page))]);
    case 'speaker':
      return saySpeaker(t, order(summary.source, summary.page));
    case 'cut':
      return t(`between.in${page}`, [sayCut(t, summary)]);
    case 'splice':
      return summary.source.trim()
        ? t(`between.spliceOver${page}`, [quote(summary.source)])
        : t(`between.splice${page}`);
    case 'wording':
      return sayWording(t, t(`wording.${summary.effect}`), order(quote(summary.source), quote(summary.page)));
    case 'turned': {
      const [first, second] = order(summary.source, summary.page);
      return sayWording(t, t('wording.turned'), [t('sentence.quoted', [first]), t('sentence.quoted', [second])]);
    }
    case 'otherGiver': {
      const [first, second] = order(quote(summary.source), quote(summary.page));
      const [firstGiver, secondGiver] = order(summary.sourceGiver, summary.pageGiver);
      return t('between.otherGiver', [first, firstGiver, second, secondGiver]);
    }
  }
}

function say(t: Translate, summary: FindingSummary, source: Article): string {
  if ('source' in summary) return sayWords(t, summary, source);
  const page = ofPage[source];
  switch (summary.kind) {
    case 'derivedFigure':
      return t(`between.derivedFigure${page}`, [quoteIn(t, summary.page)]);
    case 'otherSourceOf':
      return t('between.otherSource');
    case 'sameInPart':
      return t(source === 'first' ? 'between.sameAndLongerFirst' : 'between.sameAndLongerSecond');
    case 'sameAndLonger':
    case 'unquoted':
    case 'retold':
      return t(`between.${summary.kind}${page}`);
    case 'sameWords':
    case 'sameButCosmetic':
    case 'sameFigure':
    case 'sameDate':
    case 'sameDetail':
    case 'otherSource':
    case 'unclearSpeaker':
    case 'unclearQuotation':
    case 'unclearFigure':
      return t(`between.${summary.kind}`);
  }
}

/** How two articles compare in a passage, in the user's language; neither is the measure. */
export const sayCompared = (t: Translate, { finding, source }: ComparedPassage): string =>
  withFurther(t, say(t, summarizeFinding(finding), source), finding);
