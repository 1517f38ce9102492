import { addressKey } from '../claim/address-key.ts';
import { overlapLength, type Span } from '../language/span.ts';
import { SpanTable } from '../language/span-table.ts';
import { findWords, wordsOf } from '../language/words.ts';
import { type ComparedArticle, linkRead, type ReadArticle, readForComparison } from './compare-articles.ts';
import type { Finding, QuotationFinding } from './finding.ts';

/** A page that a document cites, read. */
export interface CitedPage {
  /** As the document gives it. */
  readonly address: string;
  readonly title: string | null;
  readonly article: ComparedArticle;
}

/** Words of a document with the pages that it gives for them. */
export interface CitedWords extends Span {
  readonly addresses: readonly string[];
}

/** Fewer words are anybody's, and their not being on a page says little. */
const FEWEST_WORDS = 5;
/** The share of the cited words that another source must have. */
const LEAST_SHARE = 0.8;

/** A cited page beside the document. */
interface Beside extends CitedPage {
  /** What the document has that the page has too, in whatever way. */
  readonly touched: SpanTable<Span>;
  /** The document's words that are the page's. */
  readonly found: readonly Finding[];
  /** Its words in a row, each with a space on either side. */
  readonly words: string;
}

const inRow = (words: readonly { readonly folded: string }[]): string =>
  ` ${words.map(({ folded }) => folded).join(' ')} `;

function putBeside(document: ReadArticle, page: CitedPage): Beside {
  const { pairs, inFirst } = linkRead(document, readForComparison(page.article, page.address));
  return {
    ...page,
    touched: new SpanTable(pairs.map(({ first }) => first)),
    found: inFirst,
    words: inRow(wordsOf(page.article)),
  };
}

const isSame = (finding: Finding): finding is QuotationFinding =>
  (finding.type === 'quotation' || finding.type === 'unquoted') && finding.relation === 'same';

const covers = (finding: Span, cited: Span): boolean =>
  overlapLength(finding, cited) >= LEAST_SHARE * (cited.end - cited.start);

/** Whether a claim is known from one of the pages. */
function isFrom({ claim }: Finding, addresses: readonly string[]): boolean {
  const keys = new Set(addresses.map(addressKey));
  return claim.sources.some(({ url }) => url !== null && keys.has(addressKey(url)));
}

/** The finding with the page that lacks its words. */
function takenFrom(finding: QuotationFinding, { title, address }: CitedPage): QuotationFinding {
  return {
    ...finding,
    notes: [...new Set([...finding.notes, 'otherSource' as const])],
    cited: { title, url: address },
  };
}

/** Whether a page has anything of some words: then it is not said to lack them. */
const hasSome = ({ touched, words: there }: Beside, span: Span, words: string): boolean =>
  touched.overlaps(span) || there.includes(words);

/** The first of the sources that have words which the cited pages lack; `null` where a cited page has any of them, or nobody all. */
function findElsewhere(
  cited: CitedWords,
  words: string,
  { known, pages }: { readonly known: readonly Finding[]; readonly pages: readonly Beside[] },
): QuotationFinding | null {
  const named = pages.filter(({ address }) => cited.addresses.includes(address));
  const [lacking] = named;
  if (!lacking || named.length < cited.addresses.length) return null;
  if (named.some((page) => hasSome(page, cited, words))) return null;
  const others = pages.filter((page) => !named.includes(page)).flatMap(({ found }) => found);
  const own = known.filter((finding) => isSame(finding) && covers(finding, cited));
  // What is known from the page itself is there, or was when it was read.
  if (own.some((finding) => isFrom(finding, cited.addresses))) return null;
  const finding = [...own, ...others].filter(isSame).find((one) => covers(one, cited));
  return finding ? takenFrom(finding, lacking) : null;
}

/**
 * Quotations of a document that a known source has word for word, and the pages that the document cites for them have not:
 * true words, other source. `known` are the findings on the document; the other sources are those and the other cited pages.
 * A finding that is among `known` comes with its id. Nothing is said where a cited page was not read, or has any of the words.
 */
export function findOtherSources(
  document: ComparedArticle,
  quotations: readonly CitedWords[],
  { known, pages }: { readonly known: readonly Finding[]; readonly pages: readonly CitedPage[] },
): QuotationFinding[] {
  const cited = quotations.filter(({ addresses }) =>
    addresses.some((one) => pages.some(({ address }) => address === one)),
  );
  if (cited.length === 0) return [];
  const read = readForComparison(document, 'document');
  const beside = pages.map((page) => putBeside(read, page));
  return cited.flatMap((one) => {
    const words = findWords(document.text.slice(one.start, one.end));
    if (words.length < FEWEST_WORDS) return [];
    return findElsewhere(one, inRow(words), { known, pages: beside }) ?? [];
  });
}
