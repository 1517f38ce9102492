import { checkText } from '../../lib/core/check/check-text.ts';
import type { ClaimSet } from '../../lib/core/claim/claim.ts';
import { buildClaimIndex, type ClaimIndex } from '../../lib/core/index/claim-index.ts';
import { Failure } from '../failure.ts';
import { readProvenSet } from '../files.ts';
import type { Io } from '../io.ts';
import { answerLines } from '../ndjson.ts';
import { formOf, formOptions, kindOf, kindOption, parseOptions } from '../options.ts';
import { answerFindings, printFindings } from '../print-findings.ts';
import { isArticleInput, readArticleFile, readArticleInput } from '../read-article.ts';

function answer(input: Record<string, unknown>, index: ClaimIndex): object {
  if (!isArticleInput(input)) throw new Failure('the line has neither "text" nor "html"');
  const article = readArticleInput(input);
  const found = answerFindings(checkText(article, index));
  return 'html' in input ? { text: article.text, ...found } : found;
}

/** `check PAGE --against SET…`: an article compared with claim sets. */
export async function runCheck(args: readonly string[], io: Io): Promise<void> {
  const { values, positionals } = parseOptions(args, {
    ...formOptions,
    ...kindOption,
    against: { type: 'string', multiple: true },
  });
  const form = formOf(values);
  // `--against A B` reads better than repeating the option, so what follows the page is a set too.
  const [page, more] = form === 'ndjson' ? [null, positionals] : [positionals[0], positionals.slice(1)];
  const paths = [...(values.against ?? []), ...more];
  if (paths.length === 0) throw new Failure('check needs at least one claim set: --against SET');
  if (page === undefined) throw new Failure('check takes a page (- for standard input)');
  const sets: ClaimSet[] = [];
  for (const path of paths) sets.push(await readProvenSet(path, io));
  const index = buildClaimIndex(sets);
  if (page === null) return answerLines(io, (input) => answer(input, index));
  const article = await readArticleFile(page, io, { kind: kindOf(values) });
  const result = checkText(article, index);
  io.stdout.write(
    form === 'json'
      ? `${JSON.stringify(answerFindings(result, article.places), null, 2)}\n`
      : printFindings(result, article.places),
  );
}
