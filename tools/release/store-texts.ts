import * as v from 'valibot';
import { parse } from 'yaml';

/** The pictures that the stores show, in their order. */
export const SCENES = ['card', 'list', 'compare', 'source', 'library'] as const;

/** One of them. */
export type Scene = (typeof SCENES)[number];

const text = v.pipe(v.string(), v.nonEmpty());

const schema = v.strictObject({
  name: text,
  summary: text,
  description: text,
  /** A line over each picture. */
  captions: v.strictObject({ card: text, list: text, compare: text, source: text, library: text }),
  /** The line on the promotional tiles. */
  tile: text,
});

/** What the stores are told in one language. */
export type StoreTexts = v.InferOutput<typeof schema>;

/** The texts in a file of `docs/store/texts`. Throws when something is missing or nobody knows it. */
export const parseStoreTexts = (file: string): StoreTexts => v.parse(schema, parse(file));
