import { useState } from 'preact/hooks';
import { sayFinding } from '../../components/finding-sentence.ts';
import { type Notice, noticeOf } from '../../components/toast.tsx';
import { useTranslate } from '../../components/translate.ts';
import type { FindingAnnotation } from '../../lib/core/annotation/annotation.ts';
import { type Letter, type LetterForm, writeLetter } from '../../lib/core/exchange/write/correction-letter.ts';
import { letterWords } from '../../lib/ui/letter-words.ts';

/** A letter that is being written. */
export interface Draft extends Letter {
  readonly form: LetterForm;
  readonly ticked: ReadonlySet<string>;
  /** Whether its reader has changed the text, and has ticked something else since. */
  readonly isBehind: boolean;
  readonly notice: Notice | null;
  readonly setForm: (form: LetterForm) => void;
  readonly tick: (id: string) => void;
  readonly write: (letter: Letter) => void;
  readonly writeAgain: () => void;
  readonly copy: () => void;
}

/** What is ticked at first: what weighs, unless the reader has put it aside; all where nothing does. */
function tickedAtFirst(annotations: readonly FindingAnnotation[]): ReadonlySet<string> {
  const open = annotations.filter(({ status }) => status !== 'dismissed');
  const major = open.filter(({ finding }) => finding.severity === 'major');
  return new Set((major.length > 0 ? major : open).map(({ id }) => id));
}

function toggle(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** A letter about some of the findings. What its reader has written into it is never replaced unasked. */
export function useLetter(annotations: readonly FindingAnnotation[]): Draft {
  const t = useTranslate();
  const [form, setForm] = useState<LetterForm>('letter');
  const [ticked, setTicked] = useState(() => tickedAtFirst(annotations));
  const [edited, setEdited] = useState<{ readonly letter: Letter; readonly from: string } | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const chosen = annotations.filter(({ id }) => ticked.has(id));
  const written = writeLetter(
    chosen,
    form,
    letterWords((finding) => sayFinding(t, finding)),
  );
  const letter = edited?.letter ?? written;
  return {
    ...letter,
    form,
    ticked,
    isBehind: edited !== null && edited.from !== written.text,
    notice,
    setForm,
    tick: (id) => setTicked((now) => toggle(now, id)),
    write: (changed) => setEdited({ letter: changed, from: edited?.from ?? written.text }),
    writeAgain: () => setEdited(null),
    copy: () =>
      void noticeOf(async () => {
        await navigator.clipboard.writeText(letter.text);
        return { text: t('copy.done') };
      }).then(setNotice),
  };
}
