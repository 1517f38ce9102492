/** Milliseconds after which whatever else is waiting gets its turn. */
const TURN = 12;

/** Runs work in short turns, so that calls from tabs are answered in between. */
export async function runInTurns<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + TURN;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
