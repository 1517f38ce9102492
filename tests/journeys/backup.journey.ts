import { describe, expect, it } from 'vitest';
import { exampleKept } from '../core/annotation/examples.ts';
import { exampleSet } from '../core/claim/examples.ts';
import { askBackground } from '../support/ask-background.ts';
import { drop } from './give-file.ts';
import { startJourney } from './journey.ts';
import { pressButton, waitForText } from './on-page.ts';

const PATIENCE = { timeout: 10_000 };

describe('a backup', () => {
  const journey = startJourney({});
  const counts = async (): Promise<readonly number[]> => {
    const { session } = journey;
    const sets = (await askBackground(session, 'listSets')).filter(({ origin }) => origin !== 'bundled');
    return [sets.length, (await askBackground(session, 'countAnnotations')).kept];
  };

  it('is saved as one file, and brings back what was lost', async () => {
    const { session } = journey;
    await askBackground(session, 'addSet', {
      brought: { set: exampleSet(), origin: 'imported', trustsDeclared: false },
    });
    const kept = exampleKept();
    await askBackground(session, 'importAnnotations', { annotations: kept });
    const options = await session.openExtensionPage('options.html');
    await pressButton(options, 'Save a backup');
    const saved = async () => (await session.downloads()).filter(({ name }) => name.startsWith('Backup'));
    await expect.poll(async () => (await saved()).length, PATIENCE).toBe(1);
    const [file] = await saved();

    await askBackground(session, 'removeSet', { id: exampleSet().id });
    await askBackground(session, 'removeAnnotations', { ids: kept.map(({ id }) => id) });
    expect(await counts()).toEqual([0, 0]);
    expect(await drop(options, { selector: '.import', text: file?.content ?? '' })).toBe(true);
    await waitForText(options, 'Claim sets: 1');
    await pressButton(options, 'Restore it');
    await expect.poll(counts, PATIENCE).toEqual([1, kept.length]);
    const back = await askBackground(session, 'getAnnotations', { ids: kept.map(({ id }) => id) });
    expect(back.map(({ annotation }) => annotation)).toEqual(kept);

    await pressButton(options, 'Undo');
    await expect.poll(counts, PATIENCE).toEqual([0, 0]);
  });
});
