import type { Finding, SourceReference } from '../finding/finding.ts';
import type { WordStep } from '../text/difference.ts';
import type { Annotation } from './annotation.ts';
import { linkToPassage } from './text-fragment.ts';

/** Any ASCII punctuation may be escaped (CommonMark 0.31, section 2.4), so all that could mean something here is. */
const MEANINGFUL = /[\\`*_{}[\]()#+\-.!|<>~=^$:&%"@/]/g;

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

const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);

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

function nameSource({ title, publisher, opening, date, url }: SourceReference): string {
  const name = [title ?? `“${opening}…”`, publisher, date].filter(Boolean).join(', ');
  return url && isWebAddress(url) ? link(name, url) : escapeMarkdown(name);
}

function describeFinding({ claim, relation, words, severity, speaker }: Finding): string[] {
  const nobody = 'nobody named';
  return [
    `Source: ${claim.sources.map(nameSource).join('; ')}`,
    `The source has: ${escapeMarkdown(claim.exact)}`,
    relation === 'differs' ? `Change: ${words.map(showStep).filter(Boolean).join(' ')}` : '',
    speaker
      ? `Said by: ${escapeMarkdown(speaker.page ?? nobody)} here, ${escapeMarkdown(speaker.source ?? nobody)} in the source`
      : '',
    `Severity: ${severity}`,
  ];
}

function details({ finding, page, target, note, tags }: Annotation): string[] {
  return [
    isWebAddress(page.url) ? link('Go to the passage', linkToPassage(page.url, target.exact)) : '',
    ...(finding ? describeFinding(finding) : []),
    note ? `Note: ${escapeMarkdown(note)}` : '',
    tags.length > 0 ? `Tags: ${escapeMarkdown(tags.join(', '))}` : '',
  ].filter(Boolean);
}

function section(annotation: Annotation): string {
  const list = details(annotation).map((detail) => `- ${detail}\n`);
  const heading = annotation.summary || 'A passage marked by the reader';
  return `## ${escapeMarkdown(heading)}\n\n> ${escapeMarkdown(annotation.target.exact)}\n\n${list.join('')}`;
}

/**
 * A Markdown note on one page with YAML properties, as Obsidian reads it: a section for each annotation with the passage
 * as a quote block, the change word by word, and a link that goes to the passage.
 */
export function exportMarkdown(annotations: readonly Annotation[]): string {
  const page = annotations[0]?.page;
  const properties = [
    '---',
    `title: ${yaml(page?.title ?? null)}`,
    `url: ${yaml(page?.url ?? null)}`,
    `publisher: ${yaml(page?.publisher ?? null)}`,
    `published: ${yaml(page?.date ?? null)}`,
    `created: ${yaml(annotations[0]?.created ?? null)}`,
    'tags:',
    '  - crossread',
    '---',
    '',
  ].join('\n');
  return [properties, `# ${escapeMarkdown(page?.title || 'Annotations')}\n`, ...annotations.map(section)].join('\n');
}
