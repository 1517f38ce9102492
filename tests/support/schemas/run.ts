import { writeFileSync } from 'node:fs';
import { PUBLISHED, schemaOf } from './published-schemas.ts';

for (const published of PUBLISHED) writeFileSync(published.file, `${JSON.stringify(schemaOf(published), null, 2)}\n`);
