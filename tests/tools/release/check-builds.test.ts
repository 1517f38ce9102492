import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DATA_COLLECTION } from '../../../manifest/data-collection.ts';
import { PAGE_POLICY, writePolicy } from '../../../manifest/page-policy.ts';
import { readWorks } from '../../../tools/notices/read-works.ts';
import { writeNotices } from '../../../tools/notices/write-notices.ts';
import { checkBuilds } from '../../../tools/release/check-builds.ts';
import { PROMISING_FILES } from '../../../tools/release/privacy-promises.ts';

const PACKAGES = ['node_modules/idb', 'node_modules/preact'];
const scratch = { folder: '' };
const inScratch = (...parts: readonly string[]): string => path.join(scratch.folder, ...parts);

const manifest = (policy: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    content_security_policy: { extension_pages: writePolicy(policy) },
    browser_specific_settings: { gecko: { data_collection_permissions: DATA_COLLECTION } },
  });

/** What the checks read of a copy of the project and of what was built in it. */
function build(name: string): void {
  for (const file of [...PROMISING_FILES, 'package-lock.json']) cpSync(file, inScratch(name, file));
  cpSync('licences', inScratch(name, 'licences'), { recursive: true });
  symlinkSync(path.resolve('node_modules'), inScratch(name, 'node_modules'));
  mkdirSync(inScratch(name, 'public'));
  writeFileSync(inScratch(name, 'public/third-party-notices.txt'), writeNotices(readWorks('.', PACKAGES)));
  mkdirSync(inScratch(name, '.output/firefox-mv3'), { recursive: true });
  for (const browser of ['chrome', 'firefox'])
    writeFileSync(inScratch(name, `.output/${browser}-mv3-packages.json`), JSON.stringify(PACKAGES));
  writeFileSync(inScratch(name, '.output/firefox-mv3/manifest.json'), manifest(PAGE_POLICY));
  writeFileSync(inScratch(name, '.output/crossread-0.1.0-chrome.zip'), 'bytes');
}

const check = (): string[] => checkBuilds(inScratch('first'), inScratch('second'));

beforeEach(() => {
  scratch.folder = mkdtempSync(path.join(tmpdir(), 'crossread-builds-'));
  build('first');
  build('second');
});

afterEach(() => rmSync(scratch.folder, { recursive: true, force: true }));

it('finds nothing wrong with two equal builds', () => expect(check()).toEqual([]));

it('names a file that differs in a byte', () => {
  writeFileSync(inScratch('second/.output/crossread-0.1.0-chrome.zip'), 'bytez');
  expect(check()).toEqual(['crossread-0.1.0-chrome.zip is not the same in two builds.']);
});

it('misses the notice of a package that is in a build', () => {
  const packages = JSON.stringify([...PACKAGES, 'node_modules/valibot']);
  for (const name of ['first', 'second']) writeFileSync(inScratch(name, '.output/chrome-mv3-packages.json'), packages);
  expect(check()).toEqual(['public/third-party-notices.txt does not name what ships: run npm run notices.']);
});

it('sees that a manifest allows what the privacy text denies', () => {
  const policy = manifest({ ...PAGE_POLICY, 'connect-src': "'self' https:" });
  for (const name of ['first', 'second']) writeFileSync(inScratch(name, '.output/firefox-mv3/manifest.json'), policy);
  const faults = check();
  expect(faults).toContain('docs/store/privacy.md lists nothing; connect-src allows https:.');
  expect(faults.length).toBeGreaterThan(PROMISING_FILES.length);
});

it('says which build is missing', () => {
  rmSync(inScratch('first/.output/chrome-mv3-packages.json'));
  expect(check).toThrow(/chrome-mv3-packages\.json is missing: run npm run build first/);
  expect(readFileSync(inScratch('second/.output/chrome-mv3-packages.json'), 'utf8')).toContain('preact');
});
