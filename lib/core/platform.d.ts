/** The WHATWG decoder of encodings: every platform has it, and it reaches for nothing outside. */
declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/** The WHATWG signal by which whoever asked for something says that it is wanted no more. */
interface AbortSignal {
  throwIfAborted(): void;
}
