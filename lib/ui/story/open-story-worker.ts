import { oncePer } from '../../core/once-per.ts';

/** The worker's script in the extension's own package. */
const SCRIPT = '/story-worker.js';

/** The policy that lets that script through and nothing else; the pages' `trusted-types` directive admits it by name. */
const policyOf = oncePer(({ trustedTypes }: typeof globalThis) =>
  trustedTypes.createPolicy('crossread-story-worker', {
    createScriptURL(address) {
      if (address !== SCRIPT) throw new TypeError(`No script of ours: ${address}`);
      return address;
    },
  }),
);

/** Starts a worker that compares articles: from a page, or from such a worker, which it then helps. */
export const openStoryWorker = (): Worker => new Worker(policyOf(globalThis).createScriptURL(SCRIPT));
