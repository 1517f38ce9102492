/** A colour as a screen mixes it: red, green and blue from 0 to 1, and how much of what is behind it is covered. */
export interface Paint {
  readonly channels: readonly [red: number, green: number, blue: number];
  readonly alpha: number;
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** The other way round than in `luminanceOf`: the grey of a luminance. */
function greyOf(luminance: number): Paint['channels'] {
  const share = clamp(luminance <= 0.003131 ? luminance * 12.92 : 1.055 * luminance ** (1 / 2.4) - 0.055);
  return [share, share, share];
}

function paintOf(name: string, [first = 0, second = 0, third = 0, alpha = 1]: readonly number[]): Paint | null {
  switch (name) {
    case 'rgb':
    case 'rgba':
      return { channels: [clamp(first / 255), clamp(second / 255), clamp(third / 255)], alpha };
    case 'color srgb':
      return { channels: [clamp(first), clamp(second), clamp(third)], alpha };
    // Only how light it is matters here, and that is the first number.
    case 'oklab':
    case 'oklch':
      return { channels: greyOf(first ** 3), alpha };
    case 'lab':
    case 'lch':
      return { channels: greyOf(((first + 16) / 116) ** 3), alpha };
    default:
      return null;
  }
}

/** Reads a colour as browsers write computed ones; `null` for one in a rare colour space. */
export function parsePaint(colour: string): Paint | null {
  const [, name = '', numbers = ''] = /^([a-z]+(?:\(srgb)?)[( ](.*)\)$/.exec(colour) ?? [];
  return paintOf(
    name.replace('(', ' '),
    numbers
      .split(/[ ,/]+/)
      .filter(Boolean)
      .map(Number),
  );
}

/** What is seen where `above` lies over something opaque. */
export const layOver = (above: Paint, below: Paint): Paint => ({
  channels: [0, 1, 2].map(
    (i) => (above.channels[i] ?? 0) * above.alpha + (below.channels[i] ?? 0) * (1 - above.alpha),
  ) as unknown as Paint['channels'],
  alpha: 1,
});

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminanceOf({ channels }: Paint): number {
  const [red = 0, green = 0, blue = 0] = channels.map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, of two luminances. */
export const contrastOf = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
