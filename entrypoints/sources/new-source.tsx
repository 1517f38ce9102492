import { useTranslate } from '../../components/translate.ts';
import { DraftList } from './draft-list.tsx';
import { FileBox } from './file-box.tsx';
import { PasteForm } from './paste-form.tsx';
import { TabChoice } from './tab-choice.tsx';
import { useDrafts } from './use-drafts.ts';
import type { ReadFiles } from './use-read-files.ts';
import type { Act } from './use-sources.ts';

/** The ways in which something becomes a source, and what is still to be looked through. */
export function NewSource({ act, files }: { readonly act: Act; readonly files: ReadFiles }) {
  const t = useTranslate();
  const drafts = useDrafts(act);
  return (
    <main class="new-source" tabIndex={-1}>
      <p class="lead">{t('sources.newMore')}</p>
      <DraftList {...drafts} />
      <PasteForm act={act} />
      <FileBox {...files} />
      <TabChoice act={act} />
    </main>
  );
}
