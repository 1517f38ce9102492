import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardRequest } from '../../../lib/page/session/card-script.ts';
import type { KnownPage, Target } from '../../../lib/page/session/known-page.ts';
import { PageCard } from '../../../lib/page/session/page-card.ts';

vi.mock('../../../lib/locale/translate.ts', () => ({ t: () => '', writer: () => ({}) }));
vi.mock('../../../lib/locale/set-language.ts', () => ({ setLanguage: () => {} }));

const NEAR = { x: 1, y: 1 };
const target = (id: string): Target => ({ id }) as Target;

/** A page that has everything but what is in `gone`. */
function pageOf(gone: ReadonlySet<string>): KnownPage {
  const known: Pick<KnownPage, 'subjectOf' | 'has'> = {
    subjectOf: (wanted) => ({ id: (wanted as { id: string }).id, ranges: [], found: null, told: null, notes: 0 }),
    has: (id) => !gone.has(id),
  };
  return known as KnownPage;
}

describe('the card of a page', () => {
  const gone = new Set<string>();
  const shown: string[] = [];
  const openCard = ({ id, onClosed }: CardRequest) => {
    shown.push(id);
    return { host: {} as HTMLElement, close: onClosed, closeUnlessIntact: () => {} };
  };
  let arrivals: PromiseWithResolvers<void>[];
  let card: PageCard;

  /** The script that was asked for last comes, or does not. */
  const arrive = async (): Promise<void> => {
    card.take(openCard);
    arrivals.at(-1)?.resolve();
    await arrivals.at(-1)?.promise;
  };
  const fail = async (): Promise<void> => {
    arrivals.at(-1)?.reject(new Error('No access.'));
    await new Promise((resolve) => setTimeout(resolve));
  };

  beforeEach(() => {
    vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
    gone.clear();
    shown.length = 0;
    arrivals = [];
    card = new PageCard(pageOf(gone), {
      code: 'K7QF',
      bringCard: () => {
        arrivals.push(Promise.withResolvers());
        return (arrivals.at(-1) as PromiseWithResolvers<void>).promise;
      },
      onLook: () => {},
      onTaken: () => {},
      onOpened: () => {},
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is brought once, when there is something to open it for', async () => {
    card.prepare();
    card.prepare();
    expect(arrivals).toHaveLength(1);
    await arrive();
    card.prepare();
    card.open(target('a'), NEAR);
    expect(arrivals).toHaveLength(1);
    expect(shown).toEqual(['a']);
  });

  it('opens as soon as it has come for what was asked for last', async () => {
    card.open(target('a'), NEAR);
    card.open(target('b'), null);
    await arrive();
    expect(shown).toEqual(['b']);
  });

  it('opens although nobody has answered what was asked first', async () => {
    card.prepare();
    card.open(target('a'), NEAR);
    expect(arrivals).toHaveLength(2);
    await arrive();
    expect(shown).toEqual(['a']);
  });

  it('opens for what is wanted although what was asked before it fails meanwhile', async () => {
    card.prepare();
    card.open(target('a'), NEAR);
    arrivals[0]?.reject(new Error('The page was left.'));
    await new Promise((resolve) => setTimeout(resolve));
    await arrive();
    expect(shown).toEqual(['a']);
  });

  it('does not open for what the pointer has left meanwhile', async () => {
    card.open(target('a'), NEAR);
    card.close();
    await arrive();
    expect(shown).toEqual([]);
  });

  it('does not open for what has gone from the page meanwhile', async () => {
    card.open(target('a'), NEAR);
    gone.add('a');
    card.closeUnlessKnown();
    await arrive();
    expect(shown).toEqual([]);
  });

  it('that could not be brought is asked for again, and what was wanted then is forgotten', async () => {
    card.open(target('a'), NEAR);
    await fail();
    card.open(target('b'), NEAR);
    expect(arrivals).toHaveLength(2);
    await arrive();
    expect(shown).toEqual(['b']);
  });

  it('that could not be brought is asked for by the same passage too', async () => {
    card.open(target('a'), NEAR);
    await fail();
    card.open(target('a'), NEAR);
    await arrive();
    expect(shown).toEqual(['a']);
  });
});
