import type { Annotation } from '../../annotation/annotation.ts';
import { writeIri } from '../../annotation/iri.ts';
import type { SourceReference } from '../../check/finding.ts';
import { describeDifference } from '../../difference.ts';
import { type AnnotationWriter, type ExportContext, frame } from './annotation-writer.ts';

// W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/; the section numbers below are its own.

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Where a finding is kept whole for our own importer: as JSON that other programs carry along without reading it. */
const WHOLE_FINDING = { crossread: { '@id': 'urn:crossread:annotation', '@type': '@json' } } as const;
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
const sourceIri = ({ url, sha256 }: SourceReference): string =>
  url === null ? `ni:///sha-256;${hexToBase64Url(sha256)}` : writeIri(url);

const textualBody = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, format: 'text/plain', value });

/** Section 4.2.4. */
const textQuoteSelector = ({ exact, prefix, suffix }: { exact: string; prefix: string; suffix: string }) => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});

/** Section 4.2.1: the page of a document (RFC 8118), the moment of a recording (Media Fragments). */
const fragmentSelectors = ({ place }: SourceReference): object[] => {
  const fragments = [
    { value: place?.page ?? null, name: 'page', conformsTo: 'http://tools.ietf.org/rfc/rfc8118' },
    { value: place?.time ?? null, name: 't', conformsTo: 'http://www.w3.org/TR/media-frags/' },
  ];
  return fragments.flatMap(({ value, name, conformsTo }) =>
    value === null ? [] : { type: 'FragmentSelector', conformsTo, value: `${name}=${value}` },
  );
};

function sourceBody(source: SourceReference) {
  const [quote, places] = [textQuoteSelector(source), fragmentSelectors(source)];
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source: sourceIri(source),
    selector: places.length > 0 ? [quote, ...places] : quote,
  };
}

/** What the finding says, difference by difference, and the passages of the sources it was compared with. */
const findingBodies = ({ finding, summary }: Annotation) =>
  finding
    ? [
        textualBody('assessing', summary),
        ...[finding.relation, finding.type, finding.severity].map((name) => textualBody('classifying', name)),
        ...finding.differences.map((difference) => textualBody('describing', describeDifference(difference))),
        ...finding.claim.sources.map(sourceBody),
      ]
    : summary
      ? [textualBody('assessing', summary)]
      : [];

/** What the user wrote: section 3.2.4, and the purposes of section 3.3.5; `moderating` is how far the user has come. */
const userBodies = ({ note, tags, status }: Annotation) => [
  ...(note ? [{ ...textualBody('commenting', note), format: 'text/markdown' }] : []),
  ...tags.map((tag) => textualBody('tagging', tag)),
  ...(status === 'open' ? [] : [textualBody('moderating', status)]),
];

/** Section 3.3.5: findings assess; a passage that the user marked is commented on or highlighted. */
const motivationOf = ({ finding, note }: Annotation): string =>
  finding ? 'assessing' : note ? 'commenting' : 'highlighting';

/** The passage on the page as it was when the annotation was made (section 4.3.1); a page as a whole has no selector. */
function targetOf({ page, target, created }: Annotation) {
  return {
    type: 'SpecificResource',
    source: writeIri(page.url),
    ...(page.title && { label: page.title }),
    state: { type: 'TimeState', sourceDate: created },
    ...(target.exact !== '' && {
      selector: [
        textQuoteSelector(target),
        // Section 4.2.5: positions count code points.
        { type: 'TextPositionSelector', start: target.codePoints.start, end: target.codePoints.end },
      ],
    }),
  };
}

/** One annotation (section 3.1). It carries its own context, so that it stays whole when taken out of a collection. */
function toWebAnnotation(annotation: Annotation) {
  const { id, created, modified, finding } = annotation;
  const body = [...findingBodies(annotation), ...userBodies(annotation)];
  return {
    '@context': finding ? [CONTEXT, WHOLE_FINDING] : CONTEXT,
    id: writeIri(id),
    type: 'Annotation',
    motivation: motivationOf(annotation),
    created,
    modified,
    generator: GENERATOR,
    ...(body.length > 0 && { body }),
    target: targetOf(annotation),
    ...(finding && { crossread: { finding } }),
  };
}

/** An object as JSON text but for its closing brace, so that more can be written into it. */
const open = (value: object): string => JSON.stringify(value).slice(0, -1);

/** Annotations on one page; also the most that a collection embeds. */
const PAGE_LENGTH = 1000;

/** A small set: a collection (section 5) with all annotations on its one embedded page. */
function startOnePage({ id, title, words }: ExportContext): AnnotationWriter {
  const label = title || words.untitled;
  const collection = { '@context': CONTEXT, id, type: 'AnnotationCollection', label, generator: GENERATOR };
  const page = { id: `${id}#page-1`, type: 'AnnotationPage', startIndex: 0 };
  return frame({
    head: `${open(collection)},\n"first":${open(page)},"items":[\n`,
    between: ',\n',
    piece: (annotation) => JSON.stringify(toWebAnnotation(annotation)),
    foot: (total) => `\n]},\n"last":${JSON.stringify(page.id)},"total":${total}}\n`,
  });
}

/**
 * A large set: a list of pages and the collection they are part of, each with its own context. The collection comes last,
 * when it is known how many pages and annotations there are.
 */
function startManyPages({ id, title, words }: ExportContext): AnnotationWriter {
  let total = 0;
  const partOf = { id, type: 'AnnotationCollection', label: title || words.untitled };
  const pageId = (number: number): string => `${id}#page-${number}`;
  const beginPage = (number: number): string => {
    const before = number === 1 ? {} : { prev: pageId(number - 1) };
    const startIndex = (number - 1) * PAGE_LENGTH;
    const page = { '@context': CONTEXT, id: pageId(number), type: 'AnnotationPage', partOf, startIndex, ...before };
    return `${open(page)},"items":[\n`;
  };
  return {
    add: (annotation) => {
      const place = total++;
      const number = Math.floor(place / PAGE_LENGTH) + 1;
      const before =
        place === 0
          ? `[${beginPage(1)}`
          : place % PAGE_LENGTH === 0
            ? `\n],"next":${JSON.stringify(pageId(number))}},\n${beginPage(number)}`
            : ',\n';
      return before + JSON.stringify(toWebAnnotation(annotation));
    },
    end: () => {
      const last = pageId(Math.max(1, Math.ceil(total / PAGE_LENGTH)));
      const label = title || words.untitled;
      const collection = { '@context': CONTEXT, id, type: 'AnnotationCollection', label, generator: GENERATOR };
      const pages = { total, first: pageId(1), last };
      return `${total === 0 ? `[${beginPage(1)}` : ''}\n]},\n${JSON.stringify({ ...collection, ...pages })}]\n`;
    },
  };
}

/** W3C Web Annotations as JSON-LD: one AnnotationCollection, on several AnnotationPages when there are many. */
export const startJsonLd = (context: ExportContext): AnnotationWriter =>
  context.count > PAGE_LENGTH ? startManyPages(context) : startOnePage(context);
