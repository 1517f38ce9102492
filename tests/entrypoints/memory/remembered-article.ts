import type { RememberedArticle } from '../../../lib/protocol/memory-types.ts';

/** An article as the memory lists it. */
export const rememberedArticle: RememberedArticle = {
  id: 1,
  url: 'https://courier.example/bridge',
  title: 'Bridge to open',
  publisher: 'The Valley Courier',
  date: '2026-11-28',
  language: 'en',
  firstRead: '2026-11-28T08:00:00Z',
  readAt: '2026-11-28T21:00:00Z',
  quotations: 1,
  figures: 0,
};
