import { Failure } from './failure.ts';
import type { Io } from './io.ts';

const USAGE = `crossread extract FILE                          quotations and figures of a document
crossread compare SOURCE PAGE                   claims of one document, checked on another
crossread analyze FILE                          sentences and clauses of an article
crossread check PAGE --against SET [SET …]      a document compared with claim sets
crossread check PAGE --index FILE               the same with an index, which is read in parts
crossread index build SET … --out FILE          an index of the claims of many sets
crossread claim-set build --overlay FILE [--out FILE] DOCUMENT …
crossread claim-set validate SET …
crossread claim-set verify SET DOCUMENT …

extract, compare, analyze and check answer as text, with --json as one JSON value, and with --ndjson one JSON object a
line for each line of standard input: {"id","text"} or {"id","html"}, for compare {"id","source":{…},"page":{…}}.
Of several index files (--index FILE --index FILE) all are used; of a set that is in more than one, the last counts, and
--without ID leaves a set out. With --ndjson, --jobs N checks in N threads (two a
processor at most); without it, in one for each processor.
FILE, SOURCE, PAGE and DOCUMENT are web pages, PDF, Word, Markdown, plain text, transcripts, subtitles (SRT, WebVTT, SBV) and
e-mails; - is standard input. What a file is, its name and its words tell; --kind says it otherwise: article, statement,
transcript, subtitles, mail or report (of compare's two files, that of SOURCE). Answers name pages, lines and times.
`;

/** Answers its arguments; gives the exit code, 0 where it says nothing. */
type Command = (args: readonly string[], io: Io) => Promise<number | void>;

/** Each is loaded when it is called for: reading HTML alone costs more than most answers. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  extract: async () => (await import('./commands/extract.ts')).runExtract,
  compare: async () => (await import('./commands/compare.ts')).runCompare,
  analyze: async () => (await import('./commands/analyze.ts')).runAnalyze,
  check: async () => (await import('./commands/check.ts')).runCheck,
  index: async () => (await import('./commands/build-index.ts')).runIndex,
  'claim-set': async () => (await import('./commands/claim-set.ts')).runClaimSet,
};

async function runCommand([command = '', ...args]: readonly string[], io: Io): Promise<number> {
  if (['', 'help', '--help', '-h'].includes(command)) {
    io.stdout.write(USAGE);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!load) throw new Failure(`there is no command "${command}" (${Object.keys(COMMANDS).join(', ')})`);
  const answer = await load();
  return (await answer(args, io)) ?? 0;
}

/** The whole command line: arguments in, answers on the streams, and the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await runCommand(argv, io);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    io.stderr.write(`crossread: ${error.message}\n`);
    return 2;
  }
}
