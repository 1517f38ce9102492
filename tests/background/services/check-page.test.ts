import { expect, it, vi } from 'vitest';
import { checkPage } from '../../../lib/background/services/check-page.ts';
import { mutedPairKey, pairOf } from '../../../lib/core/check/mute-findings.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { USUAL_LOOK } from '../../../lib/settings/appearance.ts';
import { setFromText } from '../../core/check/set-from-text.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const TRUCKS = '“We counted every truck that crossed the river before the bridge was closed,” said Nils Berg.';
const SOURCE = `${TRUCKS}\n\n“The pilot heard the alarm from the tower,” said Marek Zielin.`;
const PAGE = `${TRUCKS}\n\nMarek Zielin said the pilot had not heard the alarm from the tower.`;

const CHOICES = { ...USUAL_LOOK, off: [], showsTold: true, drawsOwn: true, areUnread: false };

it('counts what is muted among all that was found, with what a page says in other words', () => {
  const page = { text: PAGE, language: 'en', date: null };
  const index = buildClaimIndex([setFromText(SOURCE)]);
  const check = (muted: readonly string[]) => checkPage(page, index, { ...CHOICES, muted: new Set(muted) });
  const { answer, tally } = check([]);
  expect(answer.findings.map(({ type }) => type)).toEqual(['quotation', 'unquoted']);
  expect(tally()).toMatchObject({ known: 2, muted: 0 });
  expect(check(answer.findings.map((finding) => mutedPairKey(pairOf(finding)))).tally()).toMatchObject({
    known: 0,
    muted: 2,
  });
});
