import type { NetworkPractice } from './network-practice.ts';

/** The full account; what its table lists is compared with the manifest. */
const PRIVACY = 'docs/store/privacy.md';
/** Quotes the manifest in the answer to Firefox's question. */
const LISTING = 'docs/store/listing.md';

/** Every text that people read, with the words in which it promises that nothing is asked of anybody or sent. */
const PROMISES: readonly { readonly file: string; readonly words: string }[] = [
  { file: PRIVACY, words: 'Crossread collects nothing.' },
  { file: PRIVACY, words: 'makes no request to anywhere' },
  { file: LISTING, words: 'none of the kinds listed' },
  { file: 'docs/store/reviewers.md', words: 'makes no request but for files in its own package' },
  { file: 'docs/permissions.md', words: 'It sends nothing anywhere' },
  { file: 'README.md', words: 'makes no request to anywhere' },
  { file: 'locales/en.yml', words: 'makes no request' },
  { file: 'locales/en.yml', words: 'sends nothing anywhere' },
  { file: 'docs/store/texts/en.yml', words: 'nothing is sent anywhere' },
  { file: 'docs/store/texts/de.yml', words: 'nichts wird gesendet' },
  { file: 'docs/store/texts/fr.yml', words: 'rien n’est envoyé' },
  { file: 'docs/store/texts/es.yml', words: 'no se envía nada' },
  { file: 'docs/store/texts/ar.yml', words: 'ولا يرسل شيئًا' },
  { file: 'docs/store/texts/ar.yml', words: 'ولا يُرسل شيء' },
  { file: 'docs/store/texts/he.yml', words: 'דבר אינו נשלח' },
];

/** The files that `findBrokenPromises` needs. */
export const PROMISING_FILES: readonly string[] = [...new Set(PROMISES.map(({ file }) => file))];

/** What the table of requests in the privacy text lists. */
interface ListedRequests {
  readonly asked: readonly string[];
  readonly transmitted: readonly string[];
}

const codesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** Reads the table whose first column is _Whom_; `null` where there is none. */
function readRequestTable(text: string): ListedRequests | null {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => /^\|\s*Whom\s*\|/.test(line));
  if (head === -1) return null;
  const after = lines.slice(head + 2);
  const end = after.findIndex((line) => !line.startsWith('|'));
  const rows = after.slice(0, end === -1 ? after.length : end).map((line) => line.split('|').slice(1, -1));
  return {
    asked: rows.flatMap(([whom = '']) => codesIn(whom)),
    transmitted: rows.flatMap((cells) => codesIn(cells.at(-1) ?? '')),
  };
}

const differ = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((value) => !other.includes(value)) || other.some((value) => !one.includes(value));

const listed = (values: readonly string[]): string => values.join(', ') || 'nothing';

function comparePrivacyTable(practice: NetworkPractice, text: string): string[] {
  const table = readRequestTable(text);
  if (!table) return [`${PRIVACY} has no table of requests (first column: Whom).`];
  const faults: string[] = [];
  if (differ(table.asked, practice.asked))
    faults.push(`${PRIVACY} lists ${listed(table.asked)}; connect-src allows ${listed(practice.asked)}.`);
  if (differ(table.transmitted, practice.transmitted))
    faults.push(
      `${PRIVACY} says that ${listed(table.transmitted)} is transmitted; data_collection_permissions says ${listed(practice.transmitted)}.`,
    );
  return faults;
}

/**
 * Where the texts about privacy and the manifest disagree, a sentence each. While nothing can be asked or sent, every text
 * has to promise it; as soon as something can, none may.
 *
 * @param texts `PROMISING_FILES` by path.
 */
export function findBrokenPromises(practice: NetworkPractice, texts: ReadonlyMap<string, string>): string[] {
  const textOf = (file: string): string => (texts.get(file) ?? '').replace(/\s+/g, ' ');
  const isSilent = practice.asked.length === 0 && practice.transmitted.length === 0;
  const faults = PROMISES.filter(({ file, words }) => textOf(file).includes(words) !== isSilent).map(
    ({ file, words }) =>
      isSilent
        ? `${file} no longer says “${words}”, though it is true.`
        : `${file} says “${words}”, which is no longer true.`,
  );
  faults.push(...comparePrivacyTable(practice, texts.get(PRIVACY) ?? ''));
  const quoted = /`data_collection_permissions` is `([^`]+)`/.exec(textOf(LISTING))?.[1]?.replace(/\s/g, '');
  if (quoted !== practice.declared)
    faults.push(
      `${LISTING} gives data_collection_permissions as ${quoted ?? 'nothing'}; the manifest has ${practice.declared}.`,
    );
  return faults;
}
