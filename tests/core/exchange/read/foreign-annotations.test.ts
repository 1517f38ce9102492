import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../lib/core/annotation/annotation.ts';
import { readFile } from '../../../../lib/core/exchange/read/read-file.ts';
import { exampleAnnotation } from '../../../support/example-annotations.ts';

const NOW = '2026-03-06T12:00:00.000Z';

/** An annotation of a page at an address, in each format that can be brought back. */
const FILES: Readonly<Record<string, (url: string, time: string) => string>> = {
  crossread: (url, time) => {
    const one = exampleAnnotation(1);
    const provenance = { creator: 'Ann\u200b Lee', file: null, at: time };
    const annotation = { ...one, created: time, modified: time, page: { ...one.page, url }, provenance };
    return JSON.stringify({ format: 'crossread/annotations@2', annotations: [annotation] });
  },
  w3c: (url, time) =>
    JSON.stringify({
      type: 'Annotation',
      id: 'urn:x:1',
      created: time,
      modified: time,
      creator: { name: 'Ann\u200b Lee' },
      bodyValue: 'mine',
      target: { source: url, selector: { type: 'TextQuoteSelector', exact: 'abc' } },
    }),
  hypothesis: (url, time) =>
    JSON.stringify({
      annotations: [{ id: 'a', created: time, updated: time, user: 'acct:ann@example.org', uri: url, text: 'mine' }],
    }),
  csv: (url, time) => `id,created,modified,page_url,page_words,note\nurn:a,${time},${time},${url},abc,mine\n`,
};

const formats = Object.keys(FILES);

function read(format: string, url: string, time: string) {
  const content = readFile(FILES[format]?.(url, time) ?? '', NOW);
  if (!content.ok || content.value.is !== 'annotations') throw new Error(JSON.stringify(content));
  return content.value.file;
}

describe.each(formats)('an annotation from a file (%s)', (format) => {
  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html;base64',
    'https://harbour.example@evil.example/',
  ])('case 75: is refused when its page is at %s', (url) => {
    const { annotations, refused } = read(format, url, NOW);
    expect(annotations).toEqual([]);
    expect(refused).toEqual([{ at: 0, reason: 'noPage', detail: url }]);
  });

  it('case 75: was changed no later than now', () => {
    const [annotation] = read(format, 'https://a.example/', '2036-01-01T00:00:00.000Z').annotations;
    expect([annotation?.created, annotation?.modified]).toEqual([NOW, NOW]);
  });
});

it.each([
  ['crossread', 'Ann Lee'],
  ['w3c', 'Ann Lee'],
  ['hypothesis', 'acct:ann@example.org'],
  ['csv', null],
])('case 75: an annotation from a file keeps who made it (%s)', (format, creator) => {
  const [annotation] = read(format, 'https://a.example/', NOW).annotations as [Annotation];
  expect(annotation.provenance).toEqual({ creator, file: null, at: NOW });
});
