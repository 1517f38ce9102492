import { figuresOf } from '../../lib/core/figure/find-figures.ts';
import { findGivers } from '../../lib/core/quotation/find-givers.ts';
import { quotationsOf } from '../../lib/core/quotation/find-quotations.ts';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import { answerLines } from '../ndjson.ts';
import { formOf, formOptions, parseOptions } from '../options.ts';
import { type Article, isArticleInput, readArticleFile, readArticleInput } from '../read-article.ts';

function extract(article: Article) {
  const figures = figuresOf(article);
  const givers = findGivers(article, figures);
  return {
    quotations: quotationsOf(article).filter(({ isSpeech }) => isSpeech),
    figures: figures.map((figure, i) => ({ ...figure, speaker: givers[i] ?? null })),
  };
}

/** HTML has no text the offsets could count into, so the answer carries the one that was read. */
function answer(input: Record<string, unknown>): object {
  if (!isArticleInput(input)) throw new Failure('the line has neither "text" nor "html"');
  const article = readArticleInput(input);
  return 'html' in input ? { text: article.text, ...extract(article) } : extract(article);
}

function printText({ quotations, figures }: ReturnType<typeof extract>): string {
  const lines = [
    ...quotations.map(({ start, end, exact, speaker }) => ({
      start,
      end,
      line: `${exact}\n    ${speaker?.name ?? 'nobody named'}`,
    })),
    ...figures.map(({ start, end, exact, counted, unit, comparator, speaker }) => ({
      start,
      end,
      line: `${exact}\n    ${[comparator, unit, counted, speaker && `given by ${speaker.name}`].filter(Boolean).join(', ')}`,
    })),
  ];
  return lines
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, line }) => `${start}-${end}  ${line}\n`)
    .join('');
}

/** `extract FILE`: the quotations and figures of an article. */
export async function runExtract(args: readonly string[], io: Io): Promise<void> {
  const { values, positionals } = parseOptions(args, formOptions);
  const form = formOf(values);
  if (form === 'ndjson') return answerLines(io, answer);
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new Failure('extract takes one file (- for standard input)');
  const article = await readArticleFile(file, io);
  const found = extract(article);
  io.stdout.write(
    form === 'json' ? `${JSON.stringify({ text: article.text, ...found }, null, 2)}\n` : printText(found),
  );
}
