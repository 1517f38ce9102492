import type { Annotation } from '../../annotation/annotation.ts';
import type { Finding, SourceReference } from '../../check/finding.ts';
import { hostOfAddress, isWebAddress } from '../../claim/web-address.ts';
import type { WordStep } from '../../difference.ts';
import type { AnnotationWriter, ExportContext } from './annotation-writer.ts';
import { containMarkdown } from './contain-markdown.ts';
import { type ExportWords, sentenceOf } from './export-words.ts';
import { linkToPassage } from './text-fragment.ts';

/** Any ASCII punctuation may be escaped (CommonMark 0.31, section 2.4), so all that could mean something here is. */
const MEANINGFUL = /[\\`*_{}[\]()#+\-.!|<>~=^$&@]/g;

/** A text as one line of Markdown that shows these very characters and nothing else. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(MEANINGFUL, String.raw`\$&`);

const escapeCode = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A YAML double-quoted scalar: a JSON string (YAML 1.2, section 1.3) without the characters YAML does not print. */
const yaml = (text: string | null): string =>
  JSON.stringify(text ?? '').replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escapeCode);

/** An inline link; a destination in angle brackets ends at `>` and at line breaks only (CommonMark 0.31, section 6.3). */
const link = (label: string, address: string): string =>
  `[${escapeMarkdown(label)}](<${address.toWellFormed().replace(/[<>\\\s\p{Cc}&]/gu, encodeURIComponent)}>)`;

/** Words between marks, which must touch them to count. */
function mark(text: string, sign: string): string {
  const words = escapeMarkdown(text);
  return words === '' ? '' : `${sign}${words}${sign}`;
}

/** One step from the source's words to the page's: what the page adds in bold, what it lacks struck through. */
function showStep({ step, source, page }: WordStep): string {
  switch (step) {
    case 'equal':
    case 'cosmetic':
    case 'beyond':
      return escapeMarkdown(page || source);
    case 'inserted':
      return mark(page, '**');
    case 'removed':
    case 'cut':
      return mark(source, '~~');
    case 'replaced':
      return `${mark(source, '~~')} ${mark(page, '**')}`.trim();
  }
}

function nameSource({ title, publisher, opening, date, url }: SourceReference, { write }: ExportWords): string {
  const name = [title ?? `“${opening}…”`, publisher, date && write.date(date), url && hostOfAddress(url)]
    .filter(Boolean)
    .join(' · ');
  return url && isWebAddress(url) ? link(name, url) : escapeMarkdown(name);
}

function describeSpeakers({ type, speaker }: Finding, words: ExportWords): string {
  if (!speaker) return '';
  const name = (who: string | null): string => escapeMarkdown(who ?? words.nobody);
  const here = `${name(speaker.page)} (${words.saidByHere})`;
  return `${type === 'figure' ? words.givenBy : words.saidBy}: ${here}, ${name(speaker.source)} (${words.saidByThere})`;
}

function describeFinding(finding: Finding, words: ExportWords): string[] {
  const { claim, relation, severity } = finding;
  return [
    `${words.source}: ${claim.sources.map((source) => nameSource(source, words)).join('; ')}`,
    `${words.sourceHas}: ${escapeMarkdown(claim.exact)}`,
    relation === 'differs' ? `${words.change}: ${finding.words.map(showStep).filter(Boolean).join(' ')}` : '',
    describeSpeakers(finding, words),
    `${words.severity}: ${words.severities[severity]}`,
  ];
}

/** What Obsidian takes for a tag: letters, digits, `_`, `-` and `/`, not digits alone. */
const OBSIDIAN_TAG = /^(?=.*\p{L})[\p{L}\p{N}_/-]+$/u;
const writeTag = (tag: string): string =>
  OBSIDIAN_TAG.test(tag) ? `#${tag.replaceAll('_', String.raw`\_`)}` : escapeMarkdown(tag);

function details({ finding, page, target, tags, status }: Annotation, words: ExportWords): string[] {
  return [
    isWebAddress(page.url) && target.exact !== '' ? link(words.goTo, linkToPassage(page.url, target.exact)) : '',
    ...(finding ? describeFinding(finding, words) : []),
    status === 'open' ? '' : `${words.status}: ${words.statuses[status]}`,
    tags.length > 0 ? `${words.tags}: ${tags.map(writeTag).join(', ')}` : '',
  ].filter(Boolean);
}

function writeLeftOut({ leftOut, words }: ExportContext): string {
  if (leftOut.length === 0) return '';
  const items = leftOut.map(({ exact, sources: [source] }) => {
    const from = source ? ` — ${nameSource(source, words)}` : '';
    return `- ${escapeMarkdown(exact)}${from}\n`;
  });
  return `\n## ${escapeMarkdown(words.leftOut)}\n\n${escapeMarkdown(words.leftOutIntro)}\n\n${items.join('')}`;
}

/** A name by which Obsidian links to this block; the same at every export. */
const blockId = (id: string): string => `crossread-${id.replace(/[^a-z0-9]/gi, '').slice(-12)}`;

/** One annotation as a section under a heading of a level, `##` or `###`. */
export function writeSection(annotation: Annotation, level: string, words: ExportWords): string {
  const { id, target, note } = annotation;
  const quote = target.exact === '' ? '' : `> ${escapeMarkdown(target.exact)} ^${blockId(id)}\n\n`;
  const list = details(annotation, words).map((detail) => `- ${detail}\n`);
  const callout = note === '' ? '' : `\n> [!note] ${escapeMarkdown(words.note)}\n${containMarkdown(note)}\n`;
  return `\n${level} ${escapeMarkdown(sentenceOf(annotation, words) || words.marked)}\n\n${quote}${list.join('')}${callout}`;
}

function properties({ page, title, now, words }: ExportContext): string {
  const about = page && [
    `url: ${yaml(page.url)}`,
    `publisher: ${yaml(page.publisher)}`,
    `author: ${yaml(page.byline)}`,
    `published: ${yaml(page.date)}`,
  ];
  const name = title || words.untitled;
  const lines = [
    `title: ${yaml(name)}`,
    ...(about ?? []),
    `created: ${yaml(now.toISOString())}`,
    'tags:',
    '  - crossread',
  ];
  return `---\n${lines.join('\n')}\n---\n\n# ${escapeMarkdown(name)}\n`;
}

const pageHeading = ({ page }: Annotation): string => {
  const name = page.title || page.url;
  return `\n## ${isWebAddress(page.url) ? link(name, page.url) : escapeMarkdown(name)}\n`;
};

/**
 * A Markdown note with YAML properties, as Obsidian reads it: a section for each annotation, under its page where there
 * are several, with the passage as a quote block, the change word by word, a link that goes to the passage, and the
 * user's note as they wrote it; at the end what the page leaves out.
 */
export function startMarkdown(context: ExportContext): AnnotationWriter {
  const { page, words } = context;
  let last: string | null = null;
  let isBegun = false;
  const begin = (): string => (isBegun ? '' : properties(context));
  return {
    add: (annotation) => {
      const head = begin();
      isBegun = true;
      const isSamePage = page !== null || annotation.page.url === last;
      last = annotation.page.url;
      return `${head}${isSamePage ? '' : pageHeading(annotation)}${writeSection(annotation, page ? '##' : '###', words)}`;
    },
    end: () => `${begin()}${writeLeftOut(context)}`,
  };
}
