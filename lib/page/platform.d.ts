/** CSS Custom Highlights as far as TypeScript's DOM library does not know them yet. */
interface HighlightRegistry {
  highlightsFromPoint(
    x: number,
    y: number,
    options?: { readonly shadowRoots?: readonly ShadowRoot[] },
  ): readonly { readonly highlight: Highlight; readonly ranges: readonly AbstractRange[] }[];
}

/** Speculation Rules, likewise. */
interface Document {
  readonly prerendering: boolean;
}
