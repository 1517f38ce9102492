/**
 * Makes a memory of a thousand real articles, reads two hundred others of the same events, and prints every major difference
 * that would be shown, for a careful reader to judge: `node tests/soak-memory.ts [FOLDER]`. Real texts are read from the
 * folder, or from the one in CROSSREAD_CORPORA; no text of others is part of the project.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../lib/core/check/finding.ts';
import { compareRemembered } from '../lib/core/check/memory/compare-remembered.ts';
import { gatherRemembered } from '../lib/core/check/memory/gather-remembered.ts';
import { keysOfClaims, pageKeysOf } from '../lib/core/check/memory/memory-keys.ts';
import { pickRemembered } from '../lib/core/check/memory/pick-remembered.ts';
import { rememberedClaims } from '../lib/core/check/memory/remember-claims.ts';
import type { ClaimSet } from '../lib/core/claim/claim.ts';
import { extractClaims } from '../lib/core/claim/extract-claims.ts';
import { itemAt } from '../lib/core/item-at.ts';

const REMEMBERED = 1000;
const READ = 200;
/** Pages of the pairs without labels that are read; the others are remembered. */
const READ_UNLABELLED = 110;
/** Characters by which a text is known again. */
const HEAD = 300;
const AROUND = 120;

interface Article {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly date: string | null;
}

type Text = Pick<Article, 'text'> & Partial<Article>;

interface Pair {
  readonly id: string;
  readonly source: Text;
  readonly page: Text;
}

const folder = process.argv[2] ?? process.env['CROSSREAD_CORPORA'] ?? '';
if (!existsSync(folder)) throw new Error(`There is no folder “${folder}”. Give one, or set CROSSREAD_CORPORA.`);

function readRows<T>(file: string): T[] {
  const lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

const asArticle = (id: string, { text, language = 'en', date = null }: Text): Article => ({ id, text, language, date });

/** Adds an article to a list, unless its text is in this list or another already. */
function adder(): (to: Article[], article: Article) => void {
  const known = new Set<string>();
  return (to, article) => {
    const head = article.text.slice(0, HEAD);
    if (known.has(head)) return;
    known.add(head);
    to.push(article);
  };
}

/** What is remembered and what is read: of each event one account is remembered and another read, so that much is in common. */
function chooseArticles() {
  const add = adder();
  const [labelled, unlabelled] = [readRows<Pair>('real-pairs.jsonl'), readRows<Pair>('real-pairs.unlabelled.jsonl')];
  const [read, remembered]: [Article[], Article[]] = [[], []];
  for (const { id, page } of [...labelled, ...unlabelled.slice(0, READ_UNLABELLED)])
    add(read, asArticle(`${id} page`, page));
  for (const { id, source } of labelled) add(remembered, asArticle(`${id} source`, source));
  for (const { id, source, page } of [...unlabelled, ...readRows<Pair>('near-pairs.jsonl')]) {
    add(remembered, asArticle(`${id} source`, source));
    add(remembered, asArticle(`${id} page`, page));
  }
  for (const row of readRows<Text & { readonly id: string }>('quotations.jsonl'))
    add(remembered, asArticle(row.id, row));
  return { read: read.slice(0, READ), remembered: remembered.slice(0, REMEMBERED) };
}

function remember({ id, text, language, date }: Article): ClaimSet {
  const document = { id: 'd1', title: id, publisher: null, url: null, date, opening: '', sha256: id };
  return rememberedClaims(extractClaims({ text, language, document }, { id: 'memory', title: id }));
}

const inLine = (text: string): string => text.replace(/\s+/g, ' ');

/** A finding as a reader judges it: both passages with the words around, and what is said to differ. */
function describe({ text, id, date }: Article, finding: Finding, source: Article): string {
  const { start, end, exact, claim, differences } = finding;
  const [at] = claim.sources;
  const said = differences.map((one) => `${one.kind} (${one.severity}): “${one.source}” / “${one.page}”`).join('; ');
  return [
    `${id}, ${date ?? 'no date'}: ${inLine(`${text.slice(Math.max(0, start - AROUND), start)}[[${exact}]]${text.slice(end, end + AROUND)}`)}`,
    `  read in ${source.id}, ${source.date ?? 'no date'}: ${inLine(`${at?.prefix}[[${at?.exact}]]${at?.suffix}`)}`,
    `  ${inLine(said)}`,
  ].join('\n');
}

const { read, remembered } = chooseArticles();
const sets = remembered.map(remember);
const keys = sets.map((set, id) => ({ id, keys: keysOfClaims(set) }));
let [majors, before] = [0, 0];
for (const article of read) {
  const page = { text: article.text, language: article.language, date: article.date };
  const met = pickRemembered(pageKeysOf(page), keys).map((id) => {
    const day = String(id).padStart(4, '0');
    return { article: { id, firstRead: day, readAt: day }, ...compareRemembered(page, itemAt(sets, id)) };
  });
  const here = gatherRemembered(met);
  before += here.before.length;
  for (const { finding, article: of } of here.otherwise)
    console.log(`\n${++majors}. ${describe(article, finding, itemAt(remembered, of.id))}`);
}
const claims = sets.reduce((sum, set) => sum + set.claims.length, 0);
console.log(
  `\n${read.length} pages read beside a memory of ${remembered.length} articles (${claims} claims): ${majors} passages read otherwise, ${before} read before.`,
);
