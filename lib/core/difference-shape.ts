import * as v from 'valibot';

const text = v.string();

/** How a passage of the page compares with a claim. */
export const relation = v.picklist(['same', 'differs', 'unclear']);

/** How much a finding matters: `none` when nothing differs, `minor` when the meaning holds, `major` when it does not. */
export const severity = v.picklist(['none', 'minor', 'major']);

/** What a difference of words touches; `frame` is what the speaker says of the statement ("it is a lie that"). */
export const effect = v.picklist([
  'negation',
  'number',
  'modality',
  'condition',
  'quantifier',
  'name',
  'frame',
  'other',
  'cosmetic',
]);

const sides = {
  severity,
  source: v.pipe(text, v.description("The source's words; empty where the page adds some")),
  page: v.pipe(text, v.description("The page's words; empty where they are missing")),
};

/** Files of version 1 may lack it. */
const effectOrOther = v.exactOptional(effect, 'other');

const reading = v.looseObject({
  when: v.pipe(text, v.description('A condition')),
  outcome: v.pipe(text, v.description('What follows from it')),
});

/** Both readings of a statement whose condition is turned round. */
export const readings = v.looseObject({ source: reading, page: reading });

const readingsIfTurned = v.pipe(
  v.exactOptional(readings),
  v.description('Where a condition is turned round: how each side reads'),
);

/** Other words than the source's, words the source lacks (`added`), or words of the source joined without a mark (`splice`). */
export const wordingDifference = v.looseObject({
  kind: v.picklist(['wording', 'added', 'splice']),
  effect: effectOrOther,
  ...sides,
  readings: readingsIfTurned,
});

/** Words of the source that the page leaves out. */
export const cutDifference = v.looseObject({
  kind: v.literal('cut'),
  effect: effectOrOther,
  ...sides,
  readings: readingsIfTurned,
  cut: v.pipe(
    v.exactOptional(v.looseObject({ at: v.picklist(['start', 'middle', 'end']), marked: v.boolean() }), {
      at: 'middle',
      marked: false,
    }),
    v.description('Where words are missing, and whether the page shows it'),
  ),
});

/** Somebody else is quoted. */
export const speakerDifference = v.looseObject({ kind: v.literal('speaker'), ...sides });

/** One way in which a quotation departs from the source's. */
export const quotationDifference = v.variant('kind', [wordingDifference, cutDifference, speakerDifference]);

/** One way in which a figure departs from the source's; `time` is the figure of another day or period. */
export const figureDifference = v.looseObject({
  kind: v.picklist(['value', 'comparator', 'unit', 'counted', 'time']),
  ...sides,
});

/** One way in which the date of an event departs from the source's: the largest part that is another. */
export const dateDifference = v.looseObject({ kind: v.picklist(['year', 'month', 'day', 'weekday']), ...sides });

/** One way in which what is said of a person departs from the source's: how old, or how the name is written. */
export const detailDifference = v.looseObject({ kind: v.picklist(['age', 'name']), ...sides });

/**
 * One step of the way from the source's words to the page's, for display. `equal` steps may differ in what folding
 * ignores; `cosmetic` steps differ in spelling and the like. Put together, the `page` parts are the passage and the
 * `source` parts the claim.
 */
export const wordStep = v.looseObject({
  step: v.picklist(['equal', 'cosmetic', 'inserted', 'removed', 'replaced', 'cut', 'beyond']),
  source: text,
  page: text,
});

/** Who is quoted here and there. */
export const speakerComparison = v.looseObject({
  page: v.nullable(text),
  source: v.nullable(text),
  relation: v.picklist(['same', 'different', 'unclear']),
  confidence: v.pipe(
    v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    v.description('How sure it is that the page means whom `page` names; absent where its words say so'),
  ),
});

/** How much of the source's words a page prints. */
export const extent = v.picklist(['whole', 'part']);

/**
 * Plain facts about a quotation that are no difference: the page prints more of the utterance than the source has
 * (`longer`), tells what was said in its own words (`retold`), or has the words from somewhere else (`otherSource`).
 */
export const quotationNote = v.picklist(['longer', 'retold', 'otherSource']);

/**
 * Plain facts about a figure that are no difference: a running total that is higher in a later article, or one compared with
 * a sum of the source's parts (`derived`).
 */
export const figureNote = v.picklist(['laterAndHigher', 'derived']);
