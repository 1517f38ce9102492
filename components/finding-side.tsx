import type { JSX } from 'preact';
import type { Finding } from '../lib/core/check/finding.ts';
import { shownWords } from '../lib/core/check/shown-words.ts';
import { Said } from './said.tsx';
import { useTranslate } from './translate.ts';
import { WordSide } from './word-side.tsx';

/** From this confidence on, a name is shown without "probably". */
const SURE = 0.9;
const isSure = (speaker: Finding['speaker']): boolean => (speaker?.confidence ?? 1) >= SURE;

interface FindingSideProps {
  readonly finding: Finding;
  readonly side: 'page' | 'source';
}

/** What one side of a finding says in its own words, and whom it quotes; for a `figure`. */
export function FindingSide({ finding, side }: FindingSideProps): JSX.Element {
  const { type, relation, speaker, exact, claim } = finding;
  const t = useTranslate();
  const words = shownWords(finding);
  const plain = { step: 'equal', page: exact, source: claim.exact } as const;
  const isNamed = speaker?.page || speaker?.source;
  const name = speaker?.[side] ?? (type === 'quotation' && isNamed ? t('popup.nobody') : null);
  return (
    <>
      <WordSide words={words.length > 0 ? words : [plain]} side={side} isSame={relation === 'same'} />
      {name && (
        <Said
          type={type}
          name={name}
          isOther={speaker?.relation === 'different'}
          isSure={side === 'source' || isSure(speaker)}
        />
      )}
    </>
  );
}
