/** The pages on which news may be read. */
const WEB: readonly string[] = ['http://*/*', 'https://*/*'];

/**
 * How the browser gives the access to them: at the installation (`required`), or when the user says so (`optional`). Firefox
 * lets people take required access back, and Crossread give it back; Chrome does so with optional access alone.
 */
export type AccessForm = 'required' | 'optional';

/** The form that a browser is given, unless another is wished for: by `CROSSREAD_HOST_ACCESS`, where it is built. */
export function chooseAccessForm(browser: string, wish: string | undefined): AccessForm {
  if (wish === 'required' || wish === 'optional') return wish;
  if (wish !== undefined) throw new Error(`CROSSREAD_HOST_ACCESS is "${wish}": it can be "required" or "optional".`);
  return browser === 'firefox' ? 'required' : 'optional';
}

/** The keys of the manifest that ask for the access, and those that bring the gate into every page. */
interface AccessKeys {
  readonly host_permissions?: string[];
  readonly optional_host_permissions?: string[];
  readonly content_scripts?: { matches: string[]; js: string[]; run_at: 'document_idle' }[];
}

/** The keys of a form. With optional access the background registers the gate: a static one is access that is required. */
export const writeHostAccess = (form: AccessForm): AccessKeys =>
  form === 'required'
    ? {
        host_permissions: [...WEB],
        // Written here and not as a WXT content script: those bring the polyfill along and announce themselves to the page.
        content_scripts: [{ matches: [...WEB], js: ['gate.js'], run_at: 'document_idle' }],
      }
    : { optional_host_permissions: [...WEB] };
