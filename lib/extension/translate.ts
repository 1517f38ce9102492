import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '../../.wxt/i18n/structure.d.ts';

/** A message of the interface in the browser's language. */
export const { t } = createI18n<GeneratedI18nStructure>();
