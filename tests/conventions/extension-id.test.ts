import { expect, it } from 'vitest';
import { EXTENSION_ID } from '../../manifest/extension-id.ts';
import { readTrackedFiles } from './tracked-files.ts';

const HOME = 'manifest/extension-id.ts';
/** What the stores' reviewers read, who see no code at first. */
const QUOTED_IN = 'docs/store/reviewers.md';

it('is a UUID in braces, as Firefox wants it', () =>
  expect(EXTENSION_ID).toMatch(/^\{[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}\}$/));

it('is written down in one place, and quoted to the reviewers', () => {
  const places = readTrackedFiles().filter(({ text }) => text.includes(EXTENSION_ID));
  expect(places.map(({ path }) => path).sort()).toEqual([QUOTED_IN, HOME].sort());
});

it('is the only id that a manifest is given', () => {
  const config = readTrackedFiles().find(({ path }) => path === 'wxt.config.ts');
  expect(config?.text).toMatch(/\bid: EXTENSION_ID\b/);
});
