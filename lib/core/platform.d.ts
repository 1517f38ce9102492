/** The WHATWG decoder of encodings: every platform has it, and it reaches for nothing outside. */
declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/** Its counterpart, for UTF-8 alone. */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

/** The WHATWG signal that calls off what was asked for. */
interface AbortSignal {
  throwIfAborted(): void;
}
