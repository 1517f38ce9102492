import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { annotationShape, targetShape } from '../../../lib/core/annotation/annotation-shape.ts';
import {
  claimReference,
  figureFinding,
  quotationFinding,
  sourceReference,
} from '../../../lib/core/check/finding-shape.ts';
import { LATEST_FORMAT } from '../../../lib/core/claim/claim.ts';
import { claimSetParts, claimSetShape } from '../../../lib/core/claim/claim-set-shape.ts';
import { place, time } from '../../../lib/core/claim/field-shapes.ts';
import {
  figureDifference,
  quotationDifference,
  speakerComparison,
  wordStep,
} from '../../../lib/core/difference-shape.ts';
import { ANNOTATIONS_FORMAT } from '../../../lib/core/exchange/crossread-json.ts';

/** A format with its shape, and what a schema cannot say of it. */
interface Published {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly shape: v.GenericSchema;
  /** Parts that are written once, by their names. */
  readonly parts: Readonly<Record<string, v.GenericSchema>>;
}

const FILES_MAY_HAVE = 'Fields that are not named here may be there and are kept.';
const NO_HOSTILE_SHAPE =
  'no name is "__proto__", "constructor" or "prototype"; nothing is nested deeper than 32 levels';

const annotationsFile = v.looseObject({
  format: v.literal(ANNOTATIONS_FORMAT),
  title: v.exactOptional(v.string()),
  exported: v.exactOptional(time),
  crossread: v.exactOptional(v.string()),
  annotations: v.pipe(v.array(annotationShape), v.maxLength(250_000)),
});

/** The formats that others may read and write, in their latest versions. */
export const PUBLISHED: readonly Published[] = [
  {
    file: 'schemas/annotations.schema.json',
    id: ANNOTATIONS_FORMAT,
    title: 'Crossread annotations, version 2',
    description: `Findings and passages that a reader kept, with what they wrote on them. Beyond this schema: each id is used once; in a target "end" - "start" is the length of "exact" in UTF-16 code units, and "start" is not after "end"; ${NO_HOSTILE_SHAPE}; a file is no larger than 256 MB. ${FILES_MAY_HAVE}`,
    shape: annotationsFile,
    parts: {
      annotation: annotationShape,
      target: targetShape,
      quotationFinding,
      figureFinding,
      quotationDifference,
      figureDifference,
      claim: claimReference,
      source: sourceReference,
      speaker: speakerComparison,
      wordStep,
      place,
      time,
    },
  },
  {
    file: 'schemas/claim-set.schema.json',
    id: LATEST_FORMAT,
    title: 'Crossread claim set, version 2',
    description: `What source documents say, for news pages to be compared with. Beyond this schema: ids of documents, speakers and claims are each used once; "speaker", "document" and "derivedFrom" name what is in the set; "end" - "start" is the length of "exact" in UTF-16 code units; "low" is not above "high" and "first" not after "last"; ${NO_HOSTILE_SHAPE}; a file is no larger than 64 MB. ${FILES_MAY_HAVE}`,
    shape: claimSetShape,
    parts: { ...claimSetParts, place },
  },
];

/** Checks that JSON Schema has no words for; the descriptions have them. */
const IN_WORDS = ['check', 'finite'];

/** The JSON Schema of a format, made of the shape that files are read by. */
export function schemaOf({ id, title, description, shape, parts }: Published): object {
  const { $schema, ...rules } = toJsonSchema(shape, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions: { ...parts },
    ignoreActions: IN_WORDS,
    // Patterns of JSON Schema are read as Unicode, whatever flag ours have.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      'requirement' in valibotAction && valibotAction.requirement instanceof RegExp
        ? { ...jsonSchema, pattern: valibotAction.requirement.source }
        : undefined,
  });
  return { $schema, $id: id, title, description, ...rules };
}
