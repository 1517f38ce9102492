import { parseHTML } from 'linkedom';
import { copyPage } from '../lib/page/read/copy-page.ts';

/** A page in HTML in the DOM that the reader is given where there is no browser. Never throws on any string. */
export const parseHtml = (page: string): Document => copyPage(page, parseHTML('').document);
