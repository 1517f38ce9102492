import { sayPlace } from '../../components/say-place.ts';
import { useTranslate } from '../../components/translate.ts';
import { type DocumentBlock, type DocumentTurn, documentTurns } from '../../lib/core/source/document-blocks.ts';
import type { DocumentText } from '../../lib/core/source/document-text.ts';

interface BlockProps {
  readonly text: string;
  readonly block: DocumentBlock;
}

/** A paragraph, with its place in the margin: generated, so that it is none of the words that are compared. */
function Block({ text, block: { start, end, places } }: BlockProps) {
  const t = useTranslate();
  // Lines are counted where pages are: those of a plain text help nobody.
  const shown = places.filter(({ page, time }) => page !== null || time !== null);
  const place = shown.map((at) => sayPlace(t, at)).join('–');
  return (
    <>
      {place && <div class="place" data-place={place} />}
      <p dir="auto">{text.slice(start, end)}</p>
    </>
  );
}

function Turn({ text, turn: { isQuoted, speaker, blocks } }: { readonly text: string; readonly turn: DocumentTurn }) {
  const shown = blocks.map((block) => <Block key={block.start} text={text} block={block} />);
  return (
    <>
      {speaker && (
        <p class="speaker" dir="auto">
          {speaker}:
        </p>
      )}
      {isQuoted ? <blockquote>{shown}</blockquote> : shown}
    </>
  );
}

interface DocumentViewProps {
  readonly document: DocumentText;
  readonly title: string | null;
}

/** A document's words, laid out for the engine to read as it reads a news page. */
export function DocumentView({ document, title }: DocumentViewProps) {
  const { text, language, date } = document;
  return (
    <article lang={language ?? undefined}>
      {title && !text.trimStart().startsWith(title) && <h1 dir="auto">{title}</h1>}
      {date && <time class="visually-hidden" dateTime={date} />}
      {documentTurns(document).map((turn) => (
        <Turn key={turn.blocks[0]?.start} text={text} turn={turn} />
      ))}
    </article>
  );
}
