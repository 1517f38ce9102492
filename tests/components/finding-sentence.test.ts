import { describe, expect, it } from 'vitest';
import { sayFinding } from '../../components/finding-sentence.ts';
import { describeFinding } from '../../lib/core/check/describe-finding.ts';
import { EVERY_FINDING } from './every-finding.ts';
import { translate } from './render.tsx';

describe('the sentence of a finding', () => {
  const findings = EVERY_FINDING.map((finding) => [describeFinding(finding), finding] as const);

  it.each(findings)('is in English what exports say: %s', (sentence, finding) => {
    expect(sayFinding(translate, finding)).toBe(sentence);
  });
});
