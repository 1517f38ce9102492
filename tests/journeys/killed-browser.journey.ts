import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { askBackground } from '../support/ask-background.ts';
import type { BrowserSession } from '../support/browsers/browser-session.ts';
import { openBrowser } from '../support/browsers/open-browser.ts';
import { createProfile, type Profile } from '../support/browsers/profile.ts';
import { exampleAnnotation } from '../support/example-annotations.ts';

/** How often the browser is killed; `npm run soak` sets more. */
const ROUNDS = Number(process.env['CROSSREAD_ROUNDS'] ?? 1);

const browser = inject('browser');
const build = browser === 'chromium' ? 'chrome' : 'firefox';
const extensionPath = fileURLToPath(new URL(`../../.output/${build}-mv3`, import.meta.url));

const noteOf = (round: number): string => `What I wrote in round ${round}`;

let profile: Profile | undefined;
let session: BrowserSession | undefined;

beforeAll(async () => {
  profile = await createProfile();
});
afterAll(async () => {
  await session?.kill();
  await profile?.remove();
});

async function open(): Promise<BrowserSession> {
  session = await openBrowser({ browser, extensionPath, ...(profile && { profile }) });
  return session;
}

it(
  'case 30: what was told as saved is there after the browser was killed right then',
  async () => {
    const lost: string[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const at = await open();
      const ids = Array.from({ length: round }, (_, i) => exampleAnnotation(i).id);
      const kept = new Map(
        (await askBackground(at, 'getAnnotations', { ids })).map(({ annotation }) => [annotation.id, annotation.note]),
      );
      lost.push(...ids.filter((id, i) => kept.get(id) !== noteOf(i)).map((id) => `${id} in round ${round}`));
      const { added } = await askBackground(at, 'importAnnotations', { annotations: [exampleAnnotation(round)] });
      const base = added[0] ?? expect.fail('It was there already.');
      await askBackground(at, 'changeAnnotation', { base, change: { note: noteOf(round) } });
      await at.kill();
    }
    expect(lost).toEqual([]);
  },
  60_000 + ROUNDS * 30_000,
);
