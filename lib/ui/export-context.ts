import { browser } from 'wxt/browser';
import type { ExportContext } from '../core/exchange/write/annotation-writer.ts';
import type { ExportWords } from '../core/exchange/write/export-words.ts';
import { fileNameFor } from './download.ts';
import { exportWords } from './export-words.ts';

/** A new name for an annotation or an export, `urn:uuid:…`. */
export const newUrn = (): string => `urn:uuid:${crypto.randomUUID()}`;

/** What an export made now needs besides its annotations; `say` makes the sentence of a finding. */
export const exportContext = (
  about: Pick<ExportContext, 'title' | 'page' | 'count' | 'leftOut'>,
  say: ExportWords['say'],
): ExportContext => ({
  ...about,
  name: fileNameFor(about.title, '').slice(0, -1),
  id: newUrn(),
  now: new Date(),
  crossread: browser.runtime.getManifest().version,
  words: exportWords(say),
});
