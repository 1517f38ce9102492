import { readFigurePack } from '../../../../cli/figure-pack.ts';
import { checkText } from '../../../../lib/core/check/check-text.ts';
import { extractClaims } from '../../../../lib/core/claim/extract-claims.ts';
import { buildClaimIndex } from '../../../../lib/core/index/claim-index.ts';

const DOCUMENT = { id: 'd1', title: null, publisher: null, url: null, date: null, opening: '', sha256: 'a'.repeat(64) };
const WORDS: ReadonlySet<string> = new Set(['wording', 'added', 'cut', 'splice']);
const GRADES = ['none', 'minor', 'major'];

/** The gravest thing that is said of a page against a source, by the languages that they are said to be in. */
export function verdictOf(source: string, page: string, [own, language]: readonly [string, string]): string {
  const of = { text: source, language: own, document: DOCUMENT, figurePack: readFigurePack(own) };
  const index = buildClaimIndex([extractClaims(of, { id: 'set', title: 'Set' })]);
  const { findings } = checkText({ text: page, language, date: null, figurePack: readFigurePack(language) }, index);
  const told = findings.filter(({ type }) => type !== 'date');
  const gravest = told
    .filter(({ relation }) => relation === 'differs')
    .sort((a, b) => GRADES.indexOf(b.severity) - GRADES.indexOf(a.severity) || (a.type === 'quotation' ? -1 : 1))[0];
  if (!gravest)
    return told.length === 0 ? 'none' : (told.find(({ relation }) => relation === 'same')?.relation ?? 'unclear');
  const kinds = gravest.differences.map(({ kind }) => (WORDS.has(kind) ? 'words' : kind));
  return [gravest.severity, ...new Set(kinds)].join(' ');
}
