import { asList, asText, field, isJsonObject, type JsonObject } from './json-values.ts';

/** What the bodies of a Web Annotation say, in our words. */
export interface Bodies {
  readonly note: string;
  readonly tags: readonly string[];
  readonly status: string | undefined;
  readonly summary: string;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', nbsp: ' ' };

/** The words of a piece of HTML. They are shown as text wherever they go, so nothing depends on what is taken out here. */
const wordsOfHtml = (html: string): string =>
  html
    .replace(/<(?:\/(?:p|div|li|blockquote|h[1-6])|br\s*\/?)>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();

/** The bodies, those of a list or a set of independents one by one, of a choice the first (section 3.2.7). */
function* findBodies(value: unknown): Generator<JsonObject> {
  for (const body of asList(value)) {
    if (typeof body === 'string') yield { id: body };
    if (!isJsonObject(body)) continue;
    const items = asList(body['items']);
    if (items.length === 0) yield body;
    else yield* findBodies(body['type'] === 'Choice' ? items.slice(0, 1) : items);
  }
}

const linkTo = (iri: string | undefined): string =>
  iri && /^https?:\/\/[^\s<>]+$/i.test(iri) ? `<${iri}>` : (iri ?? '');

/** The text of a body (section 3.2.4). */
function textOf(body: JsonObject): string | undefined {
  const value = asText(body['value']) ?? asText(body['chars']);
  return value !== undefined && body['format'] === 'text/html' ? wordsOfHtml(value) : value;
}

/** Where a body is (sections 3.2.1 to 3.2.3). */
function iriOf(body: JsonObject): string | undefined {
  const source = body['source'];
  return asText(source) ?? asText(field(source, 'id')) ?? asText(body['id']) ?? asText(body['@id']);
}

/** What a body says: its text, or where it is. */
const wordsOf = (body: JsonObject): string => textOf(body) ?? linkTo(iriOf(body));

/** The bodies that Crossread writes besides the user's. They are a finding's, which is read from where it is whole. */
const OF_A_FINDING: ReadonlySet<unknown> = new Set(['assessing', 'classifying', 'describing', 'linking']);

/** The note, tags and status in the bodies of an annotation (section 3.3.5). */
export function readBodies(annotation: JsonObject): Bodies {
  const isOwn = field(annotation['generator'], 'name') === 'Crossread';
  const isTagging = asList(annotation['motivation']).includes('tagging');
  const notes: string[] = [asText(annotation['bodyValue']) ?? ''];
  const tags: string[] = [];
  let status: string | undefined;
  let summary = '';
  for (const body of findBodies(annotation['body'] ?? annotation['resource'])) {
    const [purpose] = asList(body['purpose']);
    const words = wordsOf(body);
    if (isOwn && purpose === 'moderating') status = words;
    else if (isOwn && purpose === 'assessing') summary = words;
    else if (purpose === 'tagging' || (purpose === undefined && isTagging))
      tags.push(textOf(body) ?? iriOf(body) ?? '');
    else if (!isOwn || !OF_A_FINDING.has(purpose)) notes.push(words);
  }
  return { note: notes.filter(Boolean).join('\n\n'), tags, status, summary };
}
