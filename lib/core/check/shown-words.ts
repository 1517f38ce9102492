import type { Difference, WordStep } from '../difference.ts';
import type { Finding } from './finding.ts';

const isCutAt = (differences: readonly Difference[], at: 'start' | 'end'): boolean =>
  differences.some((difference) => difference.kind === 'cut' && difference.cut.at === at);

const asFuller = (step: WordStep): WordStep => (step.step === 'cut' ? { ...step, step: 'beyond' } : step);

const isPrinted = ({ page }: WordStep): boolean => page.trim() !== '';

/**
 * The steps of a finding as a reader sees them. What the source says before the first printed word, or after the last one, is
 * fuller words (`beyond`), and a cut only where a difference says so: a report may quote a part.
 */
export function shownWords({ words, differences }: Pick<Finding, 'words' | 'differences'>): readonly WordStep[] {
  const first = words.findIndex(isPrinted);
  const last = words.findLastIndex(isPrinted);
  const [startIsCut, endIsCut] = [isCutAt(differences, 'start'), isCutAt(differences, 'end')];
  return words.map((step, i) => {
    const isFuller = (i < first && !startIsCut) || (i > last && !endIsCut);
    return isFuller ? asFuller(step) : step;
  });
}
