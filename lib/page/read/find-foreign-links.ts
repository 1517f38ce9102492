import { covers, type Span } from '../../core/language/span.ts';
import type { PageRecord } from './page-record.ts';
import { wordSet } from './word-list.ts';

const ITEMS = wordSet('li td th dd');

/** A list or a row of a table of which this share is no link is not there to lead elsewhere. */
const OWN_SHARE = 0.25;
/** A longer row lays a page out. */
const LONGEST_ROW = 300;

/** A linked paragraph of this length that ends like a sentence is what the article says. */
const SENTENCE = /.{14}\.["'”’»“)]*$|.{9}[。।۔]["'”’»“)]*$|.{14}[!?！？؟]["'”’»“]$/su;
const PARAGRAPHS = wordSet('p li blockquote dd td');

const lengthOf = ({ start, end }: Span): number => end - start;

/**
 * The blocks of a page that are links and lead elsewhere. What is a link in a list or a row beside what is none (a name in
 * a table of results) is part of what these say.
 */
export function findForeignLinks({ containers, linkBlocks, text }: PageRecord): readonly Span[] {
  if (linkBlocks.length === 0) return linkBlocks;
  const ends = new Map(linkBlocks.map(({ start, end }) => [start, end]));
  const itemsIn = new Map<number, Span[]>();
  for (const { name, parent, start, end } of containers) {
    if (ends.get(start) !== end || parent < 0 || !ITEMS.has(name)) continue;
    const items = itemsIn.get(parent);
    if (items) items.push({ start, end });
    else itemsIn.set(parent, [{ start, end }]);
  }
  const kept = [...itemsIn].flatMap(([around, items]) => {
    const whole = containers[around];
    if (!whole || (whole.name === 'tr' && lengthOf(whole) > LONGEST_ROW)) return [];
    const linked = items.reduce((sum, item) => sum + lengthOf(item), 0);
    return lengthOf(whole) - linked >= lengthOf(whole) * OWN_SHARE ? items : [];
  });
  const sentences = containers.filter(
    ({ name, start, end }) => ends.get(start) === end && PARAGRAPHS.has(name) && SENTENCE.test(text.slice(start, end)),
  );
  kept.push(...sentences);
  return kept.length === 0 ? linkBlocks : linkBlocks.filter((block) => !kept.some((item) => covers(item, block)));
}
