import type { TextPlace } from './locate-in-json.ts';
import type { UnprovenReason } from './prove-claim.ts';
import type { ShapeFault } from './shape-fault.ts';

/** Why a file is not read at all. */
export type FileReason =
  | 'emptyFile'
  | 'webPage'
  | 'pdf'
  | 'zip'
  | 'compressed'
  | 'notUtf8'
  | 'notJson'
  | 'endsEarly'
  | 'notClaimSet'
  | 'unknownFormat'
  | 'tooMany'
  | 'tooDeep'
  | 'forbiddenName'
  | 'nameTwice';

/** What is wrong with a file, and where; `path` is as in `claims[3].appearances[0].end`, empty for the whole file. */
type Fault =
  | ShapeFault
  | { readonly path: string; readonly reason: FileReason | 'lowAboveHigh' }
  | {
      readonly path: string;
      readonly reason: /** `about` is the most, in megabytes. */
        | 'tooLarge'
        | 'otherVersion'
        | 'usedTwice'
        | 'noSuchSpeaker'
        | 'noSuchClaim'
        | 'noSuchDocument'
        | 'commonplace'
        /** Only the first so many entries of a list, or characters of a name, are used. */
        | 'capped'
        /** A name has characters that cannot be seen or that look like others; a link does not lead to a web page. */
        | 'disguised'
        | 'notWebAddress'
        | UnprovenReason;
      /** The version, id or words that it is about. */
      readonly about: string;
    };

/**
 * Something wrong with a file, or with a claim set: what and where, in no language. What to say of it, with what to do, is under
 * `fault` in the messages.
 */
export type FileProblem = Fault & {
  /** Where it is in the file, when it was read from one. */
  readonly at?: TextPlace;
};
