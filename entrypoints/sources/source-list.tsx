import { useMemo, useState } from 'preact/hooks';
import { StatusMessage } from '../../components/status-message.tsx';
import { useTranslate } from '../../components/translate.ts';
import { WindowedList } from '../../components/windowed-list.tsx';
import { languageOfMessages } from '../../lib/locale/set-language.ts';
import type { SourceRow } from '../../lib/protocol/source-types.ts';
import { useAddressPart } from '../../lib/ui/use-address-part.ts';
import { EVERY_SOURCE, findSources, isNarrowed, keyOf, makeSearchable, type SourceQuestion } from './find-sources.ts';
import type { OwnSet } from './goal-form.tsx';
import { SourceBulk } from './source-bulk.tsx';
import { SourceDetail } from './source-detail.tsx';
import { SourceFilters } from './source-filters.tsx';
import { SourceRowView } from './source-row.tsx';
import type { Sources } from './use-sources.ts';

/** Height of a row, in rem: three lines. */
const ROW_HEIGHT = 6;

/** Called with the rows that are drawn; all rows are at hand. */
const NOTHING = (): void => {};

/** Which sources are listed, chosen and open. */
function useList(rows: readonly SourceRow[]) {
  const [question, setQuestion] = useState<SourceQuestion>({ ...EVERY_SOURCE, set: useAddressPart('set:') });
  const [chosenKeys, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [openKey, setOpen] = useState<string | null>(null);
  const searchable = useMemo(() => makeSearchable(rows), [rows]);
  const found = useMemo(() => findSources(searchable, question, languageOfMessages()), [searchable, question]);
  const choose = (keys: readonly string[], isChosen: boolean): void =>
    setChosen((before) => {
      const after = new Set(before);
      for (const key of keys) {
        if (isChosen) after.add(key);
        else after.delete(key);
      }
      return after;
    });
  return {
    question,
    ask: (part: Partial<SourceQuestion>) => setQuestion((before) => ({ ...before, ...part })),
    found,
    chosen: rows.filter((row) => chosenKeys.has(keyOf(row))),
    isChosen: (row: SourceRow) => chosenKeys.has(keyOf(row)),
    choose,
    chooseNone: () => setChosen(new Set()),
    opened: rows.find((row) => keyOf(row) === openKey) ?? null,
    open: setOpen,
  };
}

type List = ReturnType<typeof useList>;

interface SourceListProps {
  readonly sources: Sources;
  readonly rows: readonly SourceRow[];
}

/** The user's own sets, by title. */
const ownSetsIn = (rows: readonly SourceRow[]): OwnSet[] =>
  [...new Map(rows.filter(({ origin }) => origin !== 'bundled').map(({ set, setTitle }) => [set, setTitle]))].map(
    ([id, title]) => ({ id, title }),
  );

/** The rows, or why there are none. */
function Rows({ list: { question, ask, found, isChosen, choose, opened, open } }: { readonly list: List }) {
  const t = useTranslate();
  if (found.length === 0 && isNarrowed(question)) {
    const clear = { label: t('library.clear'), run: () => ask({ ...EVERY_SOURCE, order: question.order }) };
    return <StatusMessage heading={t('sources.nothingFound')} more={t('sources.nothingFoundMore')} actions={[clear]} />;
  }
  return (
    <WindowedList
      label={t('sources.title')}
      total={found.length}
      rowHeight={ROW_HEIGHT}
      keyOf={(index) => (found[index] ? keyOf(found[index]) : `row-${index}`)}
      onLook={NOTHING}
      renderRow={(index) => {
        const row = found[index];
        return (
          row && (
            <SourceRowView
              row={row}
              isChosen={isChosen(row)}
              isOpen={row === opened}
              onChoose={(is) => choose([keyOf(row)], is)}
              onOpen={() => open(keyOf(row))}
            />
          )
        );
      }}
    />
  );
}

/** What to do while there is no source of one's own. */
function NoneYet() {
  const t = useTranslate();
  return (
    <section class="none-yet">
      <h2>{t('sources.noneYet')}</h2>
      <p>{t('sources.noneYetMore')}</p>
      <a class="action primary" href="#new">
        {t('sources.new')}
      </a>
    </section>
  );
}

/** Moves the focus to a row, once the list is there again, or to the page where that row is not drawn. */
function focusRow(key: string | null): void {
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>(`[data-source="${CSS.escape(key ?? '')}"] [data-row]`);
    (row ?? document.querySelector('main'))?.focus();
  });
}

/** The one that is open, beside the list. */
function Opened({ list, sources, sets }: { readonly list: List; readonly sources: Sources; readonly sets: OwnSet[] }) {
  const { opened, open, found } = list;
  if (!opened) return null;
  const closeTo = (row: SourceRow | undefined): void => {
    open(null);
    focusRow(row ? keyOf(row) : null);
  };
  /** Goes on beside a source that is about to leave the list. */
  const leave = (): void => {
    const at = found.indexOf(opened);
    closeTo(found[at + 1] ?? found[at - 1]);
  };
  return (
    <SourceDetail
      row={opened}
      sets={sets}
      onSwitch={(isOn) => sources.switchOn([opened], isOn)}
      onChange={(change) => sources.change(opened, change)}
      onGather={(goal) => {
        sources.gather([opened], goal);
        leave();
      }}
      onRemove={() => {
        sources.remove([opened]);
        leave();
      }}
      onClose={() => closeTo(opened)}
    />
  );
}

/** All sources: searched, narrowed down, chosen, opened and changed. */
export function SourceList({ sources, rows }: SourceListProps) {
  const list = useList(rows);
  const sets = ownSetsIn(rows);
  const { question, ask, found, chosen, choose, chooseNone } = list;
  const then =
    (act: () => void): (() => void) =>
    () => {
      act();
      chooseNone();
      focusRow(null);
    };
  return (
    <main class="sources" tabIndex={-1}>
      <section class="found">
        {sets.length === 0 && <NoneYet />}
        <SourceFilters rows={rows} question={question} onAsk={ask} />
        <SourceBulk
          chosen={chosen}
          total={found.length}
          sets={sets}
          onAll={() => choose(found.map(keyOf), true)}
          onNone={chooseNone}
          onSwitch={(isOn) => sources.switchOn(chosen, isOn)}
          onGather={(goal) => then(() => sources.gather(chosen, goal))()}
          onRemove={then(() => sources.remove(chosen))}
        />
        <Rows list={list} />
      </section>
      <Opened list={list} sources={sources} sets={sets} />
    </main>
  );
}
