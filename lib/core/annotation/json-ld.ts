import type { SourceReference } from '../finding/finding.ts';
import type { Difference } from '../text/difference.ts';
import type { Annotation } from './annotation.ts';

// W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/; the section numbers below are its own.

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const GENERATOR = { type: 'Software', name: 'Crossread' } as const;

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Hexadecimal digits as base64url without padding (RFC 4648, section 5). */
function hexToBase64Url(hex: string): string {
  const bytes = (hex.match(/[0-9a-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16));
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const characters = Math.min(4, bytes.length - i + 1);
    for (let c = 0; c < characters; c++) out += BASE64URL[(group >> (18 - 6 * c)) & 63];
  }
  return out;
}

/**
 * An IRI for a source document: its address, or where that is unknown a name made from its text's hash (RFC 6920), so
 * that no address is invented.
 */
const sourceIri = ({ url, sha256 }: SourceReference): string => url ?? `ni:///sha-256;${hexToBase64Url(sha256)}`;

const textualBody = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, format: 'text/plain', value });

/** Section 4.2.4. */
const textQuoteSelector = ({ exact, prefix, suffix }: { exact: string; prefix: string; suffix: string }) => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});

const sourceBody = (source: SourceReference) => ({
  type: 'SpecificResource',
  purpose: 'linking',
  source: sourceIri(source),
  selector: textQuoteSelector(source),
});

const describeDifference = ({ kind, effect, severity, source, page }: Difference): string =>
  `${severity} ${kind}${effect ? ` (${effect})` : ''}: source "${source}", page "${page}"`;

/** What the finding says, difference by difference, and the passages of the sources it was held against. */
const findingBodies = ({ finding, summary }: Annotation) =>
  finding
    ? [
        textualBody('assessing', summary),
        textualBody('classifying', finding.relation),
        ...finding.differences.map((difference) => textualBody('describing', describeDifference(difference))),
        ...finding.claim.sources.map(sourceBody),
      ]
    : [];

/** What the user wrote: section 3.2.4, and the tagging purpose of section 3.3.5. */
const userBodies = ({ note, tags }: Annotation) => [
  ...(note ? [{ ...textualBody('commenting', note), format: 'text/markdown' }] : []),
  ...tags.map((tag) => textualBody('tagging', tag)),
];

/** Section 3.3.5: findings assess; a passage that the user marked is commented on or highlighted. */
const motivationOf = ({ finding, note }: Annotation): string =>
  finding ? 'assessing' : note ? 'commenting' : 'highlighting';

/** One annotation (section 3.1). It carries its own context, so that it stays whole when taken out of a collection. */
function toWebAnnotation(annotation: Annotation) {
  const { id, created, modified, page, target } = annotation;
  const body = [...findingBodies(annotation), ...userBodies(annotation)];
  return {
    '@context': CONTEXT,
    id,
    type: 'Annotation',
    motivation: motivationOf(annotation),
    created,
    modified,
    generator: GENERATOR,
    ...(body.length > 0 && { body }),
    target: {
      type: 'SpecificResource',
      source: page.url,
      selector: [
        textQuoteSelector(target),
        // Section 4.2.5: positions count code points.
        { type: 'TextPositionSelector', start: target.codePoints.start, end: target.codePoints.end },
      ],
    },
  };
}

/** The IRI of a collection and what it is called. */
export interface CollectionName {
  readonly id: string;
  readonly label: string;
}

/** An AnnotationCollection (section 5) with all annotations on one embedded AnnotationPage, as JSON text. */
export function exportJsonLd(annotations: readonly Annotation[], { id, label }: CollectionName): string {
  const pageId = `${id}#page-1`;
  const collection = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label,
    generator: GENERATOR,
    total: annotations.length,
    first: { id: pageId, type: 'AnnotationPage', startIndex: 0, items: annotations.map(toWebAnnotation) },
    last: pageId,
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
