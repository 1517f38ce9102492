import { useEffect, useState } from 'preact/hooks';
import type { Notice } from '../../components/toast.tsx';
import { useTranslate } from '../../components/translate.ts';
import { t as say } from '../../lib/locale/translate.ts';
import { callBackground, sayError } from '../../lib/protocol/messenger.ts';
import type { PlacedView, SavedView, ViewsChanged } from '../../lib/settings/saved-views.ts';
import { isNarrowed, type Question } from './annotation-finder.ts';

/** Puts what had a view's name back, or takes the view away where nothing had it. */
const takeBack = (name: string, before: PlacedView | null): Promise<ViewsChanged> =>
  before ? callBackground('saveView', before) : callBackground('removeView', { name });

/** The views, and how they are changed: with an undo each. `null` until they are read. */
function useViews(onAct: SavedViewsProps['onAct']) {
  const [views, setViews] = useState<readonly SavedView[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const fail = (error: unknown): void => setProblem(sayError(error));
    void callBackground('getViews', undefined).then(setViews, fail);
  }, []);
  const change = (name: string, doing: () => Promise<ViewsChanged>, said: string): void =>
    onAct(async () => {
      const { views: now, before } = await doing();
      setViews(now);
      const undo = (): void =>
        onAct(async () => {
          setViews((await takeBack(name, before)).views);
          return { text: say('use.undone') };
        });
      return { text: said, undo };
    });
  return {
    views,
    problem,
    save: (view: SavedView) =>
      change(view.name, () => callBackground('saveView', { view }), say('library.viewSaved', [view.name])),
    remove: ({ name }: SavedView) =>
      change(name, () => callBackground('removeView', { name }), say('library.viewRemoved', [name])),
  };
}

interface SavedViewsProps {
  readonly question: Question;
  readonly onAsk: (question: Question) => void;
  readonly onAct: (doing: () => Promise<Notice | null>) => void;
}

const filtersOf = ({ filters }: Question): string =>
  JSON.stringify(Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1)));

const isSame = (a: Question, b: Question): boolean =>
  a.words.trim() === b.words.trim() && filtersOf(a) === filtersOf(b);

function SaveForm({ onSave }: { readonly onSave: (name: string) => void }) {
  const t = useTranslate();
  const [name, setName] = useState<string | null>(null);
  if (name === null)
    return (
      <button type="button" class="action quiet" onClick={() => setName('')}>
        {t('library.saveView')}
      </button>
    );
  return (
    <form
      class="tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onSave(name.trim());
        setName(null);
      }}
    >
      <input
        type="text"
        dir="auto"
        aria-label={t('library.viewName')}
        placeholder={t('library.viewName')}
        value={name}
        ref={(input) => {
          if (name === '') input?.focus();
        }}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <button type="submit" class="action" disabled={name.trim() === ''}>
        {t('claims.save')}
      </button>
    </form>
  );
}

/** Questions that are asked again and again, each a press away; what is asked now can be saved as one more. */
export function SavedViews({ question, onAsk, onAct }: SavedViewsProps) {
  const t = useTranslate();
  const { views, problem, save, remove } = useViews(onAct);
  if (views === null) return problem && <p class="hint">{problem}</p>;
  const isSaved = views.some((view) => isSame(view, question));
  if (views.length === 0 && !isNarrowed(question)) return null;
  return (
    <div class="saved-views">
      <ul class="chips" aria-label={t('library.savedViews')}>
        {views.map((view) => (
          <li key={view.name}>
            <button
              type="button"
              class="chip"
              aria-pressed={isSame(view, question)}
              onClick={() => onAsk({ words: view.words, filters: view.filters, sort: view.sort })}
            >
              <bdi>{view.name}</bdi>
            </button>
            {isSame(view, question) && (
              <button
                type="button"
                class="action quiet"
                aria-label={t('library.removeView', [view.name])}
                onClick={() => remove(view)}
              >
                {t('options.remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {isNarrowed(question) && !isSaved && <SaveForm onSave={(name) => save({ ...question, name })} />}
    </div>
  );
}
