import { expect, it } from 'vitest';
import { Referents } from '../../../../lib/core/language/mention/referents.ts';
import { readNarrative } from '../../../../lib/core/language/narrative/narrative.ts';

const TEXT = [
  'Mayor Ida Moen met Ola Brandt, the engineer, on Monday. She said the bridge was old. He said it was not.',
  'The Harbour Board wrote to Moen. It said that they would pay. Brandt asked Moen about it. She replied that she knew.',
  'The engineer said the river had risen. The mayor said nothing. Tom Rill and Ann Lee said they were glad.',
].join('\n\n');

it('means the same by each word, whichever is asked first', () => {
  const narrative = readNarrative(TEXT, []);
  const inOrder = new Referents(narrative).all();
  expect(inOrder.filter(({ kind, person }) => kind !== 'name' && person !== null).length).toBeGreaterThan(5);
  for (const asked of inOrder.filter(({ speaks, kind }) => speaks || kind !== 'name'))
    expect(new Referents(narrative).resolve(asked)).toEqual(asked);
  const backwards = new Referents(narrative);
  const resolved = inOrder.toReversed().map((reference) => backwards.resolve(reference).person?.name);
  expect(resolved.toReversed()).toEqual(inOrder.map(({ person }) => person?.name));
});
