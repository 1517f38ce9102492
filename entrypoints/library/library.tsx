import { useState } from 'preact/hooks';
import { AnnotationPicture } from '../../components/annotation-picture.tsx';
import { FilterChips } from '../../components/filter-chips.tsx';
import { Toast } from '../../components/toast.tsx';
import { useTranslate } from '../../components/translate.ts';
import { openLetter } from '../../lib/ui/open-letter.ts';
import { useKeptFocus } from '../../lib/ui/use-kept-focus.ts';
import { AnnotationDetail, type DetailSteps } from './annotation-detail.tsx';
import { isNarrowed, type Question } from './annotation-finder.ts';
import { BulkBar } from './bulk-bar.tsx';
import { FoundList } from './found-list.tsx';
import { ImportView } from './import-view.tsx';
import { LibraryHead, type LibraryView } from './library-head.tsx';
import { PageList } from './page-list.tsx';
import { Progress } from './progress.tsx';
import { SavedViews } from './saved-views.tsx';
import { SearchField } from './search-field.tsx';
import { TagRename } from './tag-rename.tsx';
import { useChosen } from './use-chosen.ts';
import { type Found, useFound } from './use-found.ts';
import { useLibrary } from './use-library.ts';
import { useOpened } from './use-opened.ts';
import { usePicture } from './use-picture.ts';
import { useWork } from './use-work.ts';

/** The state of the page: what is asked, found, chosen and open, and what can be done. */
function useView() {
  const [view, setView] = useState<LibraryView>('annotations');
  const [question, setQuestion] = useState<Question>({ words: '', filters: {}, sort: 'article' });
  const [renamed, setRenamed] = useState<string | null>(null);
  const found = useFound(question);
  const chosen = useChosen(question);
  const working = useWork();
  const actions = useLibrary(question, chosen, working);
  const { opened, tags, open } = useOpened(found);
  const pictures = usePicture(question, view === 'picture' ? found.facets : null);
  const isEmpty = found.total === 0 && !isNarrowed(question);
  const ask = (part: Partial<Question>): void => setQuestion((before) => ({ ...before, ...part }));
  const show = (next: LibraryView): void => {
    setView(next);
    open(null);
  };
  return {
    view,
    show,
    question,
    ask,
    found,
    isEmpty,
    chosen,
    working,
    actions,
    opened,
    tags,
    open,
    pictures,
    renamed,
    setRenamed,
  };
}

type ViewProps = ReturnType<typeof useView>;

function Annotations({ question, ask, found, isEmpty, chosen, working, actions, opened, open }: ViewProps) {
  const t = useTranslate();
  return (
    <section class="found" aria-label={t('library.annotations')}>
      {!isEmpty && (
        <BulkBar
          count={chosen.ids.size}
          total={found.total ?? 0}
          onAll={() => working.act(() => chosen.chooseAll().then(() => null))}
          onNone={chosen.clear}
          onTag={(tag) => actions.giveTag([...chosen.ids], tag)}
          onStatus={(status) => actions.giveStatus([...chosen.ids], status)}
          onDelete={() => actions.remove([...chosen.ids])}
          onExport={actions.exportAs}
          onLetter={() => void openLetter({ ids: [...chosen.ids] })}
        />
      )}
      <FoundList
        found={found}
        question={question}
        chosen={chosen}
        openId={opened?.annotation.id ?? null}
        onOpen={open}
        onAsk={ask}
      />
    </section>
  );
}

/** The way from an annotation to those beside it; rows that are not at hand are fetched by the time they are asked for. */
function stepsFrom(id: string, found: Found, open: (id: string) => void): DetailSteps {
  const total = found.total ?? 0;
  const index = found.indexOf(id);
  const onStep = (step: 1 | -1): void => {
    const next = (index + step + total) % total;
    const row = found.rowAt(next);
    if (row) open(row.annotation.id);
    found.look(Math.max(0, next - 1), Math.min(total, next + 2));
  };
  return { number: index < 0 ? null : index + 1, total, onStep };
}

function Opened({ opened, tags, actions, open, found }: ViewProps) {
  if (!opened) return null;
  const { id } = opened.annotation;
  const close = (): void => {
    open(null);
    // Back to where the reader was, once the list is there again.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-annotation="${CSS.escape(id)}"] [data-row]`)?.focus(),
    );
  };
  return (
    <AnnotationDetail
      key={id}
      stored={opened}
      tagsInUse={tags}
      onCopy={actions.copy}
      onMute={actions.mute}
      onDelete={(gone) => actions.remove([gone])}
      onClose={close}
      steps={stepsFrom(id, found, open)}
    />
  );
}

/** The pages that were checked, by site; a site leads to its annotations. */
function Pages({ found, ask, show }: ViewProps) {
  return (
    <PageList
      sites={found.facets?.site ?? []}
      onSite={(site) => {
        ask({ filters: { site }, words: '', sort: 'article' });
        show('annotations');
      }}
    />
  );
}

/** What is looked for, what the list is narrowed down by, and what was asked before. */
function Asking({ question, ask, found, working, actions, tags, renamed, setRenamed }: ViewProps) {
  const section = useKeptFocus<HTMLElement>();
  return (
    <section ref={section} class="asking">
      <SearchField question={question} facets={found.facets} onAsk={ask} />
      <FilterChips
        filters={question.filters}
        facets={found.facets}
        onFilters={(filters) => ask({ filters })}
        onRename={setRenamed}
      />
      {renamed !== null && (
        <TagRename
          key={renamed}
          tag={renamed}
          tagsInUse={found.facets?.tag.map(({ label }) => label) ?? tags}
          onRename={(to) =>
            actions.renameTag(renamed, to, () => ask({ filters: { ...question.filters, tag: to.toLowerCase() } }))
          }
          onClose={() => setRenamed(null)}
        />
      )}
      <SavedViews question={question} onAsk={ask} onAct={working.act} />
    </section>
  );
}

/** Everything that is kept: searched, narrowed down, read, written on, exported and imported. */
export function Library() {
  const shown = useView();
  const { view, show, found, isEmpty, working, pictures } = shown;
  return (
    <>
      <LibraryHead view={view} onView={show}>
        <ImportView onAct={working.act} />
      </LibraryHead>
      {view !== 'pages' && !isEmpty && <Asking {...shown} />}
      <main class={`library show-${view}`} tabIndex={-1}>
        {view === 'annotations' && <Annotations {...shown} />}
        {view === 'annotations' && <Opened {...shown} />}
        {view === 'picture' && <AnnotationPicture months={found.facets?.month ?? []} sources={pictures ?? []} />}
        {view === 'pages' && <Pages {...shown} />}
      </main>
      <footer class="library-foot">
        {working.work && <Progress work={working.work} />}
        <Toast notice={working.notice} />
      </footer>
    </>
  );
}
