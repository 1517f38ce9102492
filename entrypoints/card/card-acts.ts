import type { CardSpeech, CardSubject } from '../../lib/page/session/card-script.ts';
import { actOnFinding } from '../../lib/protocol/act-on-finding.ts';
import type { FindingAct } from '../../lib/protocol/page-types.ts';

/** Has something done about a finding; gives what is to be said. */
export type Act = (act: FindingAct) => Promise<string>;

interface Walking {
  readonly card: HTMLElement;
  readonly host: Element;
  readonly act: Act;
}

/** Goes on to the next finding with the arrow that points there or j, back with the other or k, unless the page has the focus. */
export function walkByKey({ card, host, act }: Walking, signal: AbortSignal): void {
  const next = card.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const previous = card.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, isTrusted, altKey, ctrlKey, metaKey, shiftKey } = event;
    const to = key === next || key === 'j' ? 'next' : key === previous || key === 'k' ? 'previous' : null;
    const { activeElement, body } = document;
    const isOurs = activeElement === host || activeElement === body || activeElement === null;
    if (!to || !isTrusted || !isOurs || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void act(to);
  };
  window.addEventListener('keydown', onKeyDown, { signal, capture: true });
}

async function actOn(findingId: string, act: FindingAct, speech: Pick<CardSpeech, 't'>): Promise<string> {
  const answer = await actOnFinding(findingId, act);
  if (!answer?.ok) return answer?.error ?? speech.t('problem.unreachable');
  if (act !== 'quote') return '';
  // A page without TLS has no clipboard; the page that has the picture copies too.
  const { clipboard }: Partial<Pick<Navigator, 'clipboard'>> = navigator;
  const isCopied = await clipboard?.writeText(answer.value).then(
    () => true,
    () => false,
  );
  return isCopied ? speech.t('copy.done') : actOn(findingId, 'picture', speech);
}

/** What can be done about what a card is for: nothing where it is no finding, and on pages of our own, which have samples. */
export const actsOn = ({ id, found }: Pick<CardSubject, 'id' | 'found'>, speech: CardSpeech): Act | undefined =>
  found && location.protocol.startsWith('http') ? (act) => actOn(id, act, speech) : undefined;
