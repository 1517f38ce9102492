import { wordSet } from './word-list.ts';

/** What the names that a site gives an element (its classes or its id) say about it. */
export interface NameTraits {
  /** It is no part of the article ("related", "share-bar"). */
  readonly isForeign: boolean;
  /** The same of a name that no site gives an article's part: other articles, readers' comments, the site's own matters. */
  readonly isElsewhere: boolean;
  /** It is hidden from sight but not from screen readers. */
  readonly isUnseen: boolean;
  /** Which part of an article beside its running text it is. */
  readonly label: 'bylines' | 'captions' | 'standfirsts' | null;
  /** It is the mark of a note. */
  readonly isNote: boolean;
  /** It repeats words of the article in large letters. */
  readonly isPullQuote: boolean;
}

/** Words in class names and ids by which sites mark what is no part of the article, compared whole: other articles and the like. */
const ELSEWHERE_NAMES = wordSet(
  'comment comments commentlist consent cookie cookies disqus footer gdpr modal most-popular most-read newsletter outbrain popular popup recirc recirculation recommendations recommended related respond taboola trending',
);

/** The same, of what an article may be in as well. */
const FOREIGN_NAMES = wordSet(
  'ad ads adsbygoogle adslot advert advertisement adverts advertising anzeige author-bio author-box authorbox banner bio breadcrumb breadcrumbs byline-bio copyright credit credits dfp donate menu nav navbar navigation pager pagination paywall promo promos promoted share sharebar sharing sidebar signup skip-link social sponsor sponsored subscribe tags teaser teasers toolbar widget',
  ELSEWHERE_NAMES,
);

const BYLINE_NAMES = wordSet('author authors byline dateline pubdate publish-date published-date post-date timestamp');
const CAPTION_NAMES = wordSet('caption captions');
const STANDFIRST_NAMES = wordSet('deck dek standfirst subheadline subtitle');

const NOTE_NAMES = wordSet('endnote fnref footnote footnoteref noteref reference');

const UNSEEN_NAME =
  /(?:^|\s)(?:sr-only|screen-reader-text|screenreader|visually-?hidden|a11y-hidden|u-hidden-visually|offscreen|assistive-text)(?=\s|$)/i;

const PULL_QUOTE_NAME = /pull-?_?quote|quote-?pull/i;

/** Whether a class attribute hides text from sight but not from screen readers. */
export const isUnseenName = (names: string): boolean => UNSEEN_NAME.test(names);

/** A class name, its words, and each two of them: "c-most-read__list" and "mostReadList" have "most-read". */
function splitName(name: string): string[] {
  const parts = name
    .replace(/\p{Ll}(?=\p{Lu})/gu, '$&-')
    .toLowerCase()
    .split(/[-_:]+/);
  return [name.toLowerCase(), ...parts, ...parts.slice(1).map((part, i) => `${parts[i]}-${part}`)];
}

function labelOf(parts: readonly string[]): NameTraits['label'] {
  if (parts.some((part) => CAPTION_NAMES.has(part))) return 'captions';
  if (parts.some((part) => BYLINE_NAMES.has(part))) return 'bylines';
  return parts.some((part) => STANDFIRST_NAMES.has(part)) ? 'standfirsts' : null;
}

/** Reads what names say; class attributes recur over a page by the hundred, so each is looked at once. */
export class NameReader {
  readonly #known = new Map<string, NameTraits>();

  /** What a class attribute or an id says. */
  read(names: string): NameTraits {
    let traits = this.#known.get(names);
    if (!traits) {
      const parts = names.split(/\s+/).flatMap(splitName);
      traits = {
        isForeign: parts.some((part) => FOREIGN_NAMES.has(part)),
        isElsewhere: parts.some((part) => ELSEWHERE_NAMES.has(part)),
        label: labelOf(parts),
        isNote: parts.some((part) => NOTE_NAMES.has(part)),
        isUnseen: isUnseenName(names),
        isPullQuote: PULL_QUOTE_NAME.test(names),
      };
      this.#known.set(names, traits);
    }
    return traits;
  }
}
