import { useId } from 'preact/hooks';
import { useTranslate } from '../../components/translate.ts';
import { DOCUMENT_KINDS } from '../../lib/core/claim/claim.ts';
import type { SourceRow } from '../../lib/protocol/source-types.ts';
import { languageOf, SOURCE_ORDERS, type SourceQuestion } from './find-sources.ts';
import { nameLanguage } from './name-language.ts';

interface FiltersProps {
  readonly rows: readonly SourceRow[];
  readonly question: SourceQuestion;
  readonly onAsk: (part: Partial<SourceQuestion>) => void;
}

interface ChoiceProps {
  readonly label: string;
  /** The value and the label of each choice; an empty value means all. */
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, choices, value, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <span class="field">
      <label for={id} class="label">
        {label}
      </label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}

type Choices = ChoiceProps['choices'];

/** By what the sources can be narrowed down, with what there is to choose from. */
function useChoices(rows: readonly SourceRow[]): { sets: Choices; kinds: Choices; languages: Choices } {
  const t = useTranslate();
  const all = ['', t('library.any')] as const;
  const kinds = DOCUMENT_KINDS.filter((kind) => rows.some((row) => row.kind === kind));
  const languages = [...new Set(rows.map(languageOf))].sort();
  return {
    sets: [all, ...new Map(rows.map(({ set, setTitle }) => [set, setTitle]))],
    kinds: [all, ...kinds.map((kind) => [kind, t(`documentKind.${kind}`)] as const)],
    languages: [all, ...languages.map((tag) => [tag, nameLanguage(tag)] as const)],
  };
}

function SearchField({ question, onAsk }: Pick<FiltersProps, 'question' | 'onAsk'>) {
  const t = useTranslate();
  return (
    <input
      type="search"
      dir="auto"
      aria-label={t('sources.search')}
      placeholder={t('sources.search')}
      value={question.words}
      onInput={({ currentTarget }) => onAsk({ words: currentTarget.value })}
    />
  );
}

/** All, and more than one to choose from. */
const isChoice = (choices: Choices): boolean => choices.length > 2;

/** Which sources are listed: by words, set, kind and language; and in which order. A choice of one is not offered. */
export function SourceFilters({ rows, question, onAsk }: FiltersProps) {
  const t = useTranslate();
  const { sets, kinds, languages } = useChoices(rows);
  const { set, kind, language, order } = question;
  const ask = (part: 'set' | 'kind' | 'language') => (value: string) => onAsk({ [part]: value === '' ? null : value });
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <SearchField question={question} onAsk={onAsk} />
      {isChoice(sets) && <Choice label={t('sources.set')} choices={sets} value={set ?? ''} onChoose={ask('set')} />}
      {isChoice(kinds) && (
        <Choice label={t('sources.kind')} choices={kinds} value={kind ?? ''} onChoose={ask('kind')} />
      )}
      {isChoice(languages) && (
        <Choice label={t('sources.language')} choices={languages} value={language ?? ''} onChoose={ask('language')} />
      )}
      <Choice
        label={t('library.sort')}
        choices={SOURCE_ORDERS.map((each) => [each, t(`sourceOrder.${each}`)] as const)}
        value={order}
        onChoose={(value) => onAsk({ order: SOURCE_ORDERS.find((each) => each === value) ?? 'title' })}
      />
    </form>
  );
}
