import { parentNode } from '../unclobbered.ts';

/**
 * Whether a text is what is seen at a point of its document. Firefox finds highlights under whatever lies over them: a
 * header that sticks, a dialog of the page.
 */
export function isOnTop(text: Node, hit: Element | null): boolean {
  for (
    let around: Node | null = text;
    around;
    around = parentNode(around) ?? (around as Partial<ShadowRoot>).host ?? null
  )
    if (around === hit) return true;
  return false;
}
