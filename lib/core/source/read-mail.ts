import type { Span } from '../language/span.ts';
import { isoDay } from '../language/time/day-range.ts';
import type { DocumentText } from './document-text.ts';
import { layLines } from './lay-lines.ts';
import { plainOfMarkup } from './mail-markup.ts';
import { decodePart, decodeWords, findPart, type MimePart, parsePart } from './mime.ts';
import type { TurnLine } from './read-turns.ts';
import { NOWHERE, splitLines } from './source-line.ts';
import type { WrittenText } from './text-writer.ts';

/** Where the sender's name is in the text's head. */
const NAMED_AT = 'From: '.length;
const MILLISECONDS_A_DAY = 86_400_000;
const SIGNATURE = /^--\s*$/;
const FORWARDED = /^\s*-{2,}\s*(?:forwarded|original) message\s*-{2,}\s*$/i;
/** "On Mon, 3 March 2026, Ann Lee <…> wrote:", its white space single. */
const WROTE =
  /^(?:on|am|le|el)\b.{4,200}?\d(?:,| ?[AP]M,?| Uhr,?| schrieb) (?!\d)(.{2,120}?) ?(?:<[^>]{1,120}>)? ?(?:wrote|schrieb|a écrit|escribió) ?:?$/iu;
/** Longer lines are paragraphs. */
const LONGEST_WROTE = 400;

/** Whom a line says to have written what is quoted behind it. */
function findWriter(words: string): string | undefined {
  const single = words.replace(/\s+/g, ' ').trim();
  return single.length > LONGEST_WROTE ? undefined : WROTE.exec(single)?.[1];
}

/** The name in an address: "Ann Lee <ann@example.org>". */
function nameIn(address: string): string | null {
  const name = decodeWords(address)
    .replace(/<[^>]*>|\([^)]*\)/g, '')
    .replace(/["']/g, '')
    .trim();
  return name === '' || name.includes('@') ? null : name.replace(/^(\p{L}[\p{L}'-]+), (\p{L}[\p{L}. '-]+)$/u, '$2 $1');
}

/** The day of a message as its sender's calendar had it, ISO 8601; `null` where its date is none. */
function dayOf(date: string | undefined): string | null {
  const day = /\d{1,2} \p{L}{3} \d{4}|\d{4}-\d\d-\d\d/u.exec(date ?? '')?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(day.includes('-') ? day : `${day} UTC`);
  return Number.isNaN(time) ? null : isoDay(Math.floor(time / MILLISECONDS_A_DAY));
}

/** Where the part of a body ends that its sender wrote. */
function endOfWords(lines: readonly string[]): number {
  const at = lines.findIndex((line) => SIGNATURE.test(line));
  return at < 0 ? lines.length : at;
}

/** Who wrote a line: the sender, the one who is quoted, or nobody as far as the message says. */
function readWriters(
  lines: readonly string[],
  sender: string | null,
): { isSaid: boolean; speaker: string | null; depth: number }[] {
  const quoted: (string | null)[] = [];
  let writer = sender;
  const end = endOfWords(lines);
  return lines.map((line, i) => {
    const depth = /^(?:> ?)+/.exec(line)?.[0].replaceAll(' ', '').length ?? 0;
    const words = line.replace(/^(?:> ?)+/, '');
    const wrote = findWriter(words);
    if (wrote) quoted[depth + 1] = nameIn(wrote);
    if (FORWARDED.test(words)) writer = null;
    const from = /^\*?From:\*?\s+(.+)$/.exec(words)?.[1];
    if (from && writer === null) writer = nameIn(from);
    const isHeader =
      wrote !== undefined || FORWARDED.test(words) || /^\*?(?:From|To|Cc|Date|Sent|Subject):/.test(words);
    const isSaid = !isHeader && words.trim() !== '' && i < end;
    return { isSaid, speaker: depth > 0 ? (quoted[depth] ?? null) : writer, depth };
  });
}

function bodyOf(message: MimePart): string {
  const part = findPart(message, ['text/plain', 'text/html']);
  // What is no text, such as a picture, has no words.
  if (!part) return /^\s*text\b/i.test(message.headers.get('content-type') ?? '') ? message.body : '';
  const words = decodePart(part);
  return /^\s*text\/html/i.test(part.headers.get('content-type') ?? '') ? plainOfMarkup(words) : words;
}

/** The body of a message as paragraphs, with what each of its writers says. */
function layBody(message: MimePart, sender: string | null): WrittenText {
  const lines = splitLines(bodyOf(message)).map((line) => ({ ...line, place: NOWHERE }));
  const writers = readWriters(
    lines.map(({ text }) => text),
    sender,
  );
  const turns = lines.map(({ text }, i): TurnLine => {
    const { isSaid = false, speaker = null } = writers[i] ?? {};
    const content = /^\s*(?:> ?)*\s*/.exec(text)?.[0].length ?? 0;
    return { kind: isSaid ? 'goesOn' : 'apart', speaker, label: null, content, time: null };
  });
  return layLines(lines, { turns });
}

/** The text of a message: what its sender wrote is said by the sender, and what it quotes by the one who wrote that. */
export function readMail(file: string): DocumentText {
  const message = parsePart(file.replace(/^\s+/, ''));
  const subject = decodeWords(message.headers.get('subject') ?? '').trim();
  const from = message.headers.get('from') ?? '';
  const sender = nameIn(from);
  const head = `From: ${sender ?? from}\n${subject ? `Subject: ${subject}\n` : ''}\n`;
  const body = layBody(message, sender);
  const move = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start + head.length,
    end: span.end + head.length,
  });
  const label = sender === null ? null : { start: NAMED_AT, end: NAMED_AT + sender.length };
  return {
    kind: 'mail',
    text: head + body.text,
    title: subject || null,
    publisher: null,
    date: dayOf(message.headers.get('date')),
    language: null,
    places: [],
    said: body.said.map((span) => ({ ...move(span), ...(label && span.speaker === sender && { label }) })),
    quoted: body.quoted.map(move),
    doubtful: body.doubtful.map(move),
    unread: [],
  };
}
