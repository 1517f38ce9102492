import { expect, test, vi } from 'vitest';
import { completeText } from '../../../lib/background/services/complete-text.ts';

vi.mock('../../../lib/protocol/figure-pack.ts', () => ({ fetchFigurePack: async (tag: string) => ({ tag }) }));

const GERMAN =
  'Die Fähre fährt am Montag wieder, sagte die Hafenmeisterin, und das auch, wenn der Wind nicht nachlässt. Für die Leute auf der Insel ist es die einzige Verbindung mit dem Festland, die ihnen geblieben ist.';

test('a page that states a wrong language is checked in that of its words', async () => {
  const page = await completeText({ text: GERMAN, language: 'en', date: null });
  expect(page).toMatchObject({ text: GERMAN, language: 'de', figurePack: { tag: 'de' } });
  expect(page.sha256).toMatch(/^[\da-f]{64}$/);
});

test('a text too short to tell is in the language that its page states', async () => {
  expect(await completeText({ text: 'Fähre fährt wieder', language: 'de-AT', date: null })).toMatchObject({
    language: 'de-AT',
    figurePack: { tag: 'de-AT' },
  });
});
