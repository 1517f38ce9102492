import { type Counts, type Filter, FilterBar } from '../../components/filter-bar.tsx';
import { FindingList } from '../../components/finding-list.tsx';
import { LeftOutList } from '../../components/left-out-list.tsx';
import { RememberedList } from '../../components/remembered-list.tsx';
import { type FindingOrder, sortFindings } from '../../components/sort-findings.ts';
import { ToldList } from '../../components/told-list.tsx';
import { useTranslate } from '../../components/translate.ts';
import type { Finding, ToldOtherwise } from '../../lib/core/check/finding.ts';
import { countDiscrepancies } from '../../lib/core/check/small-change.ts';
import type { RememberedHere } from '../../lib/protocol/memory-types.ts';
import type { PageReport } from '../../lib/protocol/page-types.ts';
import type { MuteReason } from '../../lib/protocol/set-types.ts';

const count = ({ findings }: PageReport, relation: Finding['relation']): number =>
  findings.filter((finding) => finding.relation === relation).length;

/** What was found, for those who do not see the counts. */
function Summary({ counts, small }: { readonly counts: Counts; readonly small: number }) {
  const t = useTranslate();
  return (
    <p class="visually-hidden" role="status">
      {t('popup.summary', [counts.differs, counts.same, counts.unclear, counts.leftOut])}
      {small > 0 && ` ${t('count.small', small)}`}
    </p>
  );
}

interface ResultsProps {
  readonly report: PageReport;
  /** `null` until it is known. */
  readonly remembered: RememberedHere | null;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly order: FindingOrder;
  readonly onGoTo: (finding: Finding) => void;
  readonly onGoToTold: (told: ToldOtherwise) => void;
  readonly onMute: (finding: Finding, reason: MuteReason) => void;
  readonly onMuteSet: ((finding: Finding) => void) | undefined;
}

/** Counts and list of a checked page. */
export function Results({ report, remembered, filter, onFilter, order, onGoToTold, ...on }: ResultsProps) {
  const counts = {
    differs: countDiscrepancies(report.findings),
    same: count(report, 'same'),
    unclear: count(report, 'unclear'),
    leftOut: report.leftOut.length,
  };
  const shown = report.findings.filter(({ relation }) => filter === null || relation === filter);
  return (
    <>
      <Summary counts={counts} small={count(report, 'differs') - counts.differs} />
      <FilterBar counts={counts} filter={filter} onFilter={onFilter} />
      {filter !== 'leftOut' && (filter !== null || shown.length > 0) && (
        <FindingList key={filter} findings={sortFindings(shown, order)} foldsSame={filter === null} {...on} />
      )}
      {filter === null && remembered && <RememberedList {...remembered} />}
      {filter === null && <ToldList told={report.toldOtherwise} onGoTo={onGoToTold} />}
      {filter === null && <LeftOutList kind="folded" claims={report.folded} />}
      {(filter === null || filter === 'leftOut') && <LeftOutList kind="leftOut" claims={report.leftOut} />}
    </>
  );
}
