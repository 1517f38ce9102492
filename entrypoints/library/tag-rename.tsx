import { useId, useState } from 'preact/hooks';
import { useTranslate } from '../../components/translate.ts';

interface TagRenameProps {
  readonly tag: string;
  readonly tagsInUse: readonly string[];
  readonly onRename: (to: string) => void;
  readonly onClose: () => void;
}

const TagNames = ({ id, tags }: { readonly id: string; readonly tags: readonly string[] }) => (
  <datalist id={id}>
    {tags.map((tag) => (
      <option key={tag} value={tag} />
    ))}
  </datalist>
);

/** Gives a tag another name, or that of another tag, and the two are one. */
export function TagRename({ tag, tagsInUse, onRename, onClose }: TagRenameProps) {
  const t = useTranslate();
  const id = useId();
  const [written, setWritten] = useState(tag);
  const to = written.trim();
  const submit = (event: Event): void => {
    event.preventDefault();
    if (to !== '') onRename(to);
    onClose();
  };
  const isOther = to.toLowerCase() !== tag.toLowerCase();
  const other = isOther && tagsInUse.find((used) => used.toLowerCase() === to.toLowerCase());
  return (
    <form class="tag-form rename" onSubmit={submit}>
      <label for={id}>{t('library.newName', [tag])}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        list={`${id}-tags`}
        value={written}
        ref={(input) => {
          if (written === tag) input?.focus();
        }}
        onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && onClose()}
      />
      <TagNames id={`${id}-tags`} tags={tagsInUse} />
      <button type="submit" class="action" disabled={to === '' || to === tag}>
        {other ? t('library.mergeInto', [other]) : t('options.rename')}
      </button>
      <button type="button" class="action quiet" onClick={onClose}>
        {t('import.cancel')}
      </button>
    </form>
  );
}
