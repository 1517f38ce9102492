import { checkText } from '../../lib/core/check/check-text.ts';
import { addTold } from '../../lib/core/check/told/add-told.ts';
import { buildClaimIndex } from '../../lib/core/index/claim-index.ts';
import { describeDocument, extractSource } from '../extract-source.ts';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import { answerLines } from '../ndjson.ts';
import { formOf, formOptions, kindOf, kindOption, parseOptions } from '../options.ts';
import { answerFindings, printFindings } from '../print-findings.ts';
import { type Article, isArticleInput, readArticleFile, readArticleInput } from '../read-article.ts';

function compare(source: Article, page: Article) {
  const set = extractSource(source, describeDocument(source, 'source'));
  const index = buildClaimIndex([set]);
  return { claims: set.claims, result: addTold(page, index, checkText(page, index), 'all') };
}

function answer({ source, page }: Record<string, unknown>): object {
  if (!isArticleInput(source) || !isArticleInput(page))
    throw new Failure('the line must have "source" and "page", each with "text" or "html"');
  const { claims, result } = compare(readArticleInput(source), readArticleInput(page));
  return { claims, ...answerFindings(result) };
}

/** `compare SOURCE PAGE`: claims taken from one article, checked on another. */
export async function runCompare(args: readonly string[], io: Io): Promise<void> {
  const { values, positionals } = parseOptions(args, { ...formOptions, ...kindOption });
  const form = formOf(values);
  if (form === 'ndjson') return answerLines(io, answer);
  const [source, page, ...rest] = positionals;
  if (source === undefined || page === undefined || rest.length > 0)
    throw new Failure('compare takes two files: SOURCE PAGE');
  const [first, second] = [
    await readArticleFile(source, io, { kind: kindOf(values) }),
    await readArticleFile(page, io),
  ];
  const { claims, result } = compare(first, second);
  io.stdout.write(
    form === 'json'
      ? `${JSON.stringify({ claims, ...answerFindings(result, second.places) }, null, 2)}\n`
      : printFindings(result, second.places),
  );
}
