/** What the claims are taken from. */
export const SOURCE = `The harbour council of Marrow met for six hours on Tuesday to speak about the storm of last week.

“We will rebuild the northern pier before the winter storms arrive, and we will not borrow a single crown for it,” said Ida Brandt, the harbour master.

“The ferries carried more than 4,200 passengers on Sunday, and nobody was turned away at the gate, whatever the newspapers say,” said Orlan Tevik, the deputy transport minister.

The storm damaged about 300 fishing boats in the harbour of Marrow, and 17 houses were flooded, according to the council.

“Nobody in this town has to fear for a bed tonight,” said Mara Lund, the mayor.

The repairs of the northern pier will cost 12 million crowns, the council said.`;

const FILLER =
  'The council hall was full to the last seat, and those who found none stood on the stairs and listened from there.';

/** As the source has it. */
const WHOLE =
  '“We will rebuild the northern pier before the winter storms arrive, and we will not borrow a single crown for it,” said Ida Brandt, the harbour master.';
/** Its end is left out. */
const CUT = '“We will rebuild the northern pier before the winter storms arrive,” said Ida Brandt, the harbour master.';
/** A quotation with a figure inside: two findings that overlap. */
const FERRIES =
  '“The ferries carried more than 4,200 passengers on Sunday, and nobody was turned away at the gate, whatever the newspapers say,” said Orlan Tevik, the deputy transport minister.';
/** A difference in the words around a figure that is right. */
const PAPERS =
  '“The ferries carried more than 4,200 passengers on Sunday, and nobody was turned away at the quay,” said Orlan Tevik, the deputy transport minister.';
/** The same words given to somebody else. */
const OF_ANOTHER = '“Nobody in this town has to fear for a bed tonight,” said Ida Brandt, the harbour master.';
const OF_THE_MAYOR = '“Nobody in this town has to fear for a bed tonight,” said Mara Lund, the mayor.';
const UNCLEAR = 'More than 12 houses were flooded in the storm in Marrow.';
const FIGURES =
  'The storm damaged some 320 fishing boats in the harbour of Marrow, and 71 houses were flooded, according to the council.';

/** Paragraphs that changes bring in. */
export const PARAGRAPHS = [WHOLE, CUT, FERRIES, PAPERS, OF_ANOTHER, OF_THE_MAYOR, UNCLEAR, FIGURES, FILLER];

/** Words that changes bring in between others. */
export const WORDS = ['not ', 'never', ' again,', '“', '”', '\u00A0', '\n  ', ' 17 ', 'We will ', '\u00AD', '.'];

/** The pages that a frame can show, by their paths. */
export const FRAMES: Readonly<Record<string, string>> = {
  '/inner': `<!doctype html><html lang="en"><title>Inner</title><body><p>${FERRIES}</p><p>${UNCLEAR}</p></body></html>`,
  '/other-inner': `<!doctype html><html lang="en"><title>Other</title><body><div><p>${CUT.replace('northern', '<b>northern</b>')}</p></div></body></html>`,
};

/** The article as it begins. `template` elements become the shadow roots of the elements around them. */
export const ARTICLE = `<h1>Marrow rebuilds its pier</h1>
<p>${FILLER}</p>
<p>${CUT.replace('northern pier', '<a href="#pier">northern <em>pier</em></a>')}</p>
<p>${WHOLE.replace('arrive, and', 'arrive,<br>and').replace('borrow a single', '<i>borrow <b>a <u>single</u></b></i>')}</p>
<blockquote class="pull-quote"><p>${CUT.slice(0, CUT.indexOf('”') + 1)}</p></blockquote>
<p>${FERRIES}</p>
<section><h2>What was said</h2><ul><li>${OF_ANOTHER}</li><li>${OF_THE_MAYOR}</li><li>${FILLER}</li></ul></section>
<p>${FILLER}</p>
<table><tbody><tr><td>Flooded</td><td>${UNCLEAR}</td></tr><tr><td>Damaged</td><td>${FIGURES}</td></tr><tr><td>Costs</td><td>The repairs of the northern pier will cost 12 million crowns.</td></tr></tbody></table>
<div class="host"><template><p>${WHOLE}</p><p>${FILLER}</p></template></div>
<p>${FIGURES} <span hidden>Nobody.</span> ${UNCLEAR}</p>
<div class="host"><template><div><slot></slot></div><p>${OF_THE_MAYOR}</p></template><p>${PAPERS}</p></div>
<iframe src="/inner" width="600" height="160"></iframe>
<details><summary>The rest of the meeting</summary><p>${PAPERS}</p></details>
<dialog><p>${OF_ANOTHER}</p></dialog>
<div popover="manual"><p>${UNCLEAR}</p></div>
<div class="more"><p class="late">${WHOLE}</p></div>
<p>${WHOLE}</p>
<p>${FILLER}</p>`;

/** How the classes show and hide that changes put on elements. */
export const STYLE = `.folded { display: none } .ghost { visibility: hidden } .flat { display: contents }
.skipped { content-visibility: hidden } .apart { display: inline-block } .more .late { display: none } .more.open .late { display: block }`;

/** Those classes, and some by which sites say what is no part of the article. */
export const CLASSES = [
  'folded',
  'ghost',
  'flat',
  'skipped',
  'apart',
  'open',
  'more',
  'late',
  'visually-hidden',
  'related',
];
