import fc from 'fast-check';
import { watchChanges } from '../../lib/page/observe/watch-changes.ts';
import { computedStyle } from '../../lib/page/read/computed-style.ts';
import { readArticle } from '../../lib/page/read/read-article.ts';
import { ReadingMemory } from '../../lib/page/read/reading-memory.ts';
import { type Change, changePage, changes, markup } from '../page/read/page-changes.ts';
import { plainArticle } from '../page/read/plain-article.ts';

/** The rules of a page that come and go, as `isRuled` has them where there are no styles. */
const RULES = '[data-rules~="gone"] .gone { display: none } [data-rules~="line"] .line { display: block }';

/** How an article that is read with a memory differs from the same read again, if it does. */
function findDifference(memory: ReadingMemory, observe: (root: Node) => void): string | null {
  const numbers = new Map<Node, number>();
  const remembered = JSON.stringify(
    plainArticle(readArticle(document, { ...computedStyle, memory, onInnerRoot: observe }), numbers),
  );
  const anew = JSON.stringify(plainArticle(readArticle(document, computedStyle), numbers));
  return remembered === anew ? null : `remembered:\n${remembered}\nanew:\n${anew}`;
}

async function changeAll(body: string, all: readonly Change[]): Promise<void> {
  document.documentElement.removeAttribute('data-rules');
  document.body.innerHTML = body;
  const end = new AbortController();
  const memory = new ReadingMemory();
  const observe = watchChanges(
    document,
    {
      isOwn: () => false,
      onRecord: (record) => memory.noteChange(record),
      onText: () => {},
      onChange: () => {},
      time: { total: 0 },
    },
    end.signal,
  );
  try {
    for (const change of [null, ...all]) {
      if (change) changePage(document, change, () => {});
      // The browser tells of changes when the script that made them is done.
      await Promise.resolve();
      const difference = findDifference(memory, observe);
      if (difference) throw new Error(difference);
    }
  } finally {
    end.abort();
  }
}

/**
 * Has this page change at random, many times, and reads it after each change both with a memory and again. Gives what is
 * wrong; an empty string when nothing is.
 */
async function proveMemory(numRuns: number): Promise<string> {
  document.head.append(Object.assign(document.createElement('style'), { textContent: RULES }));
  const property = fc.asyncProperty(fc.array(markup, { maxLength: 6 }), changes, (bodies, all) =>
    changeAll(bodies.join(''), all),
  );
  try {
    await fc.assert(property, { numRuns });
    return '';
  } catch (error) {
    return String(error);
  }
}

Object.assign(globalThis, { proveMemory });
