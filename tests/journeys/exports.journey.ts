import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../lib/protocol/page-types.ts';
import type { Download } from '../support/browsers/browser-session.ts';
import { openPopup, waitForStatus } from '../support/extension-tabs.ts';
import { waitFor } from '../support/wait-for.ts';
import { startJourney } from './journey.ts';
import { pressButton } from './on-page.ts';

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly start?: number;
  readonly end?: number;
}

interface Collection {
  readonly '@context': unknown;
  readonly type: unknown;
  readonly total: number;
  readonly first: {
    readonly items: readonly {
      readonly type: unknown;
      readonly target: { readonly source: string; readonly selector: readonly Selector[] };
    }[];
  };
}

const selectorOf = (selectors: readonly Selector[], type: string): Selector | undefined =>
  selectors.find((selector) => selector.type === type);

describe('an export', () => {
  const journey = startJourney();

  const save = async (format: string, ending: string): Promise<{ report: PageReport; file: Download }> => {
    const { session, site } = journey;
    const page = await session.open(`${site.origin}/altered.html?${ending}`);
    const report = await waitForStatus(session, page, 'checked');
    const popup = await openPopup(session, page);
    await pressButton(popup, 'Export');
    await pressButton(popup, format);
    const file = await waitFor(
      `a file that ends in ${ending}`,
      async () =>
        (await session.downloads()).find(({ name, content }) => name.endsWith(ending) && content !== '') ?? null,
    );
    return { report, file };
  };

  it('as JSON-LD holds each finding as a W3C Web Annotation', async () => {
    const { report, file } = await save('JSON-LD', '.jsonld');
    const collection = JSON.parse(file.content) as Collection;
    expect(collection).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', total: report.findings.length });
    expect([collection.type].flat()).toContain('AnnotationCollection');
    const { items } = collection.first;
    const points = Array.from(report.text);
    expect(items).toHaveLength(report.findings.length);
    for (const { target } of items) {
      const quote = selectorOf(target.selector, 'TextQuoteSelector');
      const position = selectorOf(target.selector, 'TextPositionSelector');
      expect(target.source).toContain('/altered.html');
      // Positions count code points.
      expect(points.slice(position?.start, position?.end).join('')).toBe(quote?.exact);
    }
  });

  it('as CSV has a row for each finding, with the words of both sides', async () => {
    const { report, file } = await save('CSV', '.csv');
    const rows = file.content.trim().split('\r\n');
    expect(rows.length).toBeGreaterThan(report.findings.length);
    expect(file.content).toContain('if we reach an end of this war');
    expect(file.content).toContain('differs');
  });

  it('as Markdown quotes each passage', async () => {
    const { report, file } = await save('Markdown', '.md');
    const quoted = file.content.split('\n').filter((line) => line.startsWith('>'));
    expect(quoted.length).toBeGreaterThanOrEqual(report.findings.length);
    expect(file.content).toContain('if we reach an end of this war');
  });
});
