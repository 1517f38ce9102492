import { browser } from 'wxt/browser';
import type { ExportFormat } from '../../components/export-menu.tsx';
import { type Annotation, annotateFindings } from '../../lib/core/annotation/annotation.ts';
import { exportCsv } from '../../lib/core/annotation/csv.ts';
import { exportJsonLd } from '../../lib/core/annotation/json-ld.ts';
import { exportMarkdown } from '../../lib/core/annotation/markdown.ts';
import { describeFinding } from '../../lib/core/finding/describe-finding.ts';
import { fileNameFor, saveText } from '../../lib/extension/download.ts';
import type { PageReport } from '../../lib/extension/messages.ts';

interface Writer {
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (annotations: readonly Annotation[], title: string) => string;
}

const newId = (): string => `urn:uuid:${crypto.randomUUID()}`;

const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  jsonLd: {
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    write: (annotations, title) => exportJsonLd(annotations, { id: newId(), label: title }),
  },
  csv: { extension: 'csv', mediaType: 'text/csv', write: exportCsv },
  markdown: { extension: 'md', mediaType: 'text/markdown', write: exportMarkdown },
};

/** Saves the findings of a page as annotations; gives the name of the file, or `null` when there is no page. */
export function exportPage({ page, text, findings }: PageReport, format: ExportFormat): string | null {
  if (!page) return null;
  const crossread = browser.runtime.getManifest().version;
  const context = { now: new Date(), newId, crossread, describe: describeFinding };
  const { extension, mediaType, write } = WRITERS[format];
  const name = fileNameFor(page.title, extension);
  saveText(name, write(annotateFindings({ page, text, findings }, context), page.title || page.url), mediaType);
  return name;
}
