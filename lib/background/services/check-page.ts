import { findChangedWords } from '../../core/check/changed-words.ts';
import { checkText } from '../../core/check/check-text.ts';
import type { CheckResult, Finding, PageText } from '../../core/check/finding.ts';
import { withoutMuted } from '../../core/check/mute-findings.ts';
import { withoutOwn } from '../../core/check/own-sources.ts';
import { withSmall } from '../../core/check/small-change.ts';
import { addTold } from '../../core/check/told/add-told.ts';
import { type ClaimIndex, placesOf, withoutClaimSet } from '../../core/index/claim-index.ts';
import { printedDate } from '../../core/language/time/printed-date.ts';
import { t } from '../../locale/translate.ts';
import type { CheckTally } from '../../protocol/looked-at.ts';
import type { PageCheck } from '../../protocol/page-types.ts';
import type { Appearance } from '../../settings/appearance.ts';
import { writeCardLook } from '../../settings/write-look.ts';
import type { SettingsInForce } from '../storage/choices.ts';
import { BUNDLED } from './bundled-claim-sets.ts';
import { countRead } from './count-read.ts';

/** What a page is compared with, and what is shown of it. */
export interface PageChoices extends Appearance, Pick<SettingsInForce, 'showsTold' | 'drawsOwn' | 'areUnread'> {
  /** Ids of sets that are not used on its site. */
  readonly off: readonly string[];
  /** Keys of pairs that are not shown. */
  readonly muted: ReadonlySet<string>;
}

const withoutSets = (index: ClaimIndex, ids: readonly string[]): ClaimIndex => ids.reduce(withoutClaimSet, index);

/** What is found on a page, but for what it is the source of itself. */
const findOn = (page: PageText, index: ClaimIndex): CheckResult => withoutOwn(page, index, checkText(page, index));

const lineOf = (finding: Finding): string =>
  JSON.stringify([finding.start, finding.end, finding.relation, findChangedWords(finding)]);

/** Of each finding, whether the bundled sets alone would draw the same line. */
function tellPublic(page: PageText, index: ClaimIndex, { findings }: CheckResult): readonly boolean[] {
  const own = placesOf(index)
    .map(({ id }) => id)
    .filter((id) => !BUNDLED.includes(id));
  if (own.length === 0 || findings.length === 0) return findings.map(() => true);
  const alone = withoutSets(index, own);
  const lines = new Set(alone.parts.length > 0 ? findOn(page, alone).findings.map(lineOf) : []);
  return findings.map((finding) => lines.has(lineOf(finding)));
}

/** What a check has come to; figures that nothing was compared with are read for it. */
const tallyOf = (
  page: PageText,
  index: ClaimIndex,
  { found, shown }: Record<'found' | 'shown', CheckResult>,
): CheckTally => ({
  ...countRead(page),
  sets: placesOf(index).length,
  known: shown.findings.length,
  unclear: shown.findings.filter(({ relation }) => relation === 'unclear').length,
  muted: found.findings.length - shown.findings.length,
  isSource: (shown.sourceOf ?? []).length > 0,
});

/** The answer to a page, and what is noted of it where somebody wants that: no page learns how much its reader has muted. */
interface CheckedPage {
  readonly answer: PageCheck;
  readonly tally: () => CheckTally;
}

/** Compares a page's text with the sets that are used there. */
export function checkPage(page: PageText, all: ClaimIndex, choices: PageChoices): CheckedPage {
  const { off, muted, showsTold, drawsOwn, hidesSame, areUnread } = choices;
  const index = withoutSets(all, off);
  const printed = findOn(page, index);
  const found = showsTold ? addTold(page, index, printed, 'carried') : printed;
  const result = withSmall(withoutMuted(found, muted));
  const date = page.date === null ? printedDate(page.text, page.language) : null;
  const answer = {
    ...result,
    ...(date && { printedDate: date }),
    changed: result.findings.map(findChangedWords),
    public: tellPublic(page, index, result),
    drawsOwn,
    hidesSame,
    look: writeCardLook(choices),
    notices: areUnread ? [t('notice.choices')] : [],
  };
  return { answer, tally: () => tallyOf(page, index, { found, shown: result }) };
}
