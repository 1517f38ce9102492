import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeHostAccess } from '../../manifest/host-access.ts';
import { type NetworkManifest, readNetworkPractice } from '../../tools/release/network-practice.ts';
import { findBrokenPromises, PROMISING_FILES } from '../../tools/release/privacy-promises.ts';

/** What each build may ask for; every one is explained in the README. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

const BUILDS = [
  { folder: 'chrome-mv3', permissions: [...PERMISSIONS, 'sidePanel'], form: 'optional' },
  { folder: 'firefox-mv3', permissions: PERMISSIONS, form: 'required' },
] as const;

interface Manifest extends NetworkManifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly content_scripts?: readonly unknown[];
}

describe.each(BUILDS)('the manifest of $folder', ({ folder, permissions, form }) => {
  const manifest = JSON.parse(readFileSync(`.output/${folder}/manifest.json`, 'utf8')) as Manifest;

  it('is version 3', () => expect(manifest.manifest_version).toBe(3));

  it('asks for these permissions and no other', () => {
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it(`reaches http and https pages alone, with access that is ${form}`, () => {
    const { host_permissions, optional_host_permissions, content_scripts } = manifest;
    expect({ host_permissions, optional_host_permissions, content_scripts }).toEqual({
      host_permissions: undefined,
      optional_host_permissions: undefined,
      content_scripts: undefined,
      ...writeHostAccess(form),
    });
  });

  it('lets pages see no file of the extension', () => expect(manifest.web_accessible_resources ?? []).toEqual([]));

  it('asks nobody for anything but its own package', () => expect(readNetworkPractice(manifest).asked).toEqual([]));

  it('lets its own pages run its own code alone', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  });
});

it('the privacy text, the listing and every other promise agree with the manifest for Firefox', () => {
  const manifest = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8')) as Manifest;
  const texts = new Map(PROMISING_FILES.map((file) => [file, readFileSync(file, 'utf8')]));
  expect(findBrokenPromises(readNetworkPractice(manifest), texts)).toEqual([]);
});
