import { beforeEach, expect, it, vi } from 'vitest';
import { registerGate } from '../../../lib/background/tabs/registered-gate.ts';
import { writeHostAccess } from '../../../manifest/host-access.ts';

const world = vi.hoisted(() => ({
  manifest: {} as object,
  scripts: [] as { readonly id: string }[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getManifest: () => world.manifest },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { readonly ids: readonly string[] }) =>
        world.scripts.filter(({ id }) => ids.includes(id)),
      registerContentScripts: async (added: typeof world.scripts) => {
        world.scripts = [...world.scripts, ...added];
      },
    },
  },
}));

beforeEach(() => {
  world.scripts = [];
});

it('the gate is registered once, beside what else is, for the pages that the manifest may ask for', async () => {
  world.manifest = writeHostAccess('optional');
  world.scripts = [{ id: 'seen' }];
  await registerGate();
  await registerGate();
  expect(world.scripts).toEqual([
    { id: 'seen' },
    {
      id: 'gate',
      matches: writeHostAccess('optional').optional_host_permissions,
      js: ['gate.js'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
});

it('the gate is not registered where the manifest brings it', async () => {
  world.manifest = writeHostAccess('required');
  await registerGate();
  expect(world.scripts).toEqual([]);
});
