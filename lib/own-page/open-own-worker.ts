import { oncePer } from '../core/once-per.ts';

declare global {
  /** Not yet in the DOM library. What a policy gives is typed as what `Worker` takes. */
  var trustedTypes: {
    createPolicy(
      name: string,
      rules: { readonly createScriptURL: (address: string) => string },
    ): { createScriptURL(address: string): URL };
  };
}

/** The workers' scripts in the extension's own package. */
const SCRIPTS = ['/pdf-worker.js', '/story-worker.js'] as const;

/** The policy that lets these scripts through and nothing else; the pages' `trusted-types` directive admits it by name. */
const policyOf = oncePer(({ trustedTypes }: typeof globalThis) =>
  trustedTypes.createPolicy('crossread-workers', {
    createScriptURL(address) {
      if (!SCRIPTS.some((script) => script === address)) throw new TypeError(`No script of ours: ${address}`);
      return address;
    },
  }),
);

/** Starts a worker of ours: from a page of the extension, or from such a worker, which it then helps. */
export const openOwnWorker = (script: (typeof SCRIPTS)[number]): Worker =>
  new Worker(policyOf(globalThis).createScriptURL(script));
