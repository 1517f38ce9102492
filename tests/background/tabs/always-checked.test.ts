import { beforeEach, describe, expect, it, vi } from 'vitest';
import { registerAlways } from '../../../lib/background/tabs/always-checked.ts';

const world = vi.hoisted(() => ({
  scripts: [] as { readonly id: string; readonly matches: readonly string[] }[],
  always: [] as string[],
  sitesOff: [] as string[],
}));

vi.mock('../../../lib/background/storage/choices.ts', () => ({
  readReading: async () => ({ mode: 'all', sites: [], always: world.always }),
  readSettings: async () => ({ sitesOff: world.sitesOff }),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    scripting: {
      getRegisteredContentScripts: async () => world.scripts,
      unregisterContentScripts: async () => {
        world.scripts = [];
      },
      registerContentScripts: async (added: typeof world.scripts) => {
        world.scripts = [...world.scripts, ...added];
      },
    },
  },
}));

const matches = (): readonly string[] => world.scripts.flatMap((script) => script.matches);

describe('sites of which every page is checked', () => {
  beforeEach(() => {
    world.scripts = [];
    world.sitesOff = [];
    world.always = ['news.example', 'town.example:8080'];
  });

  it('have the engine brought by the browser, whatever their port', async () => {
    await registerAlways();
    await registerAlways();
    expect(matches()).toEqual(['*://news.example/*', '*://town.example/*']);
  });

  it('have it no more where they are switched off or the choice is gone', async () => {
    await registerAlways();
    world.sitesOff = ['news.example'];
    await registerAlways();
    expect(matches()).toEqual(['*://town.example/*']);
    world.always = [];
    await registerAlways();
    expect(matches()).toEqual([]);
  });
});
