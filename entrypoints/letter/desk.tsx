import { useId } from 'preact/hooks';
import { sayFinding } from '../../components/finding-sentence.ts';
import { Toast } from '../../components/toast.tsx';
import { useTranslate } from '../../components/translate.ts';
import type { FindingAnnotation } from '../../lib/core/annotation/annotation.ts';
import { byArticle, LETTER_FORMS, type LetterForm } from '../../lib/core/exchange/write/correction-letter.ts';
import { mailAddress } from './mail-address.ts';
import { type Draft, useLetter } from './use-letter.ts';

interface TicksProps {
  readonly annotations: readonly FindingAnnotation[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (id: string) => void;
}

interface TickProps extends Pick<TicksProps, 'onTick'> {
  readonly annotation: FindingAnnotation;
  /** `null` where it is not named. */
  readonly source: string | null;
  readonly isTicked: boolean;
}

const sourceOf = ({ finding: { claim } }: FindingAnnotation): string => claim.sources[0]?.title ?? claim.setTitle;

/** One finding that differs, with the article's words, to be ticked. */
function Tick({ annotation, source, ...box }: TickProps) {
  const t = useTranslate();
  return (
    <label class="pick">
      <input type="checkbox" checked={box.isTicked} onChange={() => box.onTick(annotation.id)} />
      <span>
        {sayFinding(t, annotation.finding)}
        {source !== null && (
          <span class="hint" dir="auto">
            {source}
          </span>
        )}
        <q class="words" dir="auto">
          {annotation.finding.exact}
        </q>
      </span>
    </label>
  );
}

/** The findings that differ, with their sources and below their articles where there are several of these. */
function Ticks({ annotations, ticked, onTick }: TicksProps) {
  const t = useTranslate();
  const hasSources = new Set(annotations.map(sourceOf)).size > 1;
  const articles = byArticle(annotations);
  return (
    <fieldset class="ticks">
      <legend>{t('letter.findings')}</legend>
      {articles.flatMap(({ first: { page }, all }) => [
        articles.length > 1 && (
          <p key={page.url} class="of-article">
            <bdi>{page.title || page.url}</bdi>
          </p>
        ),
        ...all.map((annotation) => (
          <Tick
            key={annotation.id}
            annotation={annotation}
            source={hasSources ? sourceOf(annotation) : null}
            isTicked={ticked.has(annotation.id)}
            onTick={onTick}
          />
        )),
      ])}
    </fieldset>
  );
}

/** A letter, or a comment. */
function Forms({ form, onForm }: { readonly form: LetterForm; readonly onForm: (form: LetterForm) => void }) {
  const t = useTranslate();
  const name = useId();
  return (
    <fieldset class="forms">
      <legend>{t('letter.form')}</legend>
      {LETTER_FORMS.map((each) => (
        <label key={each} class="form">
          <input type="radio" name={name} checked={each === form} onChange={() => onForm(each)} />
          {t(`letter.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Actions({ draft, form }: { readonly draft: Draft; readonly form: LetterForm }) {
  const t = useTranslate();
  const mail = mailAddress(draft);
  const isEmpty = draft.text.trim() === '';
  return (
    <>
      <div class="toolbar">
        <button type="button" class="action primary" disabled={isEmpty} onClick={draft.copy}>
          {t('copy.label')}
        </button>
        {form === 'letter' && !isEmpty && (
          <a class="action" href={mail.address}>
            {t('letter.mail')}
          </a>
        )}
        <button type="button" class="action" disabled={isEmpty} onClick={() => print()}>
          {t('compare.print')}
        </button>
      </div>
      {form === 'letter' && mail.isLong && <p class="hint">{t('letter.long')}</p>}
      <Toast notice={draft.notice} />
    </>
  );
}

/** The text, to be changed; the subject too where there is one. */
function Fields({ draft, hasSubject }: { readonly draft: Draft; readonly hasSubject: boolean }) {
  const t = useTranslate();
  const { subject, text } = draft;
  return (
    <>
      {hasSubject && (
        <label class="field">
          <span class="label">{t('letter.subjectLabel')}</span>
          <input
            type="text"
            dir="auto"
            value={subject}
            onInput={({ currentTarget }) => draft.write({ subject: currentTarget.value, text })}
          />
        </label>
      )}
      <label class="field">
        <span class="label">{t('letter.text')}</span>
        <textarea
          dir="auto"
          value={text}
          placeholder={t('letter.noneTicked')}
          onInput={({ currentTarget }) => draft.write({ subject, text: currentTarget.value })}
        />
      </label>
    </>
  );
}

/** Where the letter is written: what it is about, its text, and the ways it leaves. */
export function Desk({ annotations }: { readonly annotations: readonly FindingAnnotation[] }) {
  const t = useTranslate();
  const draft = useLetter(annotations);
  const { form } = draft;
  return (
    <div class="desk">
      <div class="about">
        <Forms form={form} onForm={draft.setForm} />
        <Ticks annotations={annotations} ticked={draft.ticked} onTick={draft.tick} />
      </div>
      <div class="sheet">
        <Fields draft={draft} hasSubject={form === 'letter'} />
        {draft.isBehind && (
          <p class="hint">
            {t('letter.edited')}{' '}
            <button type="button" class="undo" onClick={draft.writeAgain}>
              {t('letter.again')}
            </button>
          </p>
        )}
        <Actions draft={draft} form={form} />
      </div>
      {/* A field for text is cut off on paper. */}
      <div class="on-paper" dir="auto">
        {form === 'letter' && <p class="subject">{draft.subject}</p>}
        {draft.text}
      </div>
    </div>
  );
}
