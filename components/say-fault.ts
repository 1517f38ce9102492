import type { FileProblem } from '../lib/core/claim/file-problem.ts';
import type { ShapeFault } from '../lib/core/claim/shape-fault.ts';
import type { Translate } from './translate.ts';

/** What is wrong in a file and what to do, in the user's language, without where. */
export const sayFault = (t: Translate, fault: FileProblem | ShapeFault): string =>
  'about' in fault ? t(`fault.${fault.reason}`, [fault.about]) : t(`fault.${fault.reason}`);
