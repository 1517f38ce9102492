import { oncePer } from '../../core/once-per.ts';

declare global {
  /** Not yet in the DOM library. What a policy gives is typed as what `Worker` takes. */
  var trustedTypes: {
    createPolicy(
      name: string,
      rules: { readonly createScriptURL: (address: string) => string },
    ): { createScriptURL(address: string): URL };
  };
}

/** The worker's script in the extension's own package. */
const SCRIPT = '/pdf-worker.js';

/** The policy that lets that script through and nothing else; the pages' `trusted-types` directive admits it by name. */
const policyOf = oncePer(({ trustedTypes }: typeof globalThis) =>
  trustedTypes.createPolicy('crossread-pdf-worker', {
    createScriptURL(address) {
      if (address !== SCRIPT) throw new TypeError(`No script of ours: ${address}`);
      return address;
    },
  }),
);

/** Starts a worker that reads one PDF. */
export const openPdfWorker = (): Worker => new Worker(policyOf(globalThis).createScriptURL(SCRIPT));
