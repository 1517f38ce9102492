import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { BrowserName } from '../../support/browsers/find-browser.ts';

/** A copy of a build with what measures it. */
export interface BenchExtension {
  readonly path: string;
  remove(): void;
}

const BUILDS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
const folder = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Bundles a measuring script as the content scripts are bundled. */
async function bundle(outDir: string, [entry, name]: readonly [string, string]): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'esnext',
      lib: {
        entry,
        formats: ['iife'],
        name: 'bench',
        fileName: () => name,
      },
    },
  });
}

/** The gate with the time it takes on every page, from its first statement to its last, kept beside it. */
function timeGate(path: string): void {
  const gate = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    `const gateStart=performance.now();\n${gate}\n;globalThis.crossreadGate=performance.now()-gateStart;`,
  );
}

const IN_PAGE = 'tests/bench/page/in-page.ts';

/**
 * Copies the build for a browser and adds `bench.js` and `mark.js`, and a clock around the gate; `before.js` is what measures
 * in an earlier checkout.
 */
export async function copyBuild(browser: BrowserName, before?: string): Promise<BenchExtension> {
  const path = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
  cpSync(folder(`.output/${BUILDS[browser]}`), path, { recursive: true });
  cpSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), join(path, 'mark.js'));
  await bundle(path, [folder(IN_PAGE), 'bench.js']);
  if (before !== undefined) await bundle(path, [join(resolve(before), IN_PAGE), 'before.js']);
  timeGate(join(path, 'gate.js'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
