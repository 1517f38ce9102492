import type { Annotation } from '../../annotation/annotation.ts';
import type { Finding, SourceReference } from '../../check/finding.ts';
import { shownWords } from '../../check/shown-words.ts';
import { hostOfAddress, isWebAddress } from '../../claim/web-address.ts';
import { placeOf } from '../../claim/write-place.ts';
import type { AnnotationWriter, ExportContext } from './annotation-writer.ts';
import { containMarkdown } from './contain-markdown.ts';
import { type ExportWords, sentenceOf } from './export-words.ts';
import { linkToPassage } from './text-fragment.ts';

/**
 * What could mean something where it is, in CommonMark 0.31, in GitHub's additions or in Obsidian. Any ASCII punctuation may
 * be escaped (section 2.4), but of what means nothing a backslash would be seen in mail and chat.
 */
const MEANINGFUL = [
  // At the beginning of a line: headings, lists, rules, quotes, definitions, tables.
  /^[#+\-=>:|]/,
  /(?<=^\d{1,9})[.)]/,
  // Code, emphasis, strikethrough, elements, cells, and the backslash itself.
  /[\\`*~<|]/,
  /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u,
  // Links, pictures, footnotes, tasks.
  /\[(?=[[^]|[ xX]\])|\](?=[([:])|!(?=\[)/,
  // Entities, tags, blocks, comments, highlights, formulas.
  /&(?=#?[\p{L}\p{N}]+;)|(?<=\s)[#^]|%(?=%)|=(?==)|\$(?!\d)/u,
  // Bare addresses.
  /(?<=www)\.|(?<=https?:)\/|(?<=[\p{L}\p{N}._+-])@(?=[\p{L}\p{N}._-])/u,
];
const ANY_MEANINGFUL = new RegExp(MEANINGFUL.map(({ source }) => source).join('|'), 'giu');

/** A text as one line of Markdown that shows these very characters and nothing else. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(ANY_MEANINGFUL, String.raw`\$&`);

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

/** The words of one side, those that it has alone in bold: neither side's are struck out. */
function showSide(finding: Finding, side: 'page' | 'source'): string {
  const steps = shownWords(finding).map((step) => {
    const isAlike = step.step === 'equal' || step.step === 'cosmetic' || step.step === 'beyond';
    return isAlike ? escapeMarkdown(step[side]) : mark(step[side], '**');
  });
  return steps.filter(Boolean).join(' ');
}

function nameSource(source: SourceReference, { write, places }: ExportWords): string {
  const { title, opening, publisher, date, url } = source;
  const known = [publisher, date && write.date(date), url && hostOfAddress(url), placeOf(source, places)];
  const name = [title ?? `“${opening}…”`, ...known].filter(Boolean).join(' · ');
  return url && isWebAddress(url) ? link(name, url) : escapeMarkdown(name);
}

function describeSpeakers({ type, speaker }: Finding, words: ExportWords): string {
  if (!speaker) return '';
  const name = (who: string | null): string => escapeMarkdown(who ?? words.nobody);
  const [here, there] = [name(speaker.page), name(speaker.source)];
  const both = here === there ? here : `${here} (${words.saidByHere}), ${there} (${words.saidByThere})`;
  return `${type === 'figure' ? words.givenBy : words.saidBy}: ${both}`;
}

function describeFinding(finding: Finding, words: ExportWords): string[] {
  const { claim, relation, severity } = finding;
  const isMarked = relation === 'differs' && finding.words.length > 0;
  return [
    // A document that has the claim in several places is named once.
    `${words.source}: ${[...new Set(claim.sources.map((source) => nameSource(source, words)))].join('; ')}`,
    isMarked ? `${words.page}: ${showSide(finding, 'page')}` : '',
    `${words.sourceHas}: ${isMarked ? showSide(finding, 'source') : escapeMarkdown(claim.exact)}`,
    describeSpeakers(finding, words),
    severity === 'none' ? '' : `${words.severity}: ${words.severities[severity]}`,
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

/**
 * One annotation as a section under a heading of a level, `##` or `###`. In a note of Obsidian's its passage has a name to
 * be linked to, and its note is a callout; what is pasted elsewhere has neither.
 */
export function writeSection(
  annotation: Annotation,
  words: ExportWords,
  { level, isPasted = false }: { readonly level: string; readonly isPasted?: boolean },
): string {
  const { id, target, note } = annotation;
  const name = isPasted ? '' : ` ^${blockId(id)}`;
  const quote = target.exact === '' ? '' : `> ${escapeMarkdown(target.exact)}${name}\n\n`;
  const list = details(annotation, words).map((detail) => `- ${detail}\n`);
  const called = isPasted ? `**${escapeMarkdown(words.note)}**` : `[!note] ${escapeMarkdown(words.note)}`;
  const noted = note === '' ? '' : `\n> ${called}\n${isPasted ? '>\n' : ''}${containMarkdown(note)}\n`;
  return `\n${level} ${escapeMarkdown(sentenceOf(annotation, words) || words.marked)}\n\n${quote}${list.join('')}${noted}`;
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
 * are several, with the passage as a quote block, both sides with what differs in bold, a link that goes to the passage, and the
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
      return `${head}${isSamePage ? '' : pageHeading(annotation)}${writeSection(annotation, words, { level: page ? '##' : '###' })}`;
    },
    end: () => `${begin()}${writeLeftOut(context)}`,
  };
}
