import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { IconButton } from './icon-button.tsx';
import { useTranslate } from './translate.ts';

/** What each act is called. */
const NAMES = {
  quote: 'card.quote',
  note: 'panel.write',
  picture: 'card.picture',
  notTheSame: 'mute.notTheSame',
  wrong: 'mute.wrong',
} as const;

/** What keeps a finding, and what takes it away: each in a row of its own. */
const ROWS = { acts: ['quote', 'note', 'picture'], 'acts quiet': ['notTheSame', 'wrong'] } as const;

/** What can be done about a finding in its card. */
export type CardAct = 'previous' | 'next' | keyof typeof NAMES;

/** Does it, and gives what is to be said. */
type Act = (act: CardAct) => Promise<string>;

const POINTS = { previous: 'M10 3L5 8l5 5', next: 'M6 3l5 5-5 5' } as const;

interface WalkButtonProps {
  readonly to: keyof typeof POINTS;
  readonly onWalk: Act;
}

/** Goes to the finding before or after. */
export function WalkButton({ to, onWalk }: WalkButtonProps): JSX.Element {
  const t = useTranslate();
  return <IconButton label={t(`card.${to}`)} path={POINTS[to]} name="walk" onPress={() => void onWalk(to)} />;
}

/** What can be done about the finding, and what came of it. Presses that the page makes up do not count. */
export function CardActions({ onAct }: { readonly onAct: Act }): JSX.Element {
  const t = useTranslate();
  const [said, setSaid] = useState('');
  return (
    <>
      {Object.entries(ROWS).map(([classes, acts]) => (
        <div key={classes} class={classes}>
          {acts.map((act) => (
            <button key={act} type="button" onClick={(event) => event.isTrusted && void onAct(act).then(setSaid)}>
              {t(NAMES[act])}
            </button>
          ))}
        </div>
      ))}
      <p class="hint" role="status">
        {said}
      </p>
    </>
  );
}
