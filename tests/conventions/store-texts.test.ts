import { expect, it } from 'vitest';
import { checkStoreTexts } from '../../tools/release/check-store-texts.ts';

it('the texts for the stores are there in every language of the interface, and no store finds one too long', () =>
  expect(checkStoreTexts('.')).toEqual([]));
