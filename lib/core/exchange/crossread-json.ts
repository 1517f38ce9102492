import { frame, type StartWriting } from './write/annotation-writer.ts';

/** The versions of the format in which nothing is lost. */
export const ANNOTATIONS_FORMATS = ['crossread/annotations@1', 'crossread/annotations@2'] as const;

/** The version that is written. */
export const ANNOTATIONS_FORMAT = 'crossread/annotations@2' satisfies (typeof ANNOTATIONS_FORMATS)[number];

/** Crossread JSON: everything of each annotation, one on a line. What `parseAnnotations` reads back is equal to it. */
export const startCrossreadJson: StartWriting = ({ title, now, crossread }) => {
  const head = { format: ANNOTATIONS_FORMAT, title, exported: now.toISOString(), crossread };
  return frame({
    head: `${JSON.stringify(head, null, 1).slice(0, -2)},\n "annotations": [\n  `,
    between: ',\n  ',
    piece: (annotation) => JSON.stringify(annotation),
    foot: () => '\n ]\n}\n',
  });
};
