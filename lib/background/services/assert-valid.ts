import type { ClaimSet } from '../../core/claim/claim.ts';
import { parseClaimSet } from '../../core/claim/parse-claim-set.ts';
import { PlainError } from '../../core/plain-error.ts';
import { t } from '../../locale/translate.ts';

/** Throws with the first reason why a set may not be kept beside those that come with the extension. */
export function assertValid(set: ClaimSet, bundled: readonly ClaimSet[]): void {
  const parsed = parseClaimSet(set);
  if (!parsed.ok) throw new PlainError(t('sets.notValid', [parsed.error[0]?.path ?? '']));
  if (bundled.some(({ id }) => id === set.id)) throw new PlainError(t('sets.bundledStays'));
}
