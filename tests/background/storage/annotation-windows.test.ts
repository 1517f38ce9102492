import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StoredAnnotation } from '../../../lib/core/annotation/stored-annotation.ts';
import { type AnnotationWorld, freshName, levyPage, openWorld, spanOf } from './annotation-world.ts';

/** What must be true of the annotation, whatever happened. */
interface Model {
  isLive: boolean;
  /** Lines somebody wrote; nobody deletes any. */
  readonly written: string[];
  revision: number;
  modified: string;
}

/** The background, which may be started again, and two windows with what each saw last. */
interface Real {
  readonly name: string;
  world: AnnotationWorld;
  clock: string;
  readonly windows: [StoredAnnotation, StoredAnnotation];
  readonly removed: [StoredAnnotation[], StoredAnnotation[]];
}

type Command = fc.AsyncCommand<Model, Real>;
type Window = 0 | 1;

const idOf = (real: Real): string => real.windows[0].annotation.id;

/** What is kept of it, live or removed, holds every line that was written, and is no older than before. */
async function checkWhole(model: Model, { world, windows: [{ annotation }] }: Real): Promise<void> {
  const [live] = await world.store.get([annotation.id]);
  const removed = await world.store.listRemoved();
  expect([live !== undefined, removed.length]).toEqual([model.isLive, model.isLive ? 0 : 1]);
  const kept = live ?? removed[0] ?? expect.fail('It is nowhere.');
  const lines = kept.annotation.note.split('\n');
  for (const line of model.written) expect(lines).toContain(line);
  expect(kept.revision).toBeGreaterThanOrEqual(model.revision);
  expect(kept.annotation.modified >= model.modified).toBe(true);
  Object.assign(model, { revision: kept.revision, modified: kept.annotation.modified });
}

const command = (name: string, run: (model: Model, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run: async (model, real) => {
    await run(model, real);
    await checkWhole(model, real);
  },
  toString: () => name,
});

const write = (window: Window, atStart: boolean): Command =>
  command(`window ${window} writes at the ${atStart ? 'start' : 'end'}`, async (model, real) => {
    const base = real.windows[window];
    const line = `line ${model.written.length} of window ${window}`;
    const lines = base.annotation.note === '' ? [] : base.annotation.note.split('\n');
    const note = (atStart ? [line, ...lines] : [...lines, line]).join('\n');
    real.windows[window] = await real.world.library.change(base, { note });
    model.written.push(line);
    model.isLive = true;
  });

const refresh = (window: Window): Command =>
  command(`window ${window} looks again`, async (_model, real) => {
    const [now] = await real.world.store.get([idOf(real)]);
    if (now) real.windows[window] = now;
  });

const remove = (window: Window): Command =>
  command(`window ${window} removes`, async (model, real) => {
    real.removed[window] = await real.world.library.remove([idOf(real)]);
    model.isLive = false;
  });

const undo = (window: Window): Command =>
  command(`window ${window} undoes`, async (model, real) => {
    await real.world.library.restore(real.removed[window]);
    model.isLive ||= real.removed[window].length > 0;
  });

const setClock = (year: number): Command =>
  command(`it is ${year}`, async (_model, real) => {
    real.clock = `${year}-05-05T05:05:05.000Z`;
    real.world.setClock(real.clock);
  });

const restart = (): Command =>
  command('the background starts anew', async (_model, real) => {
    real.world = openWorld(real.name);
    real.world.setClock(real.clock);
  });

const aWindow = fc.constantFrom<Window>(0, 1);

it('case 35: two windows, removals, undo, restarts and a clock that goes back lose no line', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.commands(
        [
          fc.tuple(aWindow, fc.boolean()).map(([window, atStart]) => write(window, atStart)),
          aWindow.map(refresh),
          aWindow.map(remove),
          aWindow.map(undo),
          fc.integer({ min: 1990, max: 2040 }).map(setClock),
          fc.constant(restart()),
        ],
        { maxCommands: 20 },
      ),
      async (commands) => {
        const name = freshName();
        const world = openWorld(name);
        const kept = await world.library.annotate(levyPage, spanOf('Nobody asked her why'));
        const { revision, annotation } = kept;
        await fc.asyncModelRun(
          (): { model: Model; real: Real } => ({
            model: { isLive: true, written: [], revision, modified: annotation.modified },
            real: { name, world, clock: annotation.created, windows: [kept, kept], removed: [[], []] },
          }),
          commands,
        );
      },
    ),
    { numRuns: 150 },
  );
});
