import { ComparedRow, ComparedToldRow } from '../../components/compared-passage.tsx';
import { ExportMenu } from '../../components/export-menu.tsx';
import { sayFinding } from '../../components/finding-sentence.ts';
import { useTranslate } from '../../components/translate.ts';
import type { ArticleComparison, ComparedPassage, ComparedTold } from '../../lib/core/check/compare-articles.ts';
import type { ClaimReference, Finding } from '../../lib/core/check/finding.ts';
import { isSmallChange } from '../../lib/core/check/small-change.ts';
import type { ExportFormat } from '../../lib/core/exchange/write/export-formats.ts';
import type { PageReport } from '../../lib/protocol/page-types.ts';
import { exportPage } from '../../lib/ui/export-page.ts';
import { openLetter } from '../../lib/ui/open-letter.ts';

type Names = readonly [first: string, second: string];

interface GroupProps {
  readonly title: string;
  readonly passages: readonly ComparedPassage[];
  readonly names: Names;
}

const isOf =
  (...types: Finding['type'][]) =>
  ({ finding }: ComparedPassage): boolean =>
    types.includes(finding.type);

/** Passages of one relation: quotations, figures, then dates, ages and names. */
function Group({ title, passages, names }: GroupProps) {
  const t = useTranslate();
  const kinds = [
    { name: t('compare.quotations'), of: passages.filter(isOf('quotation', 'unquoted')) },
    { name: t('compare.figures'), of: passages.filter(isOf('figure')) },
    { name: t('compare.told'), of: passages.filter(isOf('date', 'detail')) },
  ];
  if (passages.length === 0) return null;
  return (
    <section class="group">
      <h2>{title}</h2>
      {kinds
        .filter(({ of }) => of.length > 0)
        .map(({ name, of }) => (
          <section key={name} class="kind">
            <h3>{name}</h3>
            {of.map((passage) => (
              <ComparedRow key={`${passage.first.start} ${passage.second.start}`} passage={passage} names={names} />
            ))}
          </section>
        ))}
    </section>
  );
}

/** What one article quotes and the other tells in other words. */
function ToldGroup({ told, names }: { readonly told: readonly ComparedTold[]; readonly names: Names }) {
  const t = useTranslate();
  if (told.length === 0) return null;
  return (
    <section class="group">
      <h2>{t('relation.told')}</h2>
      <p class="hint">{t('told.compareIntro')}</p>
      {told.map((compared) => (
        <ComparedToldRow key={`${compared.first.start} ${compared.second.start}`} compared={compared} names={names} />
      ))}
    </section>
  );
}

