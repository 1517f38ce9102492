/** The WHATWG URL, of which the core reads the host alone: every platform has it, and it reaches for nothing outside. */
declare class URL {
  static canParse(address: string): boolean;
  readonly host: string;
  constructor(address: string);
}
