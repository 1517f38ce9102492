import * as v from 'valibot';
import type { Annotation, AnnotationStatus } from '../../annotation/annotation.ts';
import { isIri } from '../../annotation/iri.ts';
import { canBeAnnotated } from '../../annotation/page-address.ts';
import type { Finding } from '../../check/finding.ts';
import { findingShape } from '../../check/finding-shape.ts';
import type { Reading } from './imported.ts';
import { readTextFragment } from './read-text-fragment.ts';

/** What another tool's file says about one annotation, as far as it says it. */
export interface ForeignAnnotation {
  readonly id: string | undefined;
  readonly created: string | undefined;
  readonly modified: string | undefined;
  readonly url: string | undefined;
  readonly page?: Partial<Annotation['page']>;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where the passage begins in the page's text, in code points. */
  readonly start?: number | undefined;
  readonly note: string;
  readonly tags: readonly unknown[];
  readonly status?: unknown;
  readonly crossread?: string;
  /** The finding, where Crossread wrote the file. */
  readonly finding?: unknown;
  readonly summary?: string | undefined;
  /** Who made it. */
  readonly creator?: string | undefined;
}

const STATUSES: readonly unknown[] = ['open', 'checked', 'dismissed'] satisfies AnnotationStatus[];
const isStatus = (value: unknown): value is AnnotationStatus => STATUSES.includes(value);

/** A date with time in the one form in which dates sort as texts; `null` when it is none. */
function readTime(written: string | undefined): string | null {
  const at = Date.parse(written ?? '');
  // Years of more digits are written with a sign, and are no dates of annotations.
  return Number.isNaN(at) || Math.abs(at) > 8e14 ? null : writeTime(at);
}

function writeTime(at: number): string | null {
  const written = new Date(at).toISOString();
  return /^\d{4}-/.test(written) ? written : null;
}

/** 32-bit FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over UTF-16 code units, from a seed. */
function hash32(text: string, seed: number): string {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** A name made from what an annotation says (a UUID of version 8, RFC 9562), so that the same file gives the same again. */
function nameByContent(parts: readonly string[]): string {
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  const hex = [0, 1, 2, 3].map((seed) => hash32(text, seed * 0x9e3779b9)).join('');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** A finding as Crossread writes it into files of others; `null` for what is none, or no longer one. */
function readFinding(value: unknown): Finding | null {
  const parsed = v.safeParse(findingShape, value, { abortEarly: true });
  return parsed.success ? parsed.output : null;
}

/** Tags each once, without white space at the ends. */
export const readTags = (tags: readonly unknown[]): string[] => [
  ...new Set(tags.flatMap((tag) => (typeof tag === 'string' && tag.trim() !== '' ? [tag.trim()] : []))),
];

/** How many code points a text has. */
const countPoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};

/** What a file says of a passage; where it gives no words, those to which its address leads. */
function placeOf(foreign: ForeignAnnotation): Pick<ForeignAnnotation, 'url' | 'exact' | 'prefix' | 'suffix'> {
  return (foreign.exact === '' && foreign.url !== undefined && readTextFragment(foreign.url)) || foreign;
}

/**
 * An annotation from another tool's, or why it is none of a web page. `now` stands in for a time that the file does not
 * give. A position that it does not give is 0: the words are what the passage is found by.
 */
export function readForeign(foreign: ForeignAnnotation, now: string): Reading {
  const { url, exact, prefix, suffix } = placeOf(foreign);
  const { note, start = 0 } = foreign;
  if (url === undefined || !canBeAnnotated(url)) return { reason: 'noPage', detail: url ?? '' };
  const tags = readTags(foreign.tags);
  const created = readTime(foreign.created) ?? readTime(foreign.modified) ?? now;
  const isNamed = foreign.id !== undefined && foreign.id.length <= 2000 && isIri(foreign.id);
  const page = { title: '', canonicalUrl: null, publisher: null, byline: null, date: null, language: null };
  return {
    annotation: {
      id: isNamed && foreign.id !== undefined ? foreign.id : nameByContent([url, exact, prefix, suffix, note, ...tags]),
      created,
      modified: readTime(foreign.modified) ?? created,
      page: { ...page, ...foreign.page, url },
      target: {
        exact,
        start,
        end: start + exact.length,
        prefix,
        suffix,
        codePoints: { start, end: start + countPoints(exact) },
      },
      finding: readFinding(foreign.finding),
      summary: foreign.summary ?? '',
      note,
      tags,
      status: isStatus(foreign.status) ? foreign.status : 'open',
      crossread: foreign.crossread ?? '',
      provenance: { creator: foreign.creator || null, file: null, at: now },
    },
  };
}
