import { defineLayer } from '../language/document.ts';
import { attributeSpeakers } from './attribution/attribute-speakers.ts';
import { readNarrative } from './attribution/narrative.ts';
import { findQuotedSpans } from './marks/quoted-spans.ts';

/** The spans of a document that stand in quotation marks or are known to be quoted, in order and apart. */
export const quotedSpansOf = defineLayer(({ text, quoted = [] }) => findQuotedSpans(text, quoted));

/** The words around a document's quotations, read for who speaks. English only: see `canAttribute`. */
export const narrativeOf = defineLayer((document) => readNarrative(document.text, quotedSpansOf(document)));

/** Who each quoted span of a document is attributed to. English only. */
export const attributionsOf = defineLayer((document) => attributeSpeakers(narrativeOf(document)));
