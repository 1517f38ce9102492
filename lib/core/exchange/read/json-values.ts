/** An object of parsed JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value of parsed JSON is an object and no list. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The items of a list; one value stands for a list of one, as JSON-LD has it. */
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : value === undefined || value === null ? [] : [value];

/** A text, or nothing. */
export const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A field of an object; nothing of anything else. */
export const field = (value: unknown, name: string): unknown => (isJsonObject(value) ? value[name] : undefined);
