import { useState } from 'preact/hooks';
import type { Finding } from '../lib/core/finding/finding.ts';
import { FindingCard } from './finding-card.tsx';
import { useTranslate } from './translate.ts';

interface FindingListProps {
  readonly findings: readonly (Finding & { readonly isPlaced: boolean })[];
  readonly onGoTo: (finding: Finding) => void;
}

/** Findings shown at first, and more at each press: a list of this length opens without a wait on a slow machine. */
const AT_A_TIME = 50;

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** The arrow keys, Home and End go from one finding to another. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = STEPS[event.key];
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button.go-to:enabled')];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  if (!step || at < 0) return;
  event.preventDefault();
  buttons[step(at, buttons.length - 1)]?.focus();
}

/** Findings as a list that can be walked by keyboard. */
export function FindingList({ findings, onGoTo }: FindingListProps) {
  const t = useTranslate();
  const [length, setLength] = useState(AT_A_TIME);
  const more = Math.min(findings.length - length, AT_A_TIME);
  return (
    <section class="findings" aria-labelledby="findings-heading">
      <h2 id="findings-heading" class="visually-hidden">
        {t('popup.findings')}
      </h2>
      {findings.length === 0 ? (
        <p class="hint">{t('popup.noneOfKind')}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are an addition; every button is reached by Tab
        <ol class="cards" onKeyDown={moveFocus}>
          {findings.slice(0, length).map((finding) => (
            <li key={finding.id}>
              <FindingCard finding={finding} isPlaced={finding.isPlaced} onGoTo={onGoTo} />
            </li>
          ))}
        </ol>
      )}
      {more > 0 && (
        <button type="button" class="action" onClick={() => setLength(length + AT_A_TIME)}>
          {t('popup.showMore', more)}
        </button>
      )}
    </section>
  );
}
