import type { LetterWords } from '../core/exchange/write/correction-letter.ts';
import type { ExportWords } from '../core/exchange/write/export-words.ts';
import { placeWords } from '../locale/place-words.ts';
import { t, writer } from '../locale/translate.ts';

/** The words of a request for a correction, in the user's language; `say` makes the sentence of a finding. */
export const letterWords = (say: ExportWords['say']): LetterWords => ({
  say,
  write: writer(),
  places: placeWords,
  subject: (title) => t('letter.subject', [title]),
  subjectOfSeveral: t('letter.subjectOfSeveral'),
  untitled: (opening) => t('source.untitled', [opening]),
  greeting: t('letter.greeting'),
  intro: (day, sources) => t('letter.intro', sources, [sources, day]),
  introToSeveral: (sources) => t('letter.introToSeveral', sources),
  readOn: (day) => t('letter.readOn', [day]),
  differs: (count) => t('letter.differs', count),
  inArticle: t('letter.inArticle'),
  inSource: (source) => t('letter.inSource', [source]),
  accordingTo: (name) => t('card.accordingTo', [name]),
  ask: (count) => t('letter.ask', count),
  regards: t('letter.regards'),
  commentIntro: (sources) => t('letter.commentIntro', sources, [sources]),
  commentOnSeveral: (sources) => t('letter.commentOnSeveral', sources),
  commentSource: (source) => t('letter.commentSource', [source]),
  commentAsk: t('letter.commentAsk'),
});
