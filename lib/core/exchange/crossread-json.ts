import { frame, type StartWriting } from './write/annotation-writer.ts';

/** The name and version of the format in which nothing is lost. */
export const ANNOTATIONS_FORMAT = 'crossread/annotations@1';

/** Crossread JSON: everything of each annotation, one on a line. What `parseCrossreadJson` reads back is equal to it. */
export const startCrossreadJson: StartWriting = ({ title, now, crossread }) => {
  const head = { format: ANNOTATIONS_FORMAT, title, exported: now.toISOString(), crossread };
  return frame({
    head: `${JSON.stringify(head, null, 1).slice(0, -2)},\n "annotations": [\n  `,
    between: ',\n  ',
    piece: (annotation) => JSON.stringify(annotation),
    foot: () => '\n ]\n}\n',
  });
};
