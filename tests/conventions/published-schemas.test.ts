import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PUBLISHED, schemaOf } from '../support/schemas/published-schemas.ts';

it.each(PUBLISHED)('$file says what files are read by; `npm run schemas` writes it', (published) => {
  expect(JSON.parse(readFileSync(published.file, 'utf8'))).toEqual(schemaOf(published));
});
