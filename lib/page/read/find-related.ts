import { covers, type Span } from '../../core/language/span.ts';
import type { Container, PageRecord } from './page-record.ts';

/** Headings over what belongs to other articles, to readers who comment, or to the site, in lower case. */
const ELSEWHERE =
  /^(?:related(?: (?:articles?|stories|coverage|content|topics|news|posts|links|reading))?|more (?:from|stories|news|coverage|like this|articles?)(?: .*)?|most (?:read|popular|viewed|commented)(?: .*)?|recommended(?: .*)?|you (?:may|might) (?:also )?(?:like|be interested in)|read (?:more|next|also)|(?:our )?latest (?:news|stories|articles)|trending(?: now)?|popular (?:stories|articles|posts|now)|about the authors?|(?:leave|post|add) a (?:comment|reply)|comments?(?: \(\d+\))?|\d+ comments?|share this(?: .*)?|editors?['’]s? picks|don['’]t miss|explore further|up next|mehr zum thema|das könnte (?:sie|dich) auch interessieren|auch interessant|meistgelesen|lesen sie auch|kommentare?|à lire aussi|sur le même sujet|les plus lus|commentaires?|te puede interesar|más noticias|lo más leído|comentarios?)(?: ?:|…|\.{3})?$/;
/** No such heading is longer. */
const LONGEST_HEADING = 60;
/** More than any page has; each costs a look at all paragraphs. */
const MOST_HEADINGS = 30;
/** Running text that makes an article before a box of other articles, however long that is. */
const ARTICLE_LENGTH = 500;
/** The same where it is below the page's headline. */
const SHORT_LENGTH = 150;
/** The share of an article that may follow such a heading among its own paragraphs and go with it. */
const REST_SHARE = 0.15;

const weigh = (paragraphs: readonly Container[], span: Span): number =>
  paragraphs.reduce((sum, paragraph) => (covers(span, paragraph) ? sum + paragraph.ownLength : sum), 0);

/**
 * The stretches of a page under headings that announce something else than the article ("Related stories", "3 comments").
 * Below a headline two sentences are an article.
 */
export function findRelated({ containers, headings, text }: PageRecord, headline: Span | null): Span[] {
  const announced = headings
    .filter(({ start, end }) => end - start <= LONGEST_HEADING && ELSEWHERE.test(text.slice(start, end).toLowerCase()))
    .slice(0, MOST_HEADINGS);
  if (announced.length === 0) return [];
  const paragraphs = containers.filter(({ isParagraph }) => isParagraph);
  const from = headline?.end ?? 0;
  return announced.flatMap((heading) => {
    // A box that holds the heading alone says nothing of where its matter ends.
    const around = containers.findLast((container) => covers(container, heading) && container.end > heading.end);
    if (!around) return [];
    const cut = { start: heading.start, end: around.end };
    const before = weigh(paragraphs, { start: from, end: heading.start });
    const isOwnBox = weigh(paragraphs, { start: around.start, end: heading.start }) === 0;
    const least = headline ? SHORT_LENGTH : ARTICLE_LENGTH;
    return (isOwnBox ? before >= least : weigh(paragraphs, cut) <= before * REST_SHARE) ? [cut] : [];
  });
}
