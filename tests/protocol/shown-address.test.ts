import { describe, expect, it, vi } from 'vitest';

vi.mock('@wxt-dev/browser', () => ({
  browser: { runtime: { getURL: (path: string) => `chrome-extension://own${path}` } },
}));

const { addressesShown } = await import('../../lib/protocol/shown-address.ts');

const SHA = 'a'.repeat(64);
const DOCUMENT = 'ni:///sha-256;qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo';

describe('addressesShown', () => {
  it.each([
    ['https://paper.example/a#b', ['https://paper.example/a#b']],
    [`chrome-extension://own/reader.html#${SHA}`, [DOCUMENT]],
    [
      `chrome-extension://own/reader.html?of=https%3A%2F%2Fcourt.example%2Fa.pdf#${SHA}`,
      ['https://court.example/a.pdf', DOCUMENT],
    ],
    ['chrome-extension://own/reader.html', ['chrome-extension://own/reader.html']],
    [`https://paper.example/reader.html#${SHA}`, [`https://paper.example/reader.html#${SHA}`]],
  ])('of %s', (url, addresses) => {
    expect(addressesShown(url)).toEqual(addresses);
  });
});
