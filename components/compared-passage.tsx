import type { ComparedPassage, ComparedTold } from '../lib/core/check/compare-articles.ts';
import { sayCompared } from './compared-sentence.ts';
import { FindingSide } from './finding-side.tsx';
import { Said } from './said.tsx';
import { useTranslate } from './translate.ts';

interface SideProps {
  readonly passage: ComparedPassage;
  readonly article: 'first' | 'second';
  /** What the article is called. */
  readonly name: string;
}

/** What one article says, and whom it quotes; the words that the other does not have are marked. */
function Side({ passage: { finding, source }, article, name }: SideProps) {
  return (
    <figure aria-label={name}>
      <FindingSide finding={finding} side={article === source ? 'source' : 'page'} />
    </figure>
  );
}

interface ComparedPassageProps {
  readonly passage: ComparedPassage;
  readonly names: readonly [first: string, second: string];
}

/** A passage of one article beside the passage of the other, with the difference in a sentence. */
export function ComparedRow({ passage, names: [first, second] }: ComparedPassageProps) {
  const t = useTranslate();
  const { finding } = passage;
  const { relation, severity } = finding;
  return (
    <article class={`compared ${relation}`}>
      <h4>
        <span class="relation">
          {t(`relation.${relation}`)}
          {severity !== 'none' && <span class="severity"> · {t(`severity.${severity}`)}</span>}
        </span>{' '}
        {sayCompared(t, passage)}
      </h4>
      <Side passage={passage} article="first" name={first} />
      <Side passage={passage} article="second" name={second} />
    </article>
  );
}

interface ComparedToldRowProps {
  readonly compared: ComparedTold;
  readonly names: readonly [first: string, second: string];
}

/** What one article quotes beside the sentence in which the other tells it. */
export function ComparedToldRow({ compared: { told, source }, names }: ComparedToldRowProps) {
  const t = useTranslate();
  const { claim, exact, speaker } = told;
  const name = speaker.source ?? '';
  return (
    <article class="compared told">
      <h3>{t(source === 'first' ? 'told.inSecond' : 'told.inFirst', [name])}</h3>
      {(['first', 'second'] as const).map((article, i) => (
        <figure key={article} aria-label={names[i]}>
          <blockquote class="words" dir="auto">
            {article === source ? claim.exact : exact}
          </blockquote>
          {article === source && <Said type="quotation" name={name} isOther={false} />}
        </figure>
      ))}
    </article>
  );
}
