import type { Finding } from '../lib/core/check/finding.ts';
import { shortenWords } from '../lib/core/language/shorten-words.ts';
import { useTranslate } from './translate.ts';

const REASONS = ['notTheSame', 'wrong'] as const;

/** Mutes a finding, with the reason. */
export type Mute = (finding: Finding, reason: (typeof REASONS)[number]) => void;

interface MuteButtonsProps {
  readonly finding: Finding;
  /** Absent where that cannot be asked. */
  readonly onMute?: Mute | undefined;
  /** Says that the claim's set is not to be used on this site. */
  readonly onMuteSet?: ((finding: Finding) => void) | undefined;
}

/** What can be done about a finding that is none; to a screen reader each says about which passage. */
export function MuteButtons({ finding, onMute, onMuteSet }: MuteButtonsProps) {
  const t = useTranslate();
  const words = shortenWords(finding.exact);
  const named = (label: string) => ({ 'aria-label': `${label} – ${words}`, children: label });
  return (
    <>
      {onMute &&
        REASONS.map((reason) => (
          <button
            key={reason}
            type="button"
            class="action quiet"
            title={t(`mute.${reason}Title`)}
            onClick={() => onMute(finding, reason)}
            {...named(t(`mute.${reason}`))}
          />
        ))}
      {onMuteSet && (
        <button
          type="button"
          class="action quiet"
          title={t('mute.setHereTitle')}
          onClick={() => onMuteSet(finding)}
          {...named(t('mute.setHere'))}
        />
      )}
    </>
  );
}
