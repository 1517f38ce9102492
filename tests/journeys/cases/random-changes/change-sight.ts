import type { Change } from './page-place.ts';
import { CLASSES } from './words.ts';

const DISPLAYS = ['none', '', 'inline', 'block', 'inline-block', 'contents', 'flex'];

function setStyle(element: Element, property: string, value = ''): void {
  (element as HTMLElement).style.setProperty(property, value);
}

/** What shows and hides words that stay where they are. */
export const SIGHT_CHANGES: Readonly<Record<string, Change>> = {
  toggleHidden: ({ around }) => void around.toggleAttribute('hidden'),
  toggleClass: ({ around, random }) => void around.classList.toggle(random.pick(CLASSES) ?? ''),
  toggleClassOfBlock: ({ block, random }) => void block.classList.toggle(random.pick(CLASSES) ?? ''),
  dropClasses: ({ article }) => {
    for (const element of article.querySelectorAll('[class]')) element.classList.remove('folded', 'ghost', 'related');
  },
  setDisplay: ({ around, random }) => setStyle(around, 'display', random.pick(DISPLAYS)),
  setVisibility: ({ around, random }) => setStyle(around, 'visibility', random.pick(['hidden', 'visible', ''])),
  skipContent: ({ block, random }) => setStyle(block, 'content-visibility', random.pick(['hidden', 'auto', ''])),
  float: ({ around, random }) => setStyle(around, 'float', random.pick(['left', ''])),
  hideFromReaders: ({ around, random }) => around.setAttribute('aria-hidden', random.pick(['true', 'false']) ?? ''),
  showToReaders: ({ around }) => around.removeAttribute('aria-hidden'),
  showAll: ({ article }) => {
    for (const element of article.querySelectorAll('[hidden], [aria-hidden], [style]'))
      for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name);
  },
  foldWhole: ({ article, random }) => {
    const main = article.parentElement as HTMLElement;
    main.classList.toggle('folded', random.oneIn(2));
  },
  unfoldWhole: ({ article }) => article.parentElement?.classList.remove('folded'),
  toggleDetails: ({ article, random }) => {
    const details = random.pick([...article.querySelectorAll('details')]);
    if (details) details.open = !details.open;
  },
  toggleDialog: ({ article, random }) => {
    const dialog = random.pick([...article.querySelectorAll('dialog')]);
    if (dialog?.open) dialog.close();
    else if (dialog?.isConnected) dialog.show();
  },
  togglePopover: ({ article, random }) => {
    const popover = random.pick([...article.querySelectorAll<HTMLElement>('[popover]')]);
    if (popover?.isConnected) popover.togglePopover();
  },
};
