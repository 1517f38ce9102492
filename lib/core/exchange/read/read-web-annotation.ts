import { ELISION } from '../../language/anchor-quote.ts';
import type { Reading } from './imported.ts';
import { asList, asText, field, isJsonObject, type JsonObject } from './json-values.ts';
import { readForeign } from './new-annotation.ts';
import { readBodies } from './web-annotation-bodies.ts';

// W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/; the section numbers below are its own.

const typesOf = (value: unknown): readonly unknown[] => asList(field(value, 'type') ?? field(value, '@type'));
const idOf = (value: unknown): string | undefined =>
  asText(value) ?? asText(field(value, 'id')) ?? asText(field(value, '@id'));

/** Whether a value is an annotation, and not a page or collection of them. */
export const isWebAnnotation = (value: unknown): value is JsonObject =>
  isJsonObject(value) && (typesOf(value).includes('Annotation') || typesOf(value).includes('oa:Annotation'));

const CONTAINER = /^(?:oa:|sc:)?(?:Annotation(?:Collection|Page|List)|Manifest|Canvas)$/;

/** Whether a value is a list of annotations, or what has such lists in IIIF (https://iiif.io/api/presentation/). */
const isContainer = (value: unknown): boolean =>
  typesOf(value).some((type) => typeof type === 'string' && CONTAINER.test(type));

/** Where annotations are within a container, in the reverse of their order. The last four are those of IIIF. */
const WITHIN = ['next', 'first', '@graph', 'items', 'resources', 'annotations', 'canvases', 'sequences'] as const;

/**
 * The annotations in a file, in their order: one, a list, a page, a collection with its pages embedded, or a graph
 * (sections 5.1 and 5.2), or what is in a manifest of IIIF; `null` when it is nothing of the kind. What is only named by its address is not fetched.
 */
export function findWebAnnotations(file: unknown): readonly unknown[] | null {
  const found: unknown[] = [];
  const waiting: unknown[] = [file];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (isWebAnnotation(next)) found.push(next);
    else if (Array.isArray(next)) for (const item of (next as unknown[]).toReversed()) waiting.push(item);
    else if (isJsonObject(next)) waiting.push(...WITHIN.map((name) => next[name]));
  }
  return found.length > 0 || isContainer(file) ? found : null;
}

/** The selectors of a target, with those that refine them or stand in a choice (sections 4.2 and 4.2.9). */
function* findSelectors(value: unknown): Generator<JsonObject> {
  for (const selector of asList(value)) {
    if (!isJsonObject(selector)) continue;
    yield selector;
    yield* findSelectors(selector['refinedBy']);
    yield* findSelectors(selector['items']);
  }
}

/** The quote among a selector and those that refine it. */
const quoteAmong = (selector: unknown): JsonObject | undefined =>
  [...findSelectors(selector)].find(({ exact }) => typeof exact === 'string');

/** The passage between two selectors (section 4.2.8): its first and its last words, with an ellipsis between. */
function quoteOfRange(selectors: readonly JsonObject[]): JsonObject | undefined {
  const range = selectors.find(({ type }) => type === 'RangeSelector');
  const [first, last] = [range?.['startSelector'], range?.['endSelector']].map(quoteAmong);
  const ends = [first, last].flatMap((quote) => asText(quote?.['exact']) ?? []);
  if (ends.length < 2) return undefined;
  const exact = [...new Set(ends)].join(ELISION);
  return { exact, prefix: first?.['prefix'], suffix: last?.['suffix'] };
}

interface Place {
  readonly url: string | undefined;
  readonly title: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number | undefined;
}

/** A page's address with the part that a FragmentSelector names (section 4.2.1). */
function addressOf(source: string | undefined, selectors: readonly JsonObject[]): string | undefined {
  const fragment = selectors
    .map(({ type, value }) => (type === 'FragmentSelector' ? asText(value) : undefined))
    .find(Boolean);
  return source === undefined || fragment === undefined || source.includes('#') ? source : `${source}#${fragment}`;
}

function readPlace(target: unknown): Place {
  const selectors = [...findSelectors(field(target, 'selector'))];
  const quote = selectors.find(({ exact }) => typeof exact === 'string') ?? quoteOfRange(selectors) ?? {};
  const start = selectors.find(({ type }) => type === 'TextPositionSelector')?.['start'];
  return {
    url: addressOf(idOf(field(target, 'source') ?? field(target, 'full')) ?? idOf(target), selectors),
    title: asText(field(target, 'label')) ?? '',
    exact: asText(quote['exact']) ?? '',
    prefix: asText(quote['prefix']) ?? '',
    suffix: asText(quote['suffix']) ?? '',
    start: Number.isSafeInteger(start) && Number(start) >= 0 && Number(start) < 2 ** 40 ? Number(start) : undefined,
  };
}

/** Who an agent is (section 3.3.1): by name, nickname or address. */
function nameOf(creator: unknown): string | undefined {
  const [agent] = asList(creator);
  const [name] = asList(field(agent, 'name') ?? field(agent, 'nickname'));
  return asText(name) ?? idOf(agent);
}

/** The targets, those of a composite, list or set of independents one by one (section 3.2.8); of a choice the first. */
function* findTargets(value: unknown): Generator {
  for (const target of asList(value)) {
    const items = asList(field(target, 'items'));
    if (items.length === 0) yield target;
    else yield* findTargets(typesOf(target).includes('Choice') ? items.slice(0, 1) : items);
  }
}

const nameTarget = (id: string | undefined, number: number): string | undefined =>
  id === undefined || number === 0 ? id : `${id}${id.includes('#') ? '-' : '#'}target-${number + 1}`;

/** One Web Annotation; one for each target when it has several. */
export function* readWebAnnotation(value: unknown, now: string): Generator<Reading> {
  // IIIF names them otherwise in its second edition.
  const targets = isJsonObject(value) ? [...findTargets(value['target'] ?? value['on'])] : [];
  if (!isJsonObject(value) || targets.length === 0) {
    yield { reason: 'shape', fault: { path: 'target', reason: 'missing' } };
    return;
  }
  const bodies = readBodies(value);
  for (const [number, target] of targets.entries()) {
    const place = readPlace(target);
    const hasSelector = field(target, 'selector') !== undefined;
    if (place.exact === '' && hasSelector && bodies.note === '' && bodies.tags.length === 0) {
      yield { reason: 'noText', detail: place.url ?? '' };
      continue;
    }
    yield readForeign(
      {
        ...place,
        id: nameTarget(idOf(value), number),
        created: asText(value['created']) ?? asText(value['generated']),
        modified: asText(value['modified']),
        creator: nameOf(value['creator']),
        page: { title: place.title },
        ...bodies,
        finding: field(value['crossread'], 'finding'),
      },
      now,
    );
  }
}
