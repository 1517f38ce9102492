/** A piece of HTML that is safe to be in a document. Only `html` makes one. */
export interface Html {
  readonly html: string;
}

/** What may be in the holes of a template; texts are escaped, nothing is left out for `null`. */
export type HtmlHole = string | number | null | Html | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '\ufffd',
};

const isList = (hole: HtmlHole): hole is readonly Html[] => Array.isArray(hole);

function fill(hole: HtmlHole): string {
  if (hole === null) return '';
  if (typeof hole === 'number') return String(hole);
  if (typeof hole === 'string') return hole.replace(/[&<>"'\0]/g, (character) => ESCAPES[character] ?? '');
  return isList(hole) ? hole.map((piece) => piece.html).join('') : hole.html;
}

/** A template whose holes are escaped, for text and for attribute values in double quotes; a carriage return is kept by neither. */
export const html = (parts: TemplateStringsArray, ...holes: readonly HtmlHole[]): Html => ({
  html: parts.reduce((written, part, i) => written + fill(holes[i - 1] ?? null) + part),
});
