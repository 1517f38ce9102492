import type { Reading } from './imported.ts';
import { asList, asText, field, isJsonObject, type JsonObject } from './json-values.ts';
import { readForeign } from './new-annotation.ts';

const selectorOf = (target: JsonObject): JsonObject | undefined =>
  asList(target['selector'])
    .filter(isJsonObject)
    .find((selector) => selector['type'] === 'TextQuoteSelector');

/** Hypothesis's own names are no IRIs; this is where each can be looked up. */
function idOf(id: string | undefined): string | undefined {
  return id !== undefined && /^[\w-]+$/.test(id) ? `https://hypothes.is/a/${id}` : id;
}

/** One annotation of a Hypothesis file; replies and page notes become notes on the page as a whole. */
export function readHypothesis(value: unknown, now: string): Reading {
  if (!isJsonObject(value)) return { reason: 'shape', fault: { path: '', reason: 'notObject' } };
  const target = asList(value['target']).find(isJsonObject) ?? {};
  const quote = selectorOf(target) ?? {};
  const ours = isJsonObject(value['crossread']) ? value['crossread'] : {};
  const [title] = asList(field(value['document'], 'title'));
  return readForeign(
    {
      id: idOf(asText(value['id'])),
      created: asText(value['created']),
      modified: asText(value['updated']),
      url: asText(value['uri']) ?? asText(target['source']),
      page: { title: asText(title) ?? '' },
      exact: asText(quote['exact']) ?? '',
      prefix: asText(quote['prefix']) ?? '',
      suffix: asText(quote['suffix']) ?? '',
      creator: asText(field(value['user_info'], 'display_name')) ?? asText(value['user']),
      note: asText(ours['note']) ?? asText(value['text']) ?? '',
      tags: asList(ours['tags'] ?? value['tags']),
      status: ours['status'],
      finding: ours['finding'],
      summary: asText(ours['summary']),
    },
    now,
  );
}
