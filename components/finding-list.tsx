import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Finding, FindingPlace } from '../lib/core/check/finding.ts';
import { isSmallChange } from '../lib/core/check/small-change.ts';
import { FindingCard } from './finding-card.tsx';
import type { Mute } from './mute-buttons.tsx';
import { useOneStop } from './one-stop.ts';
import { itemInFocus, stepByKey } from './step-by-key.ts';
import { useTranslate } from './translate.ts';

interface FindingListProps {
  readonly findings: readonly (Finding & { readonly place: FindingPlace })[];
  readonly onGoTo: (finding: Finding) => void;
  readonly onMute?: Mute | undefined;
  readonly onMuteSet?: ((finding: Finding) => void) | undefined;
}

interface FoldableListProps extends FindingListProps {
  /** Whether what is the same is folded into a line of its own; it is open where there is nothing else. */
  readonly foldsSame?: boolean;
}

/** Findings shown at first, and more at each press: a list of this length opens without a wait on a slow machine. */
const AT_A_TIME = 50;

/** Opens or closes the card around the focus; the arrow points into the card in either direction of writing. */
function expand(key: string, card: Element): boolean {
  const isLeftToRight = document.documentElement.dir !== 'rtl';
  const wanted = key === (isLeftToRight ? 'ArrowRight' : 'ArrowLeft');
  if (!wanted && key !== (isLeftToRight ? 'ArrowLeft' : 'ArrowRight')) return false;
  const button = card.querySelector<HTMLElement>('.expand');
  if (button?.ariaExpanded === String(!wanted)) button.click();
  return true;
}

/** Up, down, Home and End go from one finding of a list to another; the arrows sideways open and close the one in focus. */
export function moveByKey(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const cards = [...event.currentTarget.children];
  if (stepByKey(event, cards, '.go-to')) return;
  const card = itemInFocus(event, cards);
  const isLink = document.activeElement instanceof HTMLAnchorElement;
  if (card && !isLink && expand(event.key, card)) event.preventDefault();
}

function Cards({ findings, ...on }: FindingListProps) {
  const stop = useOneStop<HTMLOListElement>();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys go from one control in the list to another
    <ol class="cards" {...stop} onKeyDown={moveByKey}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <FindingCard finding={finding} place={finding.place} {...on} />
        </li>
      ))}
    </ol>
  );
}

/** The first findings of a list, and more at each press. */
function GrowingCards({ findings, ...on }: FindingListProps) {
  const t = useTranslate();
  const [length, setLength] = useState(AT_A_TIME);
  const more = Math.min(findings.length - length, AT_A_TIME);
  if (findings.length === 0) return null;
  return (
    <>
      <Cards findings={findings.slice(0, length)} {...on} />
      {more > 0 && (
        <button type="button" class="action more-findings" onClick={() => setLength(length + AT_A_TIME)}>
          {t('popup.showMore', more)}
        </button>
      )}
    </>
  );
}

interface FoldProps extends FindingListProps {
  readonly kind: 'same' | 'small';
  /** Whether it is open at first. */
  readonly opens: boolean;
}

/** Findings that are seldom looked for, folded behind a line that counts them. Find-in-page searches them and unfolds them. */
function Fold({ kind, opens, ...props }: FoldProps) {
  const t = useTranslate();
  const id = useId();
  const [isOpen, setOpen] = useState(opens);
  const list = useRef<HTMLDivElement>(null);
  // Preact has no property for this event. The listener goes with the element.
  useEffect(() => list.current?.addEventListener('beforematch', () => setOpen(true)), []);
  return (
    <div class={`folded-findings ${kind}`}>
      <button
        type="button"
        class="action quiet"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="caret" aria-hidden="true" /> {t(`count.${kind}`, props.findings.length)}
      </button>
      <div id={id} ref={list} hidden={isOpen ? undefined : 'until-found'}>
        <GrowingCards {...props} />
      </div>
    </div>
  );
}

/** Findings as a list that can be walked by keyboard; small changes of wording are folded into one line behind it. */
export function FindingList({ findings, foldsSame = false, ...on }: FoldableListProps) {
  const t = useTranslate();
  const kindOf = (finding: Finding): FoldProps['kind'] | 'listed' =>
    isSmallChange(finding) ? 'small' : foldsSame && finding.relation === 'same' ? 'same' : 'listed';
  const { listed = [], same = [], small = [] } = Object.groupBy(findings, kindOf);
  return (
    <section class="findings" aria-label={t('popup.findings')}>
      {findings.length === 0 && <p class="hint">{t('popup.noneOfKind')}</p>}
      <GrowingCards findings={listed} {...on} />
      {same.length > 0 && <Fold kind="same" opens={listed.length === 0} findings={same} {...on} />}
      {small.length > 0 && <Fold kind="small" opens={false} findings={small} {...on} />}
    </section>
  );
}
