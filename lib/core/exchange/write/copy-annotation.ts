import type { Annotation } from '../../annotation/annotation.ts';
import { isWebAddress } from '../../claim/web-address.ts';
import { placeOf } from '../../claim/write-place.ts';
import { type ExportWords, sentenceOf } from './export-words.ts';
import { writeSection } from './markdown.ts';
import { sharedAnnotation } from './shared-annotation.ts';
import { linkToPassage } from './text-fragment.ts';

/** The ways one annotation can be put on the clipboard. */
export const COPY_FORMS = ['text', 'markdown', 'link'] as const;

/** One of them. */
export type CopyForm = (typeof COPY_FORMS)[number];

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function asText(annotation: Annotation, words: ExportWords): string {
  const { page, target, finding, note } = annotation;
  const source = finding?.claim.sources[0];
  return [
    inOneLine(sentenceOf(annotation, words)),
    target.exact && `${words.page}: ${inOneLine(target.exact)}`,
    finding && `${words.sourceHas}: ${inOneLine(finding.claim.exact)}`,
    source &&
      `${words.source}: ${[
        source.title ?? source.opening,
        source.publisher,
        source.date && words.write.date(source.date),
        source.url,
        placeOf(source, words.places),
      ]
        .filter(Boolean)
        .map((part) => inOneLine(part ?? ''))
        .join(' · ')}`,
    note && `${words.note}: ${note}`,
    [inOneLine(page.title), page.publisher, page.url].filter(Boolean).join(' · '),
  ]
    .filter(Boolean)
    .join('\n');
}

/** One annotation for the clipboard; as a link it is the page's address with the passage in its fragment. */
export function copyAnnotation(kept: Annotation, form: CopyForm, words: ExportWords): string {
  const annotation = sharedAnnotation(kept);
  const { page, target } = annotation;
  switch (form) {
    case 'text':
      return asText(annotation, words);
    case 'markdown':
      return writeSection(annotation, words, { level: '###', isPasted: true }).trim();
    case 'link':
      return isWebAddress(page.url) && target.exact !== '' ? linkToPassage(page.url, target.exact) : page.url;
  }
}
