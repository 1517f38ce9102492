/** The WHATWG decoder of encodings: every platform has it, and it reaches for nothing outside. */
declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/** The WHATWG signal that calls off what was asked for. */
interface AbortSignal {
  throwIfAborted(): void;
}
