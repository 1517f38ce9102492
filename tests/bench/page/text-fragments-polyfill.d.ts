declare module 'text-fragments-polyfill/text-fragment-utils' {
  /** The first places of a text fragment in the document, two at most. */
  export function processTextFragmentDirective(fragment: { readonly textStart: string }): Range[];
}
