import type { Annotation } from '../../annotation/annotation.ts';
import type { StartWriting } from './annotation-writer.ts';

/** An annotation as others may have it: without a note that is for its reader alone. */
export function sharedAnnotation(annotation: Annotation): Annotation {
  const { isPrivate, ...shared } = annotation;
  return isPrivate === true ? { ...shared, note: '' } : annotation;
}

/** The format without the notes that are for their reader alone. */
export const sharing =
  (start: StartWriting): StartWriting =>
  (context) => {
    const { add, ...frame } = start(context);
    return { add: (annotation) => add(sharedAnnotation(annotation)), ...frame };
  };
