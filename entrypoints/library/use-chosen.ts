import { useState } from 'preact/hooks';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { Question } from './annotation-finder.ts';

/** Which annotations are ticked, and what to do with all of them. */
export interface Chosen {
  readonly ids: ReadonlySet<string>;
  readonly choose: (id: string, isChosen: boolean) => void;
  /** Ticks everything that the question finds. */
  readonly chooseAll: () => Promise<void>;
  /** Ticks so many of those that the question finds, from one on; where all of them are ticked, takes the ticks away. */
  readonly chooseSome: (first: number, count: number) => Promise<void>;
  readonly clear: () => void;
}

/** The choice in the list. It stays while the question changes, so that things can be gathered. */
export function useChosen(question: Question): Chosen {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    ids,
    choose: (id, isChosen) =>
      setIds((before) => {
        const after = new Set(before);
        if (isChosen) after.add(id);
        else after.delete(id);
        return after;
      }),
    chooseAll: async () => setIds(new Set(await callBackground('findAnnotationIds', question))),
    chooseSome: async (first, count) => {
      const some = (await callBackground('findAnnotationIds', question)).slice(first, first + count);
      setIds((before) => {
        const isAll = some.every((id) => before.has(id));
        const these = new Set(some);
        return isAll ? new Set([...before].filter((id) => !these.has(id))) : new Set([...before, ...some]);
      });
    },
    clear: () => setIds(new Set()),
  };
}
