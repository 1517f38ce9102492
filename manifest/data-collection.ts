/**
 * What the extension transmits, in Firefox's terms: nothing. `docs/store/privacy.md` and the policy of the pages have to
 * say the same; a test compares them.
 */
export const DATA_COLLECTION: { readonly required: ['none'] } = { required: ['none'] };
