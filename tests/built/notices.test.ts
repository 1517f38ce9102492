import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readBundledPackages } from '../../tools/notices/bundled-packages.ts';
import { readWorks } from '../../tools/notices/read-works.ts';
import { writeNotices } from '../../tools/notices/write-notices.ts';

it.each(['chrome-mv3', 'firefox-mv3'])('%s has the notices of everything that is in the two builds', (build) => {
  const packages = readBundledPackages('.output');
  expect(packages).toContain('node_modules/preact');
  const shipped = readFileSync(`.output/${build}/third-party-notices.txt`, 'utf8');
  expect(shipped, 'Run npm run notices.').toBe(writeNotices(readWorks('.', packages)));
});
