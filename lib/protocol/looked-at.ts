import * as v from 'valibot';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const shape = v.object({
  /** Without what is behind `#`. */
  url: v.string(),
  /** ISO 8601 with time. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /**
   * It was no news article; it was one, and the site is switched off, or pages are only read when the reader asks; it was
   * checked.
   */
  outcome: v.picklist(['notArticle', 'siteOff', 'onRequest', 'checked']),
  /** What was read of it. */
  quotations: count,
  figures: count,
  /** With how many sets it was compared. */
  sets: count,
  /** How many passages of it the sets know, and of how many of them there is no verdict. */
  known: count,
  unclear: count,
  /** How many more the reader has muted. */
  muted: count,
  /** Whether it is a source itself, which is not compared with itself. */
  isSource: v.boolean(),
});

/** What came of a look at a page: enough to say why nothing is shown there, and nothing of what it says. */
export type LookedAt = Readonly<v.InferOutput<typeof shape>>;

/** What a check has come to. */
export type CheckTally = Omit<LookedAt, 'url' | 'at' | 'outcome'>;

/** The tally of a page that was not read. */
export const NOTHING_READ: CheckTally = {
  quotations: 0,
  figures: 0,
  sets: 0,
  known: 0,
  unclear: 0,
  muted: 0,
  isSource: false,
};

/** Looks from whatever is stored; damaged ones are left out. */
export const parseLooks = (stored: unknown): readonly LookedAt[] =>
  Array.isArray(stored)
    ? stored.flatMap((look) => {
        const parsed = v.safeParse(shape, look);
        return parsed.success ? [parsed.output] : [];
      })
    : [];