/** What one article has alone. */
function Alone({ name, claims }: { readonly name: string; readonly claims: readonly ClaimReference[] }) {
  const t = useTranslate();
  return (
    <section class="alone leftOut">
      <h2>{t('compare.onlyIn', [name])}</h2>
      {claims.length === 0 && <p class="hint">{t('compare.nothingAlone')}</p>}
      <ul>
        {claims.map(({ id, exact, sources: [at] }) => (
          <li key={id}>
            <blockquote class="words" dir="auto">
              {/^["“‘„«「]/u.test(exact) ? exact : <Context at={at} exact={exact} />}
            </blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
}

const WORDS_AROUND = 5;

/** A figure says little without the words around it. */
function Context({ at, exact }: { readonly at: ClaimReference['sources'][0] | undefined; readonly exact: string }) {
  const before = at?.prefix.split(/\s+/).slice(-WORDS_AROUND).join(' ') ?? '';
  const after = at?.suffix.split(/\s+/).slice(0, WORDS_AROUND).join(' ') ?? '';
  return (
    <>
      <span class="beyond">…{before}</span>
      <strong>{exact}</strong>
      <span class="beyond">{after}…</span>
    </>
  );
}

interface ComparisonProps {
  readonly comparison: ArticleComparison;
  readonly reports: readonly [PageReport, PageReport];
  /** The tabs they are in. */
  readonly tabIds: readonly [number, number];
}

const ofRelation = ({ passages }: ArticleComparison, relation: Finding['relation']): readonly ComparedPassage[] =>
  passages.filter(({ finding }) => finding.relation === relation);

/** Small changes of wording, and other differences. */
const partSmall = (passages: readonly ComparedPassage[]): readonly (readonly ComparedPassage[])[] =>
  [true, false].map((wanted) => passages.filter(({ finding }) => isSmallChange(finding) === wanted));

interface TallyProps {
  readonly differing: number;
  readonly small: number;
  readonly same: number;
  readonly unclear: number;
}

/** How many passages the articles share, and how they compare. */
function Tally({ differing, small, same, unclear }: TallyProps) {
  const t = useTranslate();
  const hasShared = differing + small + same + unclear > 0;
  const counts = [
    t('compare.differing', differing),
    t('compare.shared', same),
    ...(unclear > 0 ? [t('compare.unclear', unclear)] : []),
    ...(small > 0 ? [t('count.small', small)] : []),
  ];
  return (
    <p role="status" class={hasShared ? undefined : 'lead'}>
      {hasShared ? counts.join(' · ') : t('compare.nothingShared')}
    </p>
  );
}

/** The titles of both articles, over what is said of them. */
function Columns({ names }: { readonly names: Names }) {
  return (
    <div class="columns" aria-hidden="true">
      {names.map((name, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- always these two, in this order
        <p key={i} class="column" dir="auto">
          {name}
        </p>
      ))}
    </div>
  );
}

interface PassProps extends Pick<ComparisonProps, 'comparison' | 'tabIds'> {
  readonly second: PageReport;
}

/** The ways in which a comparison is passed on: the first article is the source there, and the second the page. */
function Pass({ comparison, second, tabIds: [firstId, secondId] }: PassProps) {
  const t = useTranslate();
  const save = (format: ExportFormat): void => {
    const findings = comparison.inSecond.map((finding) => ({ ...finding, place: 'shown' as const }));
    // What other sources have is not of this comparison.
    const whole = { ...second, findings, kept: [], leftOut: comparison.onlyFirst };
    exportPage(whole, { choice: 'everything', format, say: (finding) => sayFinding(t, finding) });
  };
  return (
    <ExportMenu
      isDisabled={comparison.inSecond.length === 0}
      opens="below"
      onExport={save}
      onLetter={() => void openLetter({ tabId: secondId, sourceTabIds: [firstId] })}
    />
  );
}

/** Both articles side by side: where they differ, what they share, and what each has alone. */
export function Comparison({ comparison, reports: [first, second], tabIds }: ComparisonProps) {
  const t = useTranslate();
  const names: Names = [first.page?.title ?? '', second.page?.title ?? ''];
  const [small = [], differing = []] = partSmall(ofRelation(comparison, 'differs'));
  const same = ofRelation(comparison, 'same');
  const unclear = ofRelation(comparison, 'unclear');
  const hasShared = comparison.passages.length > 0;
  return (
    <>
      <div class="toolbar">
        <Tally differing={differing.length} small={small.length} same={same.length} unclear={unclear.length} />
        <div class="toolbar toolbar-end">
          {hasShared && <Pass comparison={comparison} second={second} tabIds={tabIds} />}
          <button type="button" class="action" onClick={() => print()}>
            {t('compare.print')}
          </button>
        </div>
      </div>
      <Columns names={names} />
      {hasShared && differing.length + small.length === 0 && <p class="lead">{t('compare.nothingDiffers')}</p>}
      <Group title={t('compare.differ')} passages={differing} names={names} />
      <Group title={t('compare.untold')} passages={unclear} names={names} />
      <Group title={t('compare.same')} passages={same} names={names} />
      <Group title={t('count.small', small.length)} passages={small} names={names} />
      <ToldGroup told={comparison.toldOtherwise} names={names} />
      <div class="alones">
        <Alone name={names[0]} claims={comparison.onlyFirst} />
        <Alone name={names[1]} claims={comparison.onlySecond} />
      </div>
    </>
  );
}
