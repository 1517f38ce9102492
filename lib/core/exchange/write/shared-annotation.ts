import type { Annotation } from '../../annotation/annotation.ts';
import type { StartWriting } from './annotation-writer.ts';

/** An annotation as others may have it: without a note that its reader has kept to themselves. */
export function sharedAnnotation(annotation: Annotation): Annotation {
  const { isPrivate, ...shared } = annotation;
  return isPrivate === true ? { ...shared, note: '' } : annotation;
}

/** A format of which no note that is for its reader alone becomes part. */
export const sharing =
  (start: StartWriting): StartWriting =>
  (context) => {
    const { add, end } = start(context);
    return { add: (annotation) => add(sharedAnnotation(annotation)), end };
  };
