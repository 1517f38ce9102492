import type { PageText } from '../../core/check/finding.ts';
import { compareRemembered } from '../../core/check/memory/compare-remembered.ts';
import { gatherRemembered, type ReadArticle } from '../../core/check/memory/gather-remembered.ts';
import { keysOfClaims, pageKeysOf } from '../../core/check/memory/memory-keys.ts';
import { pickRemembered } from '../../core/check/memory/pick-remembered.ts';
import { rememberedClaims } from '../../core/check/memory/remember-claims.ts';
import { addressKey } from '../../core/claim/address-key.ts';
import { extractClaims } from '../../core/claim/extract-claims.ts';
import { searchedWordsFinder } from '../../core/claim/find-claims.ts';
import type { SourceText } from '../../core/claim/source-text.ts';
import type {
  ForgottenArticle,
  RememberedArticle,
  RememberedClaim,
  RememberedHere,
} from '../../protocol/memory-types.ts';
import type { ArticleRecord, MemoryLimits, MemoryStore, SearchedArticle } from '../storage/memory-store.ts';

/** A page as it was read, to be remembered or to be compared with what is. */
export interface ReadPage {
  /** Its address, and the one that it says it should be known by. */
  readonly addresses: readonly string[];
  readonly source: SourceText;
}

/** Says how much may be remembered now. */
type ReadLimits = () => Promise<MemoryLimits>;

/** The articles that were read, and what a page has of them. */
export interface ArticleMemory {
  /** Remembers what a page says; nothing where it says nothing that others could say, too. */
  readonly remember: (page: ReadPage, now: Date) => Promise<void>;
  readonly compare: (page: PageText, addresses: readonly string[]) => Promise<RememberedHere>;
  /** Last read first. */
  readonly list: () => Promise<readonly ArticleRecord[]>;
  readonly find: (words: string) => Promise<readonly number[]>;
  readonly readClaims: (id: number) => Promise<readonly RememberedClaim[]>;
  /** Forgets articles, and gives those that were there. */
  readonly forget: (ids: readonly number[]) => Promise<readonly ForgottenArticle[]>;
  /** Brings forgotten articles back, but those that have been read again; gives the ids of those that are back. */
  readonly restore: (articles: readonly ForgottenArticle[]) => Promise<readonly number[]>;
  /** Forgets what goes beyond the limits. */
  readonly trim: () => Promise<void>;
  /** Forgets everything. */
  readonly empty: () => Promise<void>;
}

/** Nothing was met before. */
export const NOTHING_MET: RememberedHere = { otherwise: [], before: [] };

/** Lets whatever else is waiting have its turn. */
const yieldTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** An article without what only the store needs. */
export const asRow = (record: ArticleRecord): RememberedArticle => ({
  id: record.id,
  url: record.url,
  title: record.title,
  publisher: record.publisher,
  date: record.date,
  language: record.language,
  firstRead: record.firstRead,
  readAt: record.readAt,
  quotations: record.quotations,
  figures: record.figures,
});

