import type { FindingPlace, ToldOtherwise } from '../lib/core/check/finding.ts';
import { Said } from './said.tsx';
import { SourceList } from './source-list.tsx';
import { useTranslate } from './translate.ts';
import { WhyNotShown } from './why-not-shown.tsx';

interface ToldListProps {
  readonly told: readonly (ToldOtherwise & { readonly place: FindingPlace })[];
  readonly onGoTo: (told: ToldOtherwise) => void;
}

/** What a page tells in other words, each beside the words of the source: apart from the findings, and not counted with them. */
export function ToldList({ told, onGoTo }: ToldListProps) {
  const t = useTranslate();
  if (told.length === 0) return null;
  return (
    <section class="told-otherwise" aria-labelledby="told-heading">
      <h2 id="told-heading">{t('relation.told')}</h2>
      <p class="hint">{t('told.intro')}</p>
      <ul class="cards">
        {told.map((one) => {
          const { exact, claim, speaker, place } = one;
          return (
            <li key={`${claim.set}/${claim.id}`} class="finding told">
              <h3>
                <button
                  type="button"
                  class="go-to"
                  aria-disabled={place !== 'shown'}
                  onClick={() => place === 'shown' && onGoTo(one)}
                >
                  <bdi>{exact}</bdi>
                </button>
              </h3>
              <WhyNotShown place={place} />
              <figure>
                <blockquote class="words" dir="auto">
                  {claim.exact}
                </blockquote>
                <Said type="quotation" name={speaker.source ?? ''} isOther={false} />
              </figure>
              <SourceList sources={claim.sources} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
