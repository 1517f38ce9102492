import { browser } from 'wxt/browser';
import type { ExportContext } from '../core/annotation/annotation-writer.ts';
import { fileNameFor } from './download.ts';
import { exportWords } from './export-words.ts';

/** A new name for an annotation or an export, `urn:uuid:…`. */
export const newUrn = (): string => `urn:uuid:${crypto.randomUUID()}`;

/** What an export made now is told besides its annotations. */
export const exportContext = (about: Pick<ExportContext, 'title' | 'page' | 'count'>): ExportContext => ({
  ...about,
  name: fileNameFor(about.title, '').slice(0, -1),
  id: newUrn(),
  now: new Date(),
  crossread: browser.runtime.getManifest().version,
  words: exportWords(),
});
