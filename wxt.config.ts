import { writeFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { DATA_COLLECTION } from './manifest/data-collection.ts';
import { EXTENSION_ID } from './manifest/extension-id.ts';
import { chooseAccessForm, writeHostAccess } from './manifest/host-access.ts';
import { PAGE_POLICY, writePolicy } from './manifest/page-policy.ts';
import { makeGuide } from './tools/guide/guide-pages.ts';
import { findPackages } from './tools/notices/find-packages.ts';

/**
 * One build for each browser, both Manifest V3.
 *
 * The minimum versions are the first ones in which custom highlights, `highlightsFromPoint`, popover and the Navigation
 * API all work from a content script, so that no fallback is needed anywhere.
 */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: ({ browser }) => ({
    plugins: [preact()],
    build: { target: browser === 'firefox' ? 'firefox153' : 'chrome148' },
  }),
  hooks: {
    // The user guide, made from the files in docs/guide.
    'build:publicAssets': (_, files) => {
      files.push(...makeGuide());
    },
    // Beside the build and not in it: which packages `npm run notices` has to name.
    'build:done': ({ config }, { steps }) => {
      const moduleIds = steps
        .flatMap(({ chunks }) => chunks)
        .flatMap((file) => ('moduleIds' in file ? file.moduleIds : []));
      writeFileSync(`${config.outDir}-packages.json`, `${JSON.stringify(findPackages(moduleIds), null, 2)}\n`);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', 'unlimitedStorage'],
    action: {
      default_title: '__MSG_extension_name__',
      default_icon: { 16: 'toolbar/off-16.png', 32: 'toolbar/off-32.png' },
    },
    // Chrome takes four keys at most; people give the others theirs.
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_command_open__',
      },
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_command_nextFinding__',
      },
      'previous-finding': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_command_previousFinding__',
      },
      'annotate-selection': {
        suggested_key: { default: 'Alt+Shift+A' },
        description: '__MSG_command_annotate__',
      },
      'toggle-site': { description: '__MSG_command_toggleSite__' },
      'use-as-source': { description: '__MSG_command_useAsSource__' },
    },
    ...writeHostAccess(chooseAccessForm(browser, process.env['CROSSREAD_HOST_ACCESS'])),
    content_security_policy: { extension_pages: writePolicy(PAGE_POLICY) },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: EXTENSION_ID,
              strict_min_version: '153.0',
              data_collection_permissions: DATA_COLLECTION,
            },
          },
        }
      : { minimum_chrome_version: '148' }),
  }),
});
