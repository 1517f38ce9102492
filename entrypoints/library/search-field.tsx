import { useRef } from 'preact/hooks';
import { FILTER_FIELDS, labelOf } from '../../components/filter-labels.ts';
import { MenuButton } from '../../components/menu-button.tsx';
import { type Translate, useTranslate } from '../../components/translate.ts';
import type { Facets } from '../../lib/core/annotation/annotation-query.ts';
import {
  asPrefix,
  type FilterField,
  type Suggestion,
  suggestFilters,
  type TypedField,
  takeTypedFilters,
  withoutLast,
} from '../../lib/core/annotation/typed-filters.ts';
import type { Question } from './annotation-finder.ts';

interface SearchFieldProps {
  readonly question: Question;
  readonly facets: Facets | null;
  readonly onAsk: (part: Partial<Question>) => void;
}

/** As many suggestions fit into a line or two. */
const MOST = 8;

/** Values that may be asked for though nothing that is found has them. */
const KNOWN: Partial<Record<FilterField, readonly string[]>> = {
  relation: ['differs', 'same', 'unclear'],
  severity: ['major', 'minor'],
  status: ['open', 'checked', 'dismissed'],
};

/** The fields with their names and values in the reader's language. */
const fieldsIn = (t: Translate, facets: Facets | null): TypedField[] =>
  FILTER_FIELDS.map((field) => {
    const had = field === 'from' || field === 'to' ? [] : (facets?.[field] ?? []);
    const others = (KNOWN[field] ?? []).filter((value) => had.every((facet) => facet.value !== value));
    const known = [...had, ...others.map((value) => ({ value, label: value, count: 0 }))];
    const values = known.map((facet) => ({ ...facet, label: labelOf(t, field, facet) }));
    return { field, name: t(`library.by.${field}`), values };
  });

/** What is asked once something else is typed: the best match goes first where words are looked for. */
function askOf({ words, sort, filters }: Question, typed: ReturnType<typeof takeTypedFilters>): Partial<Question> {
  const isSearched = typed.words.trim() !== '';
  const wasSearched = words.trim() !== '';
  const order = isSearched === wasSearched ? sort : isSearched ? 'found' : 'article';
  return { words: typed.words, sort: order, filters: { ...filters, ...typed.filters } };
}

interface SuggestionsProps {
  readonly suggestions: readonly Suggestion[];
  readonly onTake: (suggestion: Suggestion) => void;
}

function Suggestions({ suggestions, onTake }: SuggestionsProps) {
  const t = useTranslate();
  if (suggestions.length === 0) return null;
  return (
    <ul class="chips suggestions" aria-label={t('library.suggestions')}>
      {suggestions.map((suggestion) => {
        const name = t('library.filter', [suggestion.name, suggestion.label]);
        return (
          <li key={`${suggestion.field} ${suggestion.value}`}>
            <button type="button" class="chip" onClick={() => onTake(suggestion)}>
              <span class="cut-off">{t('library.counted', [name, suggestion.count])}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface FieldMenuProps {
  readonly fields: readonly TypedField[];
  /** Is given what is typed before a value of the field. */
  readonly onChoose: (prefix: string) => void;
}

const isDay = ({ field }: TypedField): boolean => field === 'from' || field === 'to';

/** The fields that can be narrowed down by. */
function FieldMenu({ fields, onChoose }: FieldMenuProps) {
  const t = useTranslate();
  const offered = fields.filter((one) => isDay(one) || one.values.length > 0);
  return (
    <MenuButton
      label={t('library.filters')}
      opens="below"
      items={offered.map((one) => ({ id: one.name, label: one.name, hint: isDay(one) ? '2026-03-01' : undefined }))}
      onChoose={(name) => onChoose(asPrefix(name))}
    />
  );
}

/** What is looked for: words, and filters that are typed as `tag:levy`, chosen from a menu, or taken from what is suggested. */
export function SearchField({ question, facets, onAsk }: SearchFieldProps) {
  const t = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const fields = fieldsIn(t, facets);
  const submit = (event: Event): void => {
    event.preventDefault();
    type(question.words, false);
  };
  const type = (text: string, isTyped: boolean): void =>
    onAsk(askOf(question, takeTypedFilters(text, fields, { isTyped })));
  return (
    <form class="search" role="search" onSubmit={submit}>
      <input
        ref={input}
        type="search"
        dir="auto"
        aria-label={t('library.search')}
        placeholder={t('library.searchShort')}
        value={question.words}
        onInput={({ currentTarget: { value } }) => type(value, true)}
      />
      <FieldMenu
        fields={fields}
        onChoose={(prefix) => {
          onAsk({ words: `${question.words.trim()} ${prefix}`.trimStart() });
          input.current?.focus();
        }}
      />
      <Suggestions
        suggestions={suggestFilters(question.words, fields, MOST)}
        onTake={({ field, value }) => {
          onAsk(askOf(question, { words: withoutLast(question.words), filters: { [field]: value } }));
          input.current?.focus();
        }}
      />
    </form>
  );
}
