import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../lib/core/annotation/annotation.ts';
import type { AnnotationChange } from '../../lib/core/annotation/stored-annotation.ts';
import type { Finding } from '../../lib/core/check/finding.ts';
import type { PageReport } from '../../lib/protocol/page-types.ts';
import { askBackground } from '../support/ask-background.ts';
import type { Download } from '../support/browsers/browser-session.ts';
import { openPopup, tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { waitFor } from '../support/wait-for.ts';
import { countClicks } from './count-clicks.ts';
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

  const fileThatEnds = (ending: string): Promise<Download> =>
    waitFor(
      `a file that ends in ${ending}`,
      async () =>
        (await journey.session.downloads()).find(({ name, content }) => name.endsWith(ending) && content !== '') ??
        null,
    );

  const open = async (query: string): Promise<{ page: Page; report: PageReport }> => {
    const { session, site } = journey;
    const page = await session.open(`${site.origin}/altered.html?${query}`);
    return { page, report: await waitForStatus(session, page, 'checked') };
  };

  const save = async (format: string, ending: string): Promise<{ report: PageReport; file: Download }> => {
    const { page, report } = await open(ending);
    const popup = await openPopup(journey.session, page);
    await pressButton(popup, 'Export');
    await pressButton(popup, 'Everything on this page');
    await pressButton(popup, format);
    return { report, file: await fileThatEnds(ending) };
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

  it('from popup and panel has the notes, whatever was found, but none that is only for its reader', async () => {
    const { session } = journey;
    const { page, report } = await open('notes');
    const tabId = await tabIdOf(session, page);
    const write = async (finding: Finding | undefined, change: AnnotationChange): Promise<void> => {
      const findingIds = [finding?.id ?? ''];
      const [base] = await askBackground(session, 'keepFindings', { tabId, findingIds });
      if (!base) throw new Error('The finding was not kept');
      await askBackground(session, 'changeAnnotation', { base, change });
    };
    const differing = report.findings.filter(({ relation }) => relation === 'differs');
    const same = report.findings.filter(({ relation }) => relation === 'same');
    await write(differing[0], { note: 'Asked the desk about it.' });
    await write(differing[1], { note: 'My source doubts it.', isPrivate: true });
    await write(same[0], { note: 'This one is right.' });

    const exporting = countClicks('export for a colleague');
    const popup = await openPopup(session, page);
    exporting.opened('list');
    await exporting.click(() => pressButton(popup, 'Export'));
    await exporting.click(() => pressButton(popup, 'Crossread'));
    exporting.end();
    const { annotations } = JSON.parse((await fileThatEnds('.crossread.json')).content) as {
      readonly annotations: readonly Annotation[];
    };
    expect(annotations).toHaveLength(differing.length + 1);
    expect(annotations.map(({ note }) => note).filter(Boolean)).toEqual(
      report.findings.flatMap(({ id }) => {
        if (id === differing[0]?.id) return ['Asked the desk about it.'];
        return id === same[0]?.id ? ['This one is right.'] : [];
      }),
    );

    const panel = await session.openExtensionPage(`sidepanel.html?tabId=${tabId}`);
    const sharing = countClicks('share a report with students');
    sharing.opened('panel');
    await sharing.click(() => pressButton(panel, 'Export'));
    await sharing.click(() => pressButton(panel, 'Everything on this page'));
    await sharing.click(() => pressButton(panel, 'Report'));
    sharing.end();
    const { content } = await fileThatEnds('.html');
    expect(content).toContain('Asked the desk about it.');
    expect(content).toContain('This one is right.');
    expect(content).not.toContain('My source doubts it.');
    expect(content.split('<article').length - 1).toBe(report.findings.length);
    expect(content.includes('Left out')).toBe(report.leftOut.length > 0);
  });
});
