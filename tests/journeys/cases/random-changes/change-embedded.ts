import type { Change, Place } from './page-place.ts';
import { FRAMES, PARAGRAPHS } from './words.ts';

/** Ends when the frame has loaded what it was told to, or has been taken out. */
const loaded = (frame: HTMLIFrameElement): Promise<void> =>
  new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    setTimeout(resolve, frame.isConnected ? 2000 : 0);
  });

const frameIn = ({ article, random }: Place): HTMLIFrameElement | undefined =>
  random.pick([...article.querySelectorAll('iframe')]);

const shadowIn = ({ article, random }: Place): ShadowRoot | undefined =>
  random.pick([...article.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []));

/** Puts what `template` elements hold into shadow roots of the elements around them. */
export function furnish(article: Element): void {
  for (const template of article.querySelectorAll('template')) {
    const host = template.parentElement as HTMLElement;
    if (!host.shadowRoot) host.attachShadow({ mode: 'open' }).append(template.content.cloneNode(true));
  }
}

/** What changes in frames and shadow roots, and what moves into them and out. */
export const EMBEDDED_CHANGES: Readonly<Record<string, Change>> = {
  moveIntoShadow: (place) => shadowIn(place)?.append(place.block),
  moveOutOfShadow: (place) => {
    const block = place.random.pick([...(shadowIn(place)?.querySelectorAll('p, div') ?? [])]);
    if (block) place.article.prepend(block);
  },
  moveIntoFrame: (place) => {
    const body = frameIn(place)?.contentDocument?.body;
    if (body && place.block.ownerDocument === document) body.append(place.block);
  },
  moveOutOfFrame: (place) => {
    const block = place.random.pick([...(frameIn(place)?.contentDocument?.body?.querySelectorAll('p, div') ?? [])]);
    if (block) place.article.prepend(block);
  },
  writeShadow: (place) => {
    const shadow = shadowIn(place);
    if (shadow) shadow.innerHTML = `<p>${place.random.pick(PARAGRAPHS)}</p><slot></slot>`;
  },
  addShadow: ({ article, random }) => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = `<p>${random.pick(PARAGRAPHS)}</p>`;
    article.append(host);
  },
  moveHost: (place) => {
    const host = shadowIn(place)?.host;
    if (host && !host.contains(place.otherBlock)) place.otherBlock.before(host);
  },
  toggleSlot: (place) => {
    const child = shadowIn(place)?.host.firstElementChild;
    if (child) child.slot = child.slot ? '' : 'elsewhere';
  },
  navigateFrame: async (place) => {
    const frame = frameIn(place);
    if (!frame) return;
    const end = loaded(frame);
    frame.src = `${place.random.pick([...Object.keys(FRAMES), 'about:blank'])}?${place.random.below(1000)}`;
    await end;
  },
  moveFrame: async (place) => {
    const frame = frameIn(place);
    if (!frame) return;
    const end = loaded(frame);
    place.article.prepend(frame);
    await end;
  },
  addFrame: async ({ article, random }) => {
    if (article.querySelectorAll('iframe').length > 2) return;
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><p>${random.pick(PARAGRAPHS)}</p>`;
    const end = loaded(frame);
    article.append(frame);
    await end;
  },
  removeFrame: (place) => frameIn(place)?.remove(),
};
