import { runAnalyze } from './commands/analyze.ts';
import { runCheck } from './commands/check.ts';
import { runClaimSet } from './commands/claim-set.ts';
import { runCompare } from './commands/compare.ts';
import { runExtract } from './commands/extract.ts';
import { Failure } from './failure.ts';

const USAGE = `crossread extract FILE                          quotations and figures of an article
crossread compare SOURCE PAGE                   claims of one article, checked on another
crossread analyze FILE                          sentences and clauses of an article
crossread check PAGE --against SET [SET …]      an article held against claim sets
crossread claim-set build --overlay FILE [--out FILE] DOCUMENT …
crossread claim-set validate SET …
crossread claim-set verify SET DOCUMENT …

extract, compare, analyze and check answer as text, with --json as one JSON value, and with --ndjson one JSON object a line for
each line of standard input: {"id","text"} or {"id","html"}, for compare {"id","source":{…},"page":{…}}.
FILE is plain text or HTML; - is standard input.
`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>> = {
  analyze: runAnalyze,
  extract: runExtract,
  compare: runCompare,
  check: runCheck,
  'claim-set': runClaimSet,
};

async function main([command = '', ...args]: readonly string[]): Promise<void> {
  if (['', 'help', '--help', '-h'].includes(command)) {
    process.stdout.write(USAGE);
    return;
  }
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run) throw new Failure(`there is no command "${command}" (extract, compare, analyze, check, claim-set)`);
  await run(args);
}

// A reader that has seen enough (`| head`) closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`crossread: ${error.message}\n`);
  process.exitCode = 2;
}
