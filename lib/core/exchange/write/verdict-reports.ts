import type { ReportedVerdict } from '../../check/reported-verdict.ts';

/** The name and version of the format. */
const REPORTS_FORMAT = 'crossread/verdict-reports@1';

/** Both passages of a verdict that was reported, and the claim that the source's words are of. */
interface Reported {
  readonly set: string;
  readonly claim: string;
  readonly source: string;
  readonly page: string;
  /** ISO 8601 with time. */
  readonly mutedAt: string;
  readonly verdict?: ReportedVerdict | undefined;
}

/** A file of reports. It has no address of a page: nobody who gets it learns what its sender reads. */
export function writeVerdictReports(reported: readonly Reported[], now: Date): string {
  const reports = reported.flatMap(({ set, claim, source, page, mutedAt, verdict }) =>
    verdict ? [{ page, source, ...verdict, set, claim, reportedAt: mutedAt }] : [],
  );
  return `${JSON.stringify({ format: REPORTS_FORMAT, made: now.toISOString(), reports }, null, 1)}\n`;
}
