import * as v from 'valibot';

const schema = v.object({
  /** Every news page, the articles of a site, or every page of a site. */
  reads: v.picklist(['everywhere', 'articles', 'everyPage']),
  /** An address on the site. */
  url: v.optional(v.string()),
});

/** What the browser is asked to let us read. */
export type ReadingWish = Readonly<v.InferOutput<typeof schema>>;

/** A wish from whatever is stored; `null` for none. */
export const parseWish = (stored: unknown): ReadingWish | null => {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : null;
};
