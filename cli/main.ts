import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { buildClaimIndex } from '../lib/core/claim/claim-index.ts';
import { extractClaims } from '../lib/core/claim/extract-claims.ts';
import { findFigures } from '../lib/core/figure/find-figures.ts';
import { checkText } from '../lib/core/finding/check-text.ts';
import { findQuotations } from '../lib/core/quotation/find-quotations.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly source: { readonly text: string };
  readonly page: { readonly text: string };
}

function extract({ id, text }: Line): unknown {
  return { id, quotations: findQuotations(text), figures: findFigures(text) };
}

function compare({ id, source, page }: Line): unknown {
  const sha256 = createHash('sha256').update(source.text).digest('hex');
  const document = {
    id: 'source',
    title: null,
    publisher: null,
    url: null,
    date: null,
    opening: source.text.slice(0, 60),
    sha256,
  };
  const set = extractClaims({ document, text: source.text, language: null }, { id: 'source', title: 'Source' });
  const result = checkText({ text: page.text, language: null, date: null }, buildClaimIndex([set]));
  return {
    id,
    claims: set.claims,
    findings: result.findings.map((finding) => ({
      ...finding,
      claim: { id: finding.claim.id, exact: finding.claim.exact },
    })),
    leftOut: result.leftOut.map((claim) => claim.id),
  };
}

const commands: Record<string, (line: Line) => unknown> = { extract, compare };
const command = commands[process.argv[2] ?? ''];
if (!command) throw new Error('crossread: unknown command');
for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const input = JSON.parse(line) as Line;
  let answer: unknown;
  try {
    answer = command(input);
  } catch (error) {
    answer = { id: input.id, error: String(error), quotations: [], figures: [], findings: [] };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
