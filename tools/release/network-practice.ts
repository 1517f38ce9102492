/** What an extension may ask of the network and transmits, as its manifest says. */
export interface NetworkPractice {
  /** Sources of `connect-src` beyond the package itself: `https://feeds.example`, `https:` … */
  readonly asked: readonly string[];
  /** Firefox's names of the data that is transmitted, required or optional: `websiteContent` … */
  readonly transmitted: readonly string[];
  /** `data_collection_permissions` as it is in the manifest. */
  readonly declared: string;
}

/** The parts of a manifest that say it. */
export interface NetworkManifest {
  readonly content_security_policy: { readonly extension_pages: string };
  readonly browser_specific_settings?: { readonly gecko?: { readonly data_collection_permissions?: DataCollection } };
}

interface DataCollection {
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
}

/** Where a policy has no `connect-src`, `default-src` decides; where it has neither, everything may be asked. */
function readConnectSources(policy: string): readonly string[] {
  const directives = new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
  return directives.get('connect-src') ?? directives.get('default-src') ?? ['*'];
}

/** What a manifest allows of the network. Chrome's has no word for what is transmitted: there the list is empty. */
export function readNetworkPractice(manifest: NetworkManifest): NetworkPractice {
  const declared = manifest.browser_specific_settings?.gecko?.data_collection_permissions ?? {};
  return {
    asked: readConnectSources(manifest.content_security_policy.extension_pages).filter(
      (source) => source !== "'self'" && source !== "'none'",
    ),
    transmitted: [...(declared.required ?? []), ...(declared.optional ?? [])].filter((kind) => kind !== 'none'),
    declared: JSON.stringify(declared),
  };
}
