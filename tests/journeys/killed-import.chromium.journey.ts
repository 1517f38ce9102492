import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { ClaimSet } from '../../lib/core/claim/claim.ts';
import type { ClaimSetSummary } from '../../lib/protocol/set-types.ts';
import { exampleSet } from '../core/claim/examples.ts';
import { startJourney } from './journey.ts';

declare const browser: {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown }> };
};

const CLAIMS = 1000;
/** How often the background is ended; `npm run soak` sets more. */
const ROUNDS = Number(process.env['CROSSREAD_ROUNDS'] ?? 6);
/** Milliseconds within which the background is ended: from before the set has arrived to after it is on disk. */
const LATEST_END = 900;

/** A set large enough to be written for a while. */
function largeSet(number: number): ClaimSet {
  const example = exampleSet();
  const claims = Array.from({ length: CLAIMS }, (_, i) => ({ ...example.claims[0], id: `q${i}` }));
  return { ...example, id: `large-${number}`, claims: claims as ClaimSet['claims'] };
}

describe('a background that ends while a set is imported', () => {
  const journey = startJourney();

  /** Asks the background something; `null` when it ended before it had answered. */
  const ask = <T>(call: string, argument?: unknown): Promise<T | null> =>
    journey.session.inExtension(
      async (message) => {
        try {
          const { ok, value } = await browser.runtime.sendMessage({ to: 'background', ...message });
          return ok ? (value as T) : null;
        } catch {
          return null;
        }
      },
      { call, argument },
    );

  it(
    'leaves all of it or nothing, at whatever moment',
    async () => {
      const outcomes = { whole: 0, nothing: 0 };
      for (let round = 0; round < ROUNDS; round++) {
        const set = largeSet(round);
        const added = ask('addSet', { brought: { set, origin: 'imported', trustsDeclared: false } });
        await sleep((LATEST_END * round) / ROUNDS);
        await journey.session.stopBackground();
        // On a busy machine the next background may be the one that hears of the set.
        await added;
        // A background that is just being ended hears nothing.
        await expect.poll(() => ask('listSets'), { timeout: 10_000 }).not.toBeNull();
        const listed = await ask<ClaimSetSummary[]>('listSets');
        const summary = listed?.find(({ id }) => id === set.id);
        const kept = await ask<ClaimSet>('getSet', { id: set.id });
        expect(kept?.claims.length ?? 0).toBe(summary ? CLAIMS : 0);
        expect(summary?.quotations ?? 0).toBe(kept ? CLAIMS : 0);
        outcomes[kept ? 'whole' : 'nothing']++;
      }
      expect(outcomes.whole + outcomes.nothing).toBe(ROUNDS);
      // The last ones had time enough.
      expect(outcomes.whole).toBeGreaterThan(0);
    },
    60_000 + ROUNDS * 10_000,
  );
});
