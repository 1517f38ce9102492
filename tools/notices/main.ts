/** `npm run notices`: writes `public/third-party-notices.txt` from both builds, the lock file and `licences/`. */
import { writeFileSync } from 'node:fs';
import { readBundledPackages } from './bundled-packages.ts';
import { readWorks } from './read-works.ts';
import { writeNotices } from './write-notices.ts';

const NOTICES = 'public/third-party-notices.txt';

const works = readWorks('.', readBundledPackages('.output'));
writeFileSync(NOTICES, writeNotices(works));
console.log(`${NOTICES}: ${works.length} works`);
for (const { name, licence } of works) console.log(`  ${name}${licence === '' ? '' : ` (${licence})`}`);