const withoutFragment = (url: string): string => url.replace(/#.*/s, '');

/** The keys of all articles, read when they are first needed. */
class KeysAtHand {
  readonly #store: MemoryStore;
  #keys: Promise<Map<number, Uint32Array>> | null = null;

  constructor(store: MemoryStore) {
    this.#store = store;
  }

  read(): Promise<Map<number, Uint32Array>> {
    this.#keys ??= this.#store.readKeys().then((all) => new Map(all.map(({ id, keys }) => [id, keys])));
    // What cannot be read now may be the next time.
    this.#keys.catch(() => this.forget());
    return this.#keys;
  }

  async change(change: (keys: Map<number, Uint32Array>) => void): Promise<void> {
    const keys = await this.#keys?.catch(() => null);
    if (keys) change(keys);
  }

  forget(): void {
    this.#keys = null;
  }
}

/** The words of all articles, read for the first search and kept until something changes: somebody who searches types on. */
class WordsAtHand {
  readonly #store: MemoryStore;
  #words: Promise<readonly SearchedArticle[]> | null = null;

  constructor(store: MemoryStore) {
    this.#store = store;
  }

  /** Those of the articles that were read since; ISO 8601 with time. */
  async read(since: string): Promise<readonly SearchedArticle[]> {
    if (!this.#words) {
      this.#words = this.#store.readWords(since);
      this.#words.catch(() => this.forget());
      return this.#words;
    }
    const words = await this.#words;
    // Time goes by: what was read may have become too old meanwhile.
    const old = await this.#store.findPassedOver({ before: since, addresses: [] });
    return old.size > 0 ? words.filter(({ id }) => !old.has(id)) : words;
  }

  forget(): void {
    this.#words = null;
  }
}

/** The memory over a store. */
class StoredMemory implements ArticleMemory {
  readonly #store: MemoryStore;
  readonly #limits: ReadLimits;
  readonly #keys: KeysAtHand;
  readonly #words: WordsAtHand;

  constructor(store: MemoryStore, limits: ReadLimits) {
    this.#store = store;
    this.#limits = limits;
    this.#keys = new KeysAtHand(store);
    this.#words = new WordsAtHand(store);
  }

  async remember({ addresses, source }: ReadPage, now: Date): Promise<void> {
    const [url = ''] = addresses;
    const { document } = source;
    const set = rememberedClaims(extractClaims(source, { id: 'memory', title: document.title ?? document.opening }));
    if (set.claims.length === 0) return;
    const record = {
      address: addressKey(url),
      url: withoutFragment(url),
      title: document.title,
      publisher: document.publisher,
      date: document.date,
      language: set.language,
      sha256: document.sha256,
      readAt: now.toISOString(),
    };
    const keys = keysOfClaims(set);
    const { id, gone } = await this.#store.put({ record, set, keys }, await this.#limits());
    this.#words.forget();
    await this.#keys.change((known) => {
      known.set(id, keys);
      for (const one of gone) known.delete(one);
    });
  }

  async compare(page: PageText, addresses: readonly string[]): Promise<RememberedHere> {
    const [all, { since }] = await Promise.all([this.#keys.read(), this.#limits()]);
    const passedOver = await this.#store.findPassedOver({ before: since, addresses: addresses.map(addressKey) });
    const others = [...all].flatMap(([id, keys]) => (passedOver.has(id) ? [] : [{ id, keys }]));
    const read: ReadArticle<RememberedArticle>[] = [];
    const picked = others.length > 0 ? pickRemembered(pageKeysOf(page), others) : [];
    const [records, sets] = await Promise.all([this.#store.readRecords(picked), this.#store.readClaims(picked)]);
    for (const [id, set] of sets) {
      const record = records.get(id);
      if (record) read.push({ article: asRow(record), ...compareRemembered(page, set) });
      await yieldTurn();
    }
    return gatherRemembered(read);
  }

  async list(): Promise<readonly ArticleRecord[]> {
    const [records, { since }] = await Promise.all([this.#store.list(), this.#limits()]);
    return records.filter(({ readAt }) => readAt >= since).sort((a, b) => b.readAt.localeCompare(a.readAt));
  }

  async find(words: string): Promise<readonly number[]> {
    const isFound = searchedWordsFinder(words);
    const { since } = await this.#limits();
    return (await this.#words.read(since)).flatMap((one) => (isFound(one.words) ? [one.id] : []));
  }

  async readClaims(id: number): Promise<readonly RememberedClaim[]> {
    const set = (await this.#store.readClaims([id])).get(id);
    const names = new Map(set?.speakers.map((speaker) => [speaker.id, speaker.name]));
    return (set?.claims ?? []).flatMap((claim) => {
      if (claim.type !== 'quotation' && claim.type !== 'figure') return [];
      const exact = claim.type === 'quotation' ? claim.content : (claim.appearances[0]?.exact ?? '');
      return [{ type: claim.type, exact, speaker: names.get(claim.speaker ?? '') ?? null }];
    });
  }

  async forget(ids: readonly number[]): Promise<readonly ForgottenArticle[]> {
    const forgotten = await this.#store.forget(ids);
    this.#words.forget();
    await this.#keys.change((known) => {
      for (const id of ids) known.delete(id);
    });
    return forgotten;
  }

  async restore(articles: readonly ForgottenArticle[]): Promise<readonly number[]> {
    const withKeys = articles.map((article) => ({ ...article, keys: keysOfClaims(article.set) }));
    const back = await this.#store.restore(withKeys, await this.#limits());
    this.#words.forget();
    await this.#keys.change((known) => {
      for (const { record, keys } of back) known.set(record.id, keys);
    });
    return back.map(({ record }) => record.id);
  }

  async trim(): Promise<void> {
    const gone = await this.#store.trim(await this.#limits());
    this.#words.forget();
    await this.#keys.change((known) => {
      for (const id of gone) known.delete(id);
    });
  }

  async empty(): Promise<void> {
    this.#keys.forget();
    this.#words.forget();
    await this.#store.empty();
    this.#words.forget();
  }
}

/** Opens the memory over a store; nothing is read before somebody asks. */
export const openArticleMemory = (store: MemoryStore, limits: ReadLimits): ArticleMemory =>
  new StoredMemory(store, limits);
