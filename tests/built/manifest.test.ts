import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What each build may ask for; every one is explained in the README. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const HOSTS = ['http://*/*', 'https://*/*'];

const BUILDS = [
  { folder: 'chrome-mv3', permissions: [...PERMISSIONS, 'sidePanel'] },
  { folder: 'firefox-mv3', permissions: PERMISSIONS },
];

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
}

describe.each(BUILDS)('the manifest of $folder', ({ folder, permissions }) => {
  const manifest = JSON.parse(readFileSync(`.output/${folder}/manifest.json`, 'utf8')) as Manifest;

  it('is version 3', () => expect(manifest.manifest_version).toBe(3));

  it('asks for these permissions and no other', () => {
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('reaches http and https pages alone', () => {
    expect(manifest.host_permissions).toEqual(HOSTS);
    for (const script of manifest.content_scripts ?? []) expect(script.matches).toEqual(HOSTS);
  });

  it('lets pages see no file of the extension', () => expect(manifest.web_accessible_resources ?? []).toEqual([]));

  it('lets its own pages run its own code alone', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  });
});
