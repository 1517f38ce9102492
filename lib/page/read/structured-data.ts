/** One JSON-LD object. */
export type StructuredNode = Readonly<Record<string, unknown>>;

/** The elements that hold JSON-LD. */
export const STRUCTURED_DATA = 'script[type="application/ld+json"]';

/** Bytes of JSON-LD looked at; more is a catalogue, not a description of the page. */
const MAXIMUM_LENGTH = 300_000;

const ARTICLE_TYPE =
  /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle|SatiricalArticle)$/;

const isObject = (value: unknown): value is StructuredNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects that describe the page itself: the top ones, those of a graph, and what they call their main entity. */
function topNodes(value: unknown): StructuredNode[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => (isObject(item) ? topNodes(item) : []));
  if (!isObject(value)) return [];
  const graph = value['@graph'];
  const entity = value.mainEntity;
  return [value, ...(Array.isArray(graph) ? graph.filter(isObject) : []), ...(isObject(entity) ? [entity] : [])];
}

/** What pages that are XHTML as well put around their scripts. */
const CDATA = /^\s*(?:\/\/\s*|\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|(?:\/\/\s*|\/\*\s*)?\]\]>(?:\s*\*\/)?\s*$/g;

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(CDATA, ''));
  } catch {
    // A page's mistake in its own description is no reason to stop reading it.
    return null;
  }
}

/** The types of an object, without the vocabulary's address. */
export const typesOf = (node: StructuredNode): string[] =>
  [node['@type']].flat().flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));

/** The JSON-LD objects that describe a page. */
function* findNodes(document: Document): Generator<StructuredNode> {
  let length = 0;
  for (const script of document.querySelectorAll(STRUCTURED_DATA)) {
    const json = script.textContent ?? '';
    length += json.length;
    if (length > MAXIMUM_LENGTH) break;
    yield* topNodes(parse(json));
  }
}

/** What JSON-LD says that a page is. */
export const findTypes = (document: Document): string[] => [...findNodes(document)].flatMap(typesOf);

/** What publishes a site, where the article does not say. */
const SITE_TYPE = /^(?:WebSite|NewsMediaOrganization)$/;

/**
 * The JSON-LD object that describes the page as an article, with the objects that it names by their ids; its publisher may
 * be that of the whole site. `null` when there is none.
 */
export function findArticleNode(document: Document): StructuredNode | null {
  const nodes = [...findNodes(document)];
  const isOf = (types: RegExp) => (node: StructuredNode) => typesOf(node).some((type) => types.test(type));
  const node = nodes.find(isOf(ARTICLE_TYPE));
  if (!node) return null;
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (!isObject(value) || value.name !== undefined) return value;
    return nodes.find((other) => other['@id'] !== undefined && other['@id'] === value['@id']) ?? value;
  };
  const publisher = resolve(node.publisher) ?? nodes.find(isOf(SITE_TYPE));
  return { ...node, author: resolve(node.author), publisher };
}

/** The name of a person or an organisation given as a string, an object or a list of them. */
export function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value))
    return (
      value
        .map(nameOf)
        .filter((name) => name !== null)
        .join(', ') || null
    );
  return isObject(value) ? nameOf(value.name) : null;
}

/** A plain text of an object. */
export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value.trim() || null : null);
