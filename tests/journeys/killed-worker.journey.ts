import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { StoredAnnotation } from '../../lib/core/annotation/stored-annotation.ts';
import { askBackground } from '../support/ask-background.ts';
import { exampleAnnotation } from '../support/example-annotations.ts';
import { startJourney } from './journey.ts';

/** How often the background (in Firefox an event page) is ended in the middle of something; `npm run soak` sets more. */
const ROUNDS = Number(process.env['CROSSREAD_ROUNDS'] ?? 6);
/** Annotations of one import or one change. */
const MANY = 150;
/** Milliseconds within which it is ended: about as long as the slowest of the calls takes. */
const WITHIN = 120;

const journey = startJourney();

const annotationsOf = (round: number) => Array.from({ length: MANY }, (_, i) => exampleAnnotation(round * MANY + i));

/** What is asked for in a round, and how many of its annotations are to be seen changed by it. */
interface Work {
  readonly ask: (round: number, known: readonly StoredAnnotation[]) => Promise<unknown>;
  readonly isDone: (stored: StoredAnnotation | undefined, round: number) => boolean;
  /** Which annotations it is about. */
  readonly of: (round: number) => readonly string[];
}

const tagOf = (round: number): string => `round-${round}`;
const idsOf = (round: number): string[] => annotationsOf(round).map(({ id }) => id);

const KINDS: readonly Work[] = [
  {
    ask: (round) => askBackground(journey.session, 'importAnnotations', { annotations: annotationsOf(round) }),
    isDone: (stored) => stored !== undefined,
    of: idsOf,
  },
  {
    ask: (round) =>
      askBackground(journey.session, 'changeAnnotations', {
        ids: idsOf(round - 1),
        change: { addTags: [tagOf(round)] },
      }),
    isDone: (stored, round) => stored?.annotation.tags.includes(tagOf(round)) ?? false,
    of: (round) => idsOf(round - 1),
  },
  {
    ask: (round, [base]) =>
      base
        ? askBackground(journey.session, 'changeAnnotation', { base, change: { note: tagOf(round) } })
        : Promise.resolve(),
    isDone: (stored, round) => stored?.annotation.note === tagOf(round),
    of: (round) => idsOf(round - 2).slice(0, 1),
  },
];

const read = (ids: readonly string[]) => askBackground(journey.session, 'getAnnotations', { ids });

it(
  'case 23: a background that is ended in the middle of something leaves all of it or nothing',
  async () => {
    const outcomes = { told: 0, wholeUntold: 0, nothing: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      // Every third round brings in what the two after it change.
      const work = KINDS[round % KINDS.length] as Work;
      const ids = work.of(round);
      const known = round % KINDS.length === 0 ? [] : await read(ids);
      const asked = work.ask(round, known).then(
        () => true,
        () => false,
      );
      await sleep(Math.random() * WITHIN);
      await journey.session.stopBackground();
      const isTold = await asked;
      const now = new Map((await read(ids)).map((stored) => [stored.annotation.id, stored]));
      const done = ids.filter((id) => work.isDone(now.get(id), round)).length;
      const whole = round % KINDS.length === 0 ? ids.length : known.length;
      expect([0, whole], `half done in round ${round}`).toContain(done);
      if (isTold) expect(done, `lost in round ${round}`).toBe(whole);
      outcomes[isTold ? 'told' : done > 0 ? 'wholeUntold' : 'nothing']++;
    }
    console.log(`of ${ROUNDS} rounds: ${JSON.stringify(outcomes)}`);
  },
  60_000 + ROUNDS * 5_000,
);
