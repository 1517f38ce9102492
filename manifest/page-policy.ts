/** Content security policy of the extension's own pages, one directive an entry. */
export const PAGE_POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  // The background reads the bundled claim sets from its own package. Any other source here is a promise broken:
  // `docs/store/privacy.md` says that nothing is asked of anybody, and a test compares the two.
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  // The guard against HTML made of strings: Preact has a line that could set it, no view of ours uses it.
  'require-trusted-types-for': "'script'",
  // It lets the addresses of two scripts of ours through, which run in workers.
  'trusted-types': 'crossread-workers',
};

/** A policy as the manifest has it. */
export const writePolicy = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
