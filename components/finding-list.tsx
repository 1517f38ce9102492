import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Finding, FindingPlace } from '../lib/core/check/finding.ts';
import { isSmallChange } from '../lib/core/check/small-change.ts';
import { FindingCard } from './finding-card.tsx';
import { useTranslate } from './translate.ts';

interface FindingListProps {
  readonly findings: readonly (Finding & { readonly place: FindingPlace })[];
  readonly onGoTo: (finding: Finding) => void;
  readonly onMute?: ((finding: Finding) => void) | undefined;
  readonly onMuteSet?: ((finding: Finding) => void) | undefined;
}

/** Findings shown at first, and more at each press: a list of this length opens without a wait on a slow machine. */
const AT_A_TIME = 50;

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Opens or closes the card around the focus; the arrow points into the card in either direction of writing. */
function expand(key: string, card: HTMLElement): boolean {
  const isLeftToRight = document.documentElement.dir !== 'rtl';
  const wanted = key === (isLeftToRight ? 'ArrowRight' : 'ArrowLeft');
  if (!wanted && key !== (isLeftToRight ? 'ArrowLeft' : 'ArrowRight')) return false;
  const button = card.querySelector<HTMLElement>('.expand');
  if (button?.ariaExpanded === String(!wanted)) button.click();
  return true;
}

/** Up, down, Home and End go from one finding to another; the arrows sideways open and close the one in focus. */
function moveByKey(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const cards = [...event.currentTarget.children].filter((child) => child instanceof HTMLElement);
  const at = cards.findIndex((card) => card.contains(document.activeElement));
  const card = cards[at];
  const isLink = document.activeElement instanceof HTMLAnchorElement;
  if (!card || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const step = STEPS[event.key];
  if (step) cards[step(at, cards.length - 1)]?.querySelector<HTMLElement>('.go-to')?.focus();
  else if (isLink || !expand(event.key, card)) return;
  event.preventDefault();
}

function Cards({ findings, ...on }: FindingListProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are an addition; every button is reached by Tab
    <ol class="cards" onKeyDown={moveByKey}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <FindingCard finding={finding} place={finding.place} {...on} />
        </li>
      ))}
    </ol>
  );
}

/** Findings that hardly anybody needs, folded behind a line that counts them. Find-in-page searches them and unfolds them. */
function SmallChanges(props: FindingListProps) {
  const t = useTranslate();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  // Preact has no property for this event. The listener goes with the element.
  useEffect(() => list.current?.addEventListener('beforematch', () => setOpen(true)), []);
  return (
    <div class="small-changes">
      <button
        type="button"
        class="action quiet"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="caret" aria-hidden="true" /> {t('count.small', props.findings.length)}
      </button>
      <div id={id} ref={list} hidden={isOpen ? undefined : 'until-found'}>
        <Cards {...props} />
      </div>
    </div>
  );
}

/** Findings as a list that can be walked by keyboard; small changes of wording are folded into one line behind it. */
export function FindingList({ findings, ...on }: FindingListProps) {
  const t = useTranslate();
  const [length, setLength] = useState(AT_A_TIME);
  const small = findings.filter(isSmallChange);
  const others = findings.filter((finding) => !isSmallChange(finding));
  const more = Math.min(others.length - length, AT_A_TIME);
  return (
    <section class="findings" aria-label={t('popup.findings')}>
      {findings.length === 0 ? (
        <p class="hint">{t('popup.noneOfKind')}</p>
      ) : (
        others.length > 0 && <Cards findings={others.slice(0, length)} {...on} />
      )}
      {more > 0 && (
        <button type="button" class="action" onClick={() => setLength(length + AT_A_TIME)}>
          {t('popup.showMore', more)}
        </button>
      )}
      {small.length > 0 && <SmallChanges findings={small} {...on} />}
    </section>
  );
}
