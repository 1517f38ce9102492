import type { AgeClaim, Appearance, Claim, DateClaim, FigureClaim, QuotationClaim } from '../lib/core/claim/claim.ts';
import type { FigureChange } from '../lib/core/claim/edit-claim-set.ts';
import { CONTEXT_LENGTH } from '../lib/core/language/describe-quote.ts';
import { DeclaredFields } from './claim-table.tsx';
import { ComparatorSelect } from './comparator-select.tsx';
import { useTranslate, useWriter } from './translate.ts';

interface ReviewedClaim {
  readonly isWanted: boolean;
  readonly onWant: (isWanted: boolean) => void;
  /** Scrolls the page to the passage; absent where there is no page. */
  readonly onGoTo?: (() => void) | undefined;
}

interface ReviewQuotationProps extends ReviewedClaim {
  readonly claim: QuotationClaim;
  /** Name of who said it, as far as known. */
  readonly speaker: string | null;
  readonly onName: (name: string) => void;
}

/** Id of the list of names that speakers are completed from. */
export const SPEAKER_NAMES = 'speaker-names';

interface PassageProps extends ReviewedClaim {
  readonly claim: Claim;
  /** Says in a word or two what is to be kept. */
  readonly label: string;
}

/** The words before a passage without what is left of one that is cut in two, with an ellipsis where the text begins earlier. */
const wordsBefore = ({ prefix, start }: Appearance): string =>
  start > prefix.length ? `… ${prefix.replace(/^\S*\s+/u, '')}` : prefix;

/** The words after a passage, likewise. */
const wordsAfter = ({ suffix }: Appearance): string =>
  suffix.length < CONTEXT_LENGTH - 1 ? suffix : `${suffix.replace(/\s+\S*$/u, '')} …`;

/** The words of a claim where they are, with the box that says whether to keep them. */
function ReviewPassage({ claim, label, isWanted, onWant, onGoTo }: PassageProps) {
  const t = useTranslate();
  const [at] = claim.appearances;
  const isQuoted = claim.type === 'quotation';
  return (
    <div class="review-passage">
      <label class="tick">
        <input
          type="checkbox"
          checked={isWanted}
          aria-label={t('review.keepThis', [label])}
          onChange={({ currentTarget }) => onWant(currentTarget.checked)}
        />
      </label>
      <blockquote class={isQuoted ? 'words' : 'words in-context'} dir="auto">
        {!isQuoted && <span class="beyond">{at && wordsBefore(at).replace(/\s+/g, ' ')}</span>}
        {isQuoted ? claim.content : <strong>{at?.exact}</strong>}
        {!isQuoted && <span class="beyond">{at && wordsAfter(at).replace(/\s+/g, ' ')}</span>}
      </blockquote>
      {onGoTo && (
        <button type="button" class="action quiet" aria-label={t('review.goTo', [label])} onClick={onGoTo}>
          {t('review.show')}
        </button>
      )}
    </div>
  );
}

/** A short name of a claim for those who do not see its row. */
const labelOf = (words: string): string => (words.length > 48 ? `${words.slice(0, 47)}…` : words);

interface SpeakerFieldProps {
  readonly label: string;
  readonly speaker: string | null;
  readonly onName: (name: string) => void;
}

/** Who said or gives it, completed from the names of the article. */
function SpeakerField({ label, speaker, onName }: SpeakerFieldProps) {
  const t = useTranslate();
  return (
    <label>
      <span class="label">{label}</span>
      <input
        type="text"
        dir="auto"
        list={SPEAKER_NAMES}
        value={speaker ?? ''}
        placeholder={t('review.nobody')}
        onChange={({ currentTarget }) => onName(currentTarget.value)}
      />
    </label>
  );
}

/** A quotation to look through: its words, whether to keep it, and who said it. */
export function ReviewQuotation({ claim, speaker, onName, ...more }: ReviewQuotationProps) {
  const t = useTranslate();
  const places = claim.appearances.length;
  return (
    <article class={more.isWanted ? 'review' : 'review unwanted'}>
      <ReviewPassage claim={claim} label={labelOf(claim.content)} {...more} />
      <div class="review-fields">
        <SpeakerField label={t('review.speaker')} speaker={speaker} onName={onName} />
        <DeclaredFields declared={claim.declared} />
        {places > 1 && <p class="hint">{t('review.places', places)}</p>}
      </div>
    </article>
  );
}

interface ReviewFigureProps extends ReviewedClaim {
  readonly claim: FigureClaim;
  /** Name of who gives it, as far as known. */
  readonly speaker: string | null;
  readonly onName: (name: string) => void;
  readonly onChange: (change: FigureChange) => void;
}

const trimmed = (text: string): string | null => text.trim() || null;

type FigureFieldsProps = Pick<ReviewFigureProps, 'claim' | 'speaker' | 'onName' | 'onChange'>;

/** The parts of a figure that can be put right. */
function FigureFields({ claim, speaker, onName, onChange }: FigureFieldsProps) {
  const t = useTranslate();
  const { value, comparator, unit, counted } = claim;
  return (
    <div class="review-fields">
      <label>
        <span class="label">{t('review.comparator')}</span>
        <ComparatorSelect
          value={comparator}
          offers={(name) => name !== 'between' || comparator === 'between'}
          isDisabled={value === null}
          onChange={(chosen) => onChange({ comparator: chosen })}
        />
      </label>
      <label>
        <span class="label">{t('review.unit')}</span>
        <input
          type="text"
          value={unit ?? ''}
          placeholder={t('review.noUnit')}
          onChange={({ currentTarget }) => onChange({ unit: trimmed(currentTarget.value) })}
        />
      </label>
      <label>
        <span class="label">{t('review.counted')}</span>
        <input
          type="text"
          dir="auto"
          value={counted ?? ''}
          placeholder={t('review.notSaid')}
          onChange={({ currentTarget }) => onChange({ counted: trimmed(currentTarget.value) })}
        />
      </label>
      <SpeakerField label={t('review.giver')} speaker={speaker} onName={onName} />
    </div>
  );
}

/** A figure to look through: where it is, whether to keep it, and what it counts. */
export function ReviewFigure({ claim, speaker, onName, onChange, ...more }: ReviewFigureProps) {
  const t = useTranslate();
  const [at] = claim.appearances;
  return (
    <article class={more.isWanted ? 'review' : 'review unwanted'}>
      <ReviewPassage claim={claim} label={labelOf(at?.exact ?? '')} {...more} />
      {claim.derivedFrom && <p class="hint">{t('review.derived', [claim.value ?? 0])}</p>}
      <FigureFields claim={claim} speaker={speaker} onName={onName} onChange={onChange} />
    </article>
  );
}

interface ReviewToldProps extends ReviewedClaim {
  readonly claim: DateClaim | AgeClaim;
}

/** A date or an age to look through: where it is, whether to keep it, and how it was read. */
export function ReviewTold({ claim, ...more }: ReviewToldProps) {
  const write = useWriter();
  const [at] = claim.appearances;
  const read =
    claim.type === 'age'
      ? [claim.person, write.number(claim.years)]
      : [...new Set([claim.first, claim.last])].map((day) => (day.startsWith('-') ? null : write.date(day)));
  return (
    <article class={more.isWanted ? 'review' : 'review unwanted'}>
      <ReviewPassage claim={claim} label={labelOf(at?.exact ?? '')} {...more} />
      <p class="hint" dir="auto">
        {read.filter(Boolean).join(claim.type === 'age' ? ' · ' : ' – ')}
      </p>
    </article>
  );
}
