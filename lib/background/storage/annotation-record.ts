import { addressesOf } from '../../core/annotation/page-address.ts';
import type { StoredAnnotation } from '../../core/annotation/stored-annotation.ts';
import { textKeyOf } from '../../core/annotation/text-key.ts';
import type { AnnotationRecord } from './database.ts';

/** An annotation with the keys it is found by. */
export function recordOf({ annotation, revision }: StoredAnnotation): AnnotationRecord {
  const textKey = textKeyOf(annotation.target);
  return {
    annotation,
    revision,
    addresses: addressesOf(annotation.page),
    tagKeys: annotation.tags.map((tag) => tag.toLowerCase()),
    ...(textKey === null ? {} : { textKey }),
  };
}

/** A record without its keys. */
export const storedOf = ({ annotation, revision }: StoredAnnotation): StoredAnnotation => ({ annotation, revision });
