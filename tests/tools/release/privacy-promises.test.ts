import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATA_COLLECTION } from '../../../manifest/data-collection.ts';
import { PAGE_POLICY, writePolicy } from '../../../manifest/page-policy.ts';
import { type NetworkManifest, readNetworkPractice } from '../../../tools/release/network-practice.ts';
import { findBrokenPromises, PROMISING_FILES } from '../../../tools/release/privacy-promises.ts';

const TEXTS = new Map(PROMISING_FILES.map((file) => [file, readFileSync(file, 'utf8')]));

const manifestWith = (policy: string, permissions: object): NetworkManifest => ({
  content_security_policy: { extension_pages: policy },
  browser_specific_settings: { gecko: { data_collection_permissions: permissions } },
});

const NOW = readNetworkPractice(manifestWith(writePolicy(PAGE_POLICY), DATA_COLLECTION));

const FEEDS = readNetworkPractice(manifestWith("default-src 'none'; connect-src 'self' https:", DATA_COLLECTION));

const altered = (file: string, change: (text: string) => string): Map<string, string> =>
  new Map([...TEXTS, [file, change(TEXTS.get(file) ?? '')]]);

describe('readNetworkPractice', () => {
  it.each([
    ["connect-src 'self'", []],
    ["connect-src 'none'", []],
    ["connect-src 'self' https://feeds.example", ['https://feeds.example']],
    ["default-src 'self' https:; script-src 'self'", ['https:']],
    ["default-src 'none'; connect-src *", ['*']],
    ["script-src 'self'", ['*']],
  ])('takes from %s what else may be asked', (policy, asked) =>
    expect(readNetworkPractice(manifestWith(policy, {})).asked).toEqual(asked),
  );

  it('takes optional kinds of data for transmitted as well', () => {
    const permissions = { required: ['none'], optional: ['websiteContent'] };
    expect(readNetworkPractice(manifestWith("connect-src 'self'", permissions)).transmitted).toEqual([
      'websiteContent',
    ]);
  });
});

describe('findBrokenPromises', () => {
  it('finds none in the texts and the manifest as they are', () => expect(findBrokenPromises(NOW, TEXTS)).toEqual([]));

  it('finds every text that still promises silence once something may be asked', () => {
    const faults = findBrokenPromises(FEEDS, TEXTS);
    for (const file of PROMISING_FILES) expect(faults.join('\n')).toContain(`${file} says “`);
    expect(faults.join('\n')).toContain('lists nothing; connect-src allows https:.');
  });

  it('finds them when data is transmitted, too, and that the listing quotes another manifest', () => {
    const permissions = { required: ['none'], optional: ['websiteContent'] };
    const faults = findBrokenPromises(readNetworkPractice(manifestWith("connect-src 'self'", permissions)), TEXTS);
    expect(faults.join('\n')).toContain('README.md says “');
    expect(faults.join('\n')).toContain('data_collection_permissions says websiteContent');
    expect(faults.join('\n')).toContain('the manifest has {"required":["none"],"optional":["websiteContent"]}');
  });

  it.each(PROMISING_FILES)('misses the promise in %s when it is taken out', (file) => {
    const faults = findBrokenPromises(
      NOW,
      altered(file, () => ''),
    );
    expect(faults.join('\n')).toContain(`${file} no longer says “`);
  });

  it('takes a table that lists a request for a promise that the manifest has to keep', () => {
    const texts = altered('docs/store/privacy.md', (text) =>
      text.replace(/^\| nobody.*$/m, '| `https://feeds.example` | once a day | nothing | `technicalAndInteraction` |'),
    );
    expect(findBrokenPromises(NOW, texts)).toEqual([
      'docs/store/privacy.md lists https://feeds.example; connect-src allows nothing.',
      'docs/store/privacy.md says that technicalAndInteraction is transmitted; data_collection_permissions says nothing.',
    ]);
  });

  it('says so when the table is gone', () => {
    const texts = altered('docs/store/privacy.md', (text) => text.replace('| Whom', '| Who'));
    expect(findBrokenPromises(NOW, texts)).toEqual([
      'docs/store/privacy.md has no table of requests (first column: Whom).',
    ]);
  });
});
