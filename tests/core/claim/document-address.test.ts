import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentAddress, hashOfAddress, isDocumentAddress } from '../../../lib/core/claim/document-address.ts';

describe('documentAddress', () => {
  it('gives the example of RFC 6920', () => {
    const sha256 = createHash('sha256').update('Hello World!').digest('hex');
    expect(documentAddress(sha256)).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk');
  });

  it('is base64url for every hash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const hash = Buffer.from(bytes);
        const address = documentAddress(hash.toString('hex'));
        expect(address).toBe(`ni:///sha-256;${hash.toString('base64url')}`);
        expect(isDocumentAddress(address)).toBe(true);
        expect(hashOfAddress(address)).toBe(hash.toString('hex'));
      }),
    );
  });

  it.each(['', 'abc', 'G'.repeat(64), 'A'.repeat(64)])('refuses %o', (no) => {
    expect(() => documentAddress(no)).toThrow(RangeError);
    expect(isDocumentAddress(no)).toBe(false);
  });
});
