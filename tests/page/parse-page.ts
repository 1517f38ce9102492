import { parseHTML } from 'linkedom';

/** A document from the content of a body and, if need be, of a head. */
export const parsePage = (body: string, head = ''): Document =>
  parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`).document;
