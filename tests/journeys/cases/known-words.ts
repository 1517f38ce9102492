/** Words of Basem Naim as the bundled set has them, whole. */
export const SAME =
  '“We have also told the Americans, we are ready to, again, to hand over the government immediately if we reach an end of this war,” said Basem Naim of Hamas.';

/** The same with the condition at their end left out: a grave difference. */
export const CUT =
  '“We have also told the Americans, we are ready to, again, to hand over the government immediately,” said Basem Naim of Hamas.';

/** What the card of `CUT` shows and no page says. */
export const LEFT_OUT = 'if we reach an end of this war';

/** Begins both, and the line under either. */
export const OPENING = 'We have also told the Americans';

/** Another passage that the set has, as the source has it. */
export const ANOTHER =
  '“Hamas continues to wrongfully hold hostages, including American bodies, in the dungeons of Gaza who could easily be freed,” said James Hewitt, White House spokesperson.';

/** Begins the line under `ANOTHER`. */
export const ANOTHER_OPENING = 'Hamas continues to wrongfully hold hostages';

const FILLER =
  'A member of the political bureau spoke in a television interview about an offer to the American side, and took his time.';

/** What a page of a case is made of. */
export interface CasePage {
  /** HTML for the head, after the description of the article. */
  readonly head?: string;
  /** HTML of the paragraphs after the first; each `<p>` of the article. */
  readonly paragraphs?: readonly string[];
  /** HTML after the article. */
  readonly after?: string;
}

/** An article with what a case needs around it. */
export const casePage = ({ head = '', paragraphs = [CUT], after = '' }: CasePage = {}): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>An offer in an interview</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"An offer in an interview"}</script>
${head}</head>
<body><article><h1>An offer in an interview</h1><p>${FILLER}</p>${paragraphs.map((words) => `<p>${words}</p>`).join('')}<p>${FILLER}</p></article>${after}</body></html>`;
