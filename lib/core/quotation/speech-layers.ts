import { defineLayer } from '../language/document.ts';
import { narrativeOf } from '../language/narrative/narrative-layer.ts';
import { attributeSpeakers } from './attribution/attribute-speakers.ts';

/** Who each quoted span of a document is attributed to. English only. */
export const attributionsOf = defineLayer((document) => attributeSpeakers(narrativeOf(document)));
