import { capAnnotation, notAfter, withPlainNames } from '../../annotation/admit-annotation.ts';
import type { Annotation } from '../../annotation/annotation.ts';
import { canBeAnnotated } from '../../annotation/page-address.ts';
import type { ShapeFault } from '../../claim/shape-fault.ts';

/** The formats that can be imported; a `table` is one that another program wrote. */
export type ImportFormat = 'crossread' | 'w3c' | 'hypothesis' | 'csv' | 'table';

/** Why something is not imported. */
type Reason =
  /** Is no annotation, or lacks what one must have. */
  | { readonly reason: 'shape'; readonly fault: ShapeFault }
  | {
      readonly reason: /** Is about something other than a page on the web. */
        | 'noPage'
        /** Is about a part of the page that is no text: a region of a picture, a time in a film. */
        | 'noText'
        /** Stands in the file a second time. */
        | 'repeated';
      /** The address or id that it gives. */
      readonly detail: string;
    };

/** Why one annotation of a file is left out. */
export type Refusal = Reason & {
  /** Its place in the file, from 0. */
  readonly at: number;
};

/** What a file holds. */
export interface ImportedFile {
  readonly format: ImportFormat;
  readonly annotations: readonly Annotation[];
  /** Whether the format holds everything; the others hold less of the page, and only what the reader wrote can be changed by them. */
  readonly isWhole: boolean;
  readonly refused: readonly Refusal[];
  /** How many have a longer note or more tags than can be kept; the rest stays in the file. */
  readonly cut: number;
}

/** What reading one annotation of a file gives. */
export type Reading = { readonly annotation: Annotation } | Reason;

/** Puts readings together, in their order, as they may be kept; of annotations with the same id the first one counts. */
export function collectReadings(format: ImportFormat, readings: Iterable<Reading>, now: string): ImportedFile {
  const annotations = new Map<string, Annotation>();
  const refused: Refusal[] = [];
  let at = 0;
  let cut = 0;
  for (const reading of readings) {
    if (!('annotation' in reading)) refused.push({ at, ...reading });
    else if (annotations.has(reading.annotation.id))
      refused.push({ at, reason: 'repeated', detail: reading.annotation.id });
    else if (!canBeAnnotated(reading.annotation.page.url))
      refused.push({ at, reason: 'noPage', detail: reading.annotation.page.url });
    else {
      const capped = capAnnotation(reading.annotation);
      if (capped !== reading.annotation) cut++;
      annotations.set(capped.id, notAfter(withPlainNames(capped), now));
    }
    at++;
  }
  return { format, annotations: [...annotations.values()], isWhole: format === 'crossread', refused, cut };
}
