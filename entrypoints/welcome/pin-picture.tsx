/** A row of the list that opens at the puzzle piece. */
function Row({ y, isOurs }: { readonly y: number; readonly isOurs: boolean }) {
  return isOurs ? (
    <image href="/icon/48.png" x="150" y={y} width="20" height="20" />
  ) : (
    <rect class="faint" x="150" y={y} width="20" height="20" rx="4" />
  );
}

const PUZZLE = 'M4 7h4a2.5 2.5 0 1 1 5 0h4v4.5a2.5 2.5 0 1 1 0 5V21h-13v-4.5a2.5 2.5 0 1 0 0-5z';
const PIN = 'M8 2h8l-1 8 4 4v2h-6v6h-2v-6H5v-2l4-4z';
const GEAR =
  'M10.3 2h3.4l.5 2.6 2.1 1.2 2.5-.9 1.7 3-2 1.7v2.8l2 1.7-1.7 3-2.5-.9-2.1 1.2-.5 2.6h-3.4l-.5-2.6-2.1-1.2-2.5.9-1.7-3 2-1.7V9.6l-2-1.7 1.7-3 2.5.9 2.1-1.2zM12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z';

const AROUND_PUZZLE = { x: 300, y: 6 };
const AROUND_OURS = { x: 300, y: 88 };

/** Where to press, in order. */
function Press({ x, y, number }: { readonly x: number; readonly y: number; readonly number: number }) {
  return (
    <>
      <circle class="press" cx={x + 14} cy={y + 14} r="17" />
      <text class="number" x={x - 20} y={y + 20}>
        {number}
      </text>
    </>
  );
}

/**
 * Where the button is pinned: a drawing of the toolbar with the list of extensions, as `browser` has it. The words beside it
 * say the same.
 */
export function PinPicture({ isFirefox }: { readonly isFirefox: boolean }) {
  return (
    <svg class="pin-picture" viewBox="0 0 360 140" aria-hidden="true" dir="ltr">
      <rect class="bar" x="1" y="1" width="358" height="38" rx="8" />
      <rect class="faint" x="14" y="10" width="250" height="20" rx="10" />
      <path class="sign" d={PUZZLE} transform="translate(303 9)" />
      <rect class="bar" x="136" y="46" width="210" height="90" rx="8" />
      <Row y={58} isOurs={false} />
      <rect class="faint" x="180" y="64" width="80" height="8" rx="4" />
      <path class="sign quiet" d={isFirefox ? GEAR : PIN} transform="translate(304 58) scale(0.8)" />
      <Row y={92} isOurs />
      <text class="name" x="180" y="107">
        Crossread
      </text>
      <path class="sign" d={isFirefox ? GEAR : PIN} transform="translate(304 92) scale(0.8)" />
      <Press {...AROUND_PUZZLE} number={1} />
      <Press {...AROUND_OURS} number={2} />
    </svg>
  );
}
