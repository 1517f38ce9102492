import type { ExportWords } from '../core/exchange/write/export-words.ts';
import { placeWords } from '../locale/place-words.ts';
import { languageOfMessages } from '../locale/set-language.ts';
import { t, writer } from '../locale/translate.ts';

/** The words of ours that are in exports, in the user's language; `say` makes the sentence of a finding. */
export const exportWords = (say: ExportWords['say']): ExportWords => ({
  say,
  language: languageOfMessages(),
  write: writer(),
  places: placeWords,
  untitled: t('report.untitled'),
  marked: t('report.marked'),
  goTo: t('report.goTo'),
  page: t('report.page'),
  source: t('report.source'),
  sourceHas: t('report.sourceHas'),
  note: t('report.note'),
  tags: t('report.tags'),
  severity: t('report.severity'),
  status: t('report.status'),
  saidBy: t('report.saidBy'),
  givenBy: t('report.givenBy'),
  saidByHere: t('report.here'),
  saidByThere: t('report.there'),
  nobody: t('popup.nobody'),
  leftOut: t('relation.leftOut'),
  leftOutIntro: t('popup.leftOutIntro'),
  madeWith: t('report.madeWith'),
  readOn: (day) => t('report.readOn', [day]),
  madeOn: (day) => t('report.madeOn', [day]),
  legend: { marked: t('report.marks.one'), cut: t('report.marks.cut'), beyond: t('report.marks.beyond') },
  relations: { same: t('relation.same'), differs: t('relation.differs'), unclear: t('relation.unclear') },
  severities: { none: t('report.none'), minor: t('severity.minor'), major: t('severity.major') },
  statuses: {
    open: t('annotationStatus.open'),
    checked: t('annotationStatus.checked'),
    dismissed: t('annotationStatus.dismissed'),
  },
});
