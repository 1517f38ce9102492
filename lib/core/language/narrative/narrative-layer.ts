import { defineLayer } from '../document.ts';
import { findQuotedSpans } from '../marks/quoted-spans.ts';
import { readNarrative } from './narrative.ts';

/** The spans of a document that are in quotation marks or are known to be quoted or said, in order and apart. */
export const quotedSpansOf = defineLayer(({ text, quoted = [], said = [] }) => findQuotedSpans(text, quoted, said));

/** The words around a document's quotations, read for who speaks. English only: see `isReadAsEnglish`. */
export const narrativeOf = defineLayer((document) => readNarrative(document.text, quotedSpansOf(document)));
