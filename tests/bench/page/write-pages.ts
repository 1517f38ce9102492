import type { ClaimSet } from '../../../lib/core/claim/claim.ts';
import { pickNumber, pickOne, randomFrom } from '../../support/random.ts';
import type { LanguageModel } from '../language-model.ts';
import { modelFor } from '../language-model.ts';
import { firstClaims, writeClaimSet } from '../synthetic-claims.ts';

/** A made-up news page. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
  /** Words of quotations on the page that the claim set knows; no two the same. */
  readonly passages: readonly string[];
  /** Words of one more, which are not on the page. */
  readonly further: string;
}

interface Recipe {
  readonly name: string;
  /** Characters of the article's text. */
  readonly textLength: number;
  /** Characters of the whole page: what the article leaves is markup around it. */
  readonly htmlLength: number;
  readonly quotations: number;
}

/** The longest text among saved pages has 470,000 characters, the largest page 1.6 MB. */
const RECIPES: readonly Recipe[] = [
  { name: 'small', textLength: 4_000, htmlLength: 8_000, quotations: 4 },
  { name: 'typical', textLength: 9_000, htmlLength: 300_000, quotations: 10 },
  { name: '470,000 characters', textLength: 470_000, htmlLength: 800_000, quotations: 40 },
  { name: '1.6 MB', textLength: 250_000, htmlLength: 1_600_000, quotations: 40 },
];

const PARAGRAPH_SENTENCES = 4;

class PageWriter {
  readonly #random = randomFrom(11);
  readonly #model: LanguageModel;

  constructor(model: LanguageModel) {
    this.#model = model;
  }

  write({ name, textLength, htmlLength, quotations }: Recipe, set: ClaimSet): BenchPage {
    const known = firstClaims(set, quotations + 1).claims.flatMap((claim) =>
      claim.type === 'quotation' ? claim.content : [],
    );
    const passages = known.slice(0, quotations);
    const article = this.#article(textLength, passages);
    const surroundings: string[] = [];
    for (let length = article.length; length < htmlLength; ) {
      const card = this.#card();
      surroundings.push(card);
      length += card.length;
    }
    const half = surroundings.length >> 1;
    const [before, after] = [surroundings.slice(0, half), surroundings.slice(half)];
    const head = `<meta charset="utf-8"><title>Bench: ${name}</title><style>${STYLE}</style><script>${PROBE}</script>`;
    const ld = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bench"}</script>';
    return {
      name,
      passages,
      further: known.at(-1) ?? '',
      html: `<!doctype html><html lang="en"><head>${head}${ld}</head><body><nav><ul>${before.join('')}</ul></nav>${article}<aside><ul>${after.join('')}</ul></aside></body></html>`,
    };
  }

  #article(textLength: number, passages: readonly string[]): string {
    const paragraphs: string[] = [];
    for (let length = 0; length < textLength; ) {
      const paragraph = this.#paragraph();
      paragraphs.push(paragraph);
      length += paragraph.length;
    }
    passages.forEach((passage, i) => {
      const quoted = `<p>“${passage},” the <a href="#m">minister</a> said.</p>`;
      paragraphs.splice(Math.floor(((i + 0.5) * paragraphs.length) / passages.length), 0, quoted);
    });
    return `<main><article><h1>${this.#sentence()}</h1>${paragraphs.join('')}</article></main>`;
  }

  #sentence(): string {
    return this.#model.writeSentence(this.#random, 8 + pickNumber(this.#random, 16));
  }

  /** One sentence of each paragraph holds a link or an emphasis, as in real articles. */
  #paragraph(): string {
    const sentences = Array.from({ length: PARAGRAPH_SENTENCES }, () => `${this.#sentence()}.`);
    const tag = pickOne(this.#random, ['a href="#x"', 'em', 'strong']);
    sentences[1] = `<${tag}>${sentences[1]}</${tag.split(' ')[0]}>`;
    return `<p>${sentences.join(' ')}</p>`;
  }

  /** A link to another article with the weight of markup that such cards have. */
  #card(): string {
    const title = this.#model.writeSentence(this.#random, 9);
    return `<li class="card card--compact js-card" data-track="teaser"><div class="card__inner l-stack"><a class="card__link" href="#t"><svg viewBox="0 0 24 24" class="card__icon"><path d="M3 3h18v18H3zM5 5v14h14V5zm2 2h10v2H7zm0 4h10v2H7z"></path></svg><span class="card__kicker">${title.slice(0, 12)}</span><h3 class="card__title"><span>${title}</span></h3></a><div class="card__meta"><time datetime="2020-01-02">2 Jan</time><button type="button">Save</button></div></div></li>`;
  }
}

const STYLE =
  'body{font:16px/1.5 Georgia,serif;max-width:72rem;margin:auto}.card__icon{width:16px;height:16px}.card{display:inline-block;width:15rem}';

/** In the query of an address has the page watch itself, for at most so many milliseconds ("&watching=1500"). */
export const WATCHING = '&watching=';

/** Milliseconds from its first lines after which a page no longer watches itself. */
const AFTER_LINES = 250;

/**
 * Milliseconds between two looks, in which others may run: a task that began in between seems shorter by as much. With
 * less, Firefox lets nothing else run.
 */
const BETWEEN_LOOKS = 4;

/** What a page that watches itself has seen, in milliseconds. */
export interface Seen {
  readonly loaded: number;
  /** When there were lines; 0 for never. */
  readonly painted: number;
  /** The longest task, to within the time between two looks. */
  readonly longest: number;
  /** For each card that opened, how long after the pointer came. */
  readonly cards: readonly number[];
  readonly isOver: boolean;
}

const PROBE = `if (location.search.includes('${WATCHING}')) {
  const most = Number(location.search.split('${WATCHING}')[1]);
  const seen = window.seen = { loaded: 0, painted: 0, longest: 0, cards: [], moved: 0, isOver: false };
  addEventListener('pointermove', (event) => { seen.moved ||= event.timeStamp; }, true);
  addEventListener('load', () => {
    seen.loaded = performance.now();
    let last = seen.loaded;
    // Goes before everything else that waits, so what it waits for is one task.
    const look = () => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - last - ${BETWEEN_LOOKS});
      if (!seen.painted && CSS.highlights.size > 0) seen.painted = now;
      last = now;
      seen.isOver = seen.painted ? now - seen.painted > ${AFTER_LINES} : now - seen.loaded > most;
      if (!seen.isOver) scheduler.postTask(look, { priority: 'user-blocking', delay: ${BETWEEN_LOOKS} });
    };
    look();
    new MutationObserver((records) => {
      if (seen.moved && records.some(({ addedNodes }) => addedNodes.length > 0)) {
        seen.cards.push(performance.now() - seen.moved);
        seen.moved = 0;
      }
    }).observe(document.documentElement, { childList: true });
  });
}`;

const CLAIMS = 1_000;

/** Made-up pages of four sizes, the same in every run, and a claim set with the quotations on them. */
export function writePages(): { readonly pages: readonly BenchPage[]; readonly set: ClaimSet } {
  const model = modelFor([], randomFrom(1));
  const set = writeClaimSet(model, randomFrom(2), CLAIMS);
  const writer = new PageWriter(model);
  return { set, pages: RECIPES.map((recipe) => writer.write(recipe, set)) };
}
