import type { LanguageWriter } from '../lib/core/language/language-writer.ts';
import { sayClaimCounts } from './claim-counts.ts';
import type { Translate } from './translate.ts';

/** What is known of a page that was looked at. */
interface Look {
  readonly outcome: 'notArticle' | 'siteOff' | 'onRequest' | 'checked';
  readonly quotations: number;
  readonly figures: number;
  readonly sets: number;
  readonly known: number;
  readonly unclear: number;
  readonly muted: number;
  readonly isSource: boolean;
}

interface Speech {
  readonly t: Translate;
  readonly write: LanguageWriter;
}

/** What was found, or the one reason why nothing was. */
function sayKnown({ quotations, figures, sets, known, isSource, muted }: Look, t: Translate): string[] {
  if (known > 0) return [t('looks.known', known)];
  if (isSource) return [t('looks.isSource')];
  if (quotations + figures === 0) return [t('looks.nothing')];
  if (sets === 0) return [t('looks.noSets')];
  return muted > 0 ? [] : [t('looks.unknown')];
}

/** What came of a look at a page, as sentences that say what to do next. */
export function sayLook(look: Look, { t, write }: Speech): readonly string[] {
  const checkAnyway = t('status.checkAnyway');
  if (look.outcome === 'notArticle') return [t('looks.notArticle', [checkAnyway])];
  if (look.outcome === 'siteOff') return [t('looks.siteOff', [t('options.sites')])];
  if (look.outcome === 'onRequest') return [t('looks.onRequest', [t('reading.title'), checkAnyway])];
  const { unclear, muted } = look;
  return [
    t('popup.read', [write.list(sayClaimCounts(t, look)), t('count.sets', look.sets)]),
    ...sayKnown(look, t),
    ...(unclear > 0 ? [t('looks.unclear', unclear)] : []),
    ...(muted > 0 ? [t('looks.muted', muted, [muted, t('mute.heading')])] : []),
  ];
}
