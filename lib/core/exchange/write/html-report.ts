import type { Annotation } from '../../annotation/annotation.ts';
import type { Finding, SourceReference } from '../../check/finding.ts';
import { shownWords } from '../../check/shown-words.ts';
import { hostOfAddress, isWebAddress } from '../../claim/web-address.ts';
import { placeOf } from '../../claim/write-place.ts';
import type { Relation, WordStep } from '../../difference.ts';
import type { AnnotationWriter, ExportContext } from './annotation-writer.ts';
import { type ExportWords, sentenceOf } from './export-words.ts';
import { startPage, webLink } from './html-page.ts';
import { type Html, html } from './html-template.ts';
import { renderNote } from './render-note.ts';
import { REPORT_STYLE } from './report-style.ts';
import { linkToPassage } from './text-fragment.ts';

type Side = 'page' | 'source';
type Counts = Readonly<Record<Relation, number>>;

/** Both sides have the same marks: nobody's words are struck out, also where a mail program takes the style away. */
function mark(step: WordStep['step'], side: Side, words: string): Html {
  if (step === 'beyond') return html`<span class="beyond">${words}</span>`;
  const isCut = side === 'source' && step === 'cut';
  return isCut ? html`<mark class="cut">${words}</mark>` : html`<mark>${words}</mark>`;
}

/** One step as one side has it; the space beside a word is no part of the change. */
function showStep(step: WordStep, side: Side, isSame: boolean): Html {
  const written = step[side];
  const words = written.trim();
  if (words === '') return html`${written}`;
  if (step.step === 'equal' || step.step === 'cosmetic') return html`<span class="rest">${written}</span>`;
  // Two figures that agree may be written in other words: no difference to mark.
  if (isSame && step.step !== 'beyond') return html`${written}`;
  const start = written.indexOf(words);
  return html`${written.slice(0, start)}${mark(step.step, side, words)}${written.slice(start + words.length)}`;
}

function showSide(label: string, words: Html, speaker: string | null): Html {
  const said = speaker === null ? null : html`<figcaption class="label" dir="auto">— ${speaker}</figcaption>`;
  return html`<figure><p class="label">${label}</p><blockquote dir="auto">${words}</blockquote>${said}</figure>`;
}

function nameSource(source: SourceReference, { write, places }: ExportWords): Html {
  const { title, opening, publisher, date, url } = source;
  const known = [publisher, date && write.date(date), url && hostOfAddress(url), placeOf(source, places)];
  const name = [title ?? `“${opening}…”`, ...known].filter(Boolean).join(' · ');
  return html`<span dir="auto">${url === null ? name : webLink(url, name)}</span>`;
}

/** Both texts, each with what the other does not have marked; the same words need to be shown once only. */
function showWords({ finding, target }: Annotation, words: ExportWords): Html {
  if (!finding) return target.exact === '' ? html`` : html`<blockquote dir="auto">${target.exact}</blockquote>`;
  const isMarked = finding.words.length > 0;
  const side = (which: Side, plain: string): Html =>
    isMarked
      ? html`${shownWords(finding).map((step) => showStep(step, which, finding.relation === 'same'))}`
      : html`<span class="rest">${plain}</span>`;
  return html`<div class="sides">${showSide(words.page, side('page', finding.exact), finding.speaker?.page ?? null)}${showSide(words.sourceHas, side('source', finding.claim.exact), finding.speaker?.source ?? null)}</div>`;
}

const fact = (name: string, value: Html): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function showSources({ claim }: Finding, words: ExportWords): Html[] {
  // A document that has the claim in several places is one source.
  const documents = new Map(claim.sources.map((source) => [source.document, source]));
  return [...documents.values()].map((source) => fact(words.source, nameSource(source, words)));
}

function showFacts(annotation: Annotation, words: ExportWords): Html {
  const { finding, tags, status } = annotation;
  const facts = [
    ...(finding ? showSources(finding, words) : []),
    ...(status === 'open' ? [] : [fact(words.status, html`${words.statuses[status]}`)]),
    ...(tags.length > 0 ? [fact(words.tags, html`<span dir="auto">${tags.join(' · ')}</span>`)] : []),
  ];
  return facts.length > 0 ? html`<dl class="facts">${facts}</dl>` : html``;
}

function showKind({ finding }: Annotation, words: ExportWords): Html {
  if (!finding) return html``;
  const severity = finding.severity === 'none' ? '' : ` · ${words.severities[finding.severity]}`;
  return html`<p class="kind"><span class="relation">${words.relations[finding.relation]}</span>${severity}</p>`;
}

function showAnnotation(annotation: Annotation, words: ExportWords): Html {
  const { finding, note, page, target } = annotation;
  const isLinked = isWebAddress(page.url) && target.exact !== '';
  return html`<article class="${finding?.relation ?? 'marked'}">${showKind(annotation, words)}<h3 dir="auto">${sentenceOf(annotation, words) || words.marked}</h3>
${showWords(annotation, words)}${note === '' ? null : html`<div class="note" dir="auto"><p class="label">${words.note}</p>${renderNote(note)}</div>`}${showFacts(annotation, words)}${
  isLinked ? html`<p class="label passage">${webLink(linkToPassage(page.url, target.exact), words.goTo)}</p>` : null
}</article>
`;
}

/** A page's name and address, what is known of it, and when it was read. */
function showPage({ page, created }: Annotation, { write, readOn }: ExportWords): Html {
  const about = [page.publisher, page.byline, page.date && write.date(page.date)].filter(Boolean).join(' · ');
  return html`<h2 dir="auto">${webLink(page.url, page.title || page.url)}</h2>${about ? html`<p class="about" dir="auto">${about}</p>` : null}<p class="about address"><bdi>${page.url}</bdi></p><p class="about">${readOn(write.day(created))}</p>
`;
}

function showLeftOut({ leftOut, words }: ExportContext): Html {
  if (leftOut.length === 0) return html``;
  const items = leftOut.map(({ exact, sources: [source] }) => {
    const from = source ? html`<p class="label">${nameSource(source, words)}</p>` : null;
    return html`<li><blockquote dir="auto">${exact}</blockquote>${from}</li>\n`;
  });
  return html`<section class="left-out"><h2>${words.leftOut}</h2><p class="about">${words.leftOutIntro}</p>
<ul>
${items}</ul></section>
`;
}

/** What the marks mean; of lines the counts are the legend. */
const showLegend = ({ legend }: ExportWords): Html =>
  html`<ul class="legend"><li><mark>${legend.marked}</mark></li><li><mark class="cut">${legend.cut}</mark></li><li><span class="beyond">${legend.beyond}</span></li></ul>`;

function head({ title, words, now }: ExportContext, counts: Counts): string {
  const name = title || words.untitled;
  return html`${startPage({ language: words.language, title: name, style: REPORT_STYLE })}<header><h1 dir="auto">${name}</h1><p class="about">${words.madeOn(words.write.day(now.toISOString()))}</p>${sayCounts(counts, words)}${showLegend(words)}</header>
<main>
`.html;
}

/** How many findings there are of each kind, by the lines that they have. */
function sayCounts(counts: Counts, { relations, write }: ExportWords): Html | null {
  const found = (['differs', 'same', 'unclear'] as const).filter((relation) => counts[relation] > 0);
  const said = found.map(
    (relation) =>
      html`<li class="${relation}"><span class="kind"><span class="relation">${relations[relation]}</span></span> ${write.number(counts[relation])}</li>`,
  );
  return said.length > 0 ? html`<ul class="counts">${said}</ul>` : null;
}

/**
 * A report as one self-contained HTML file for reading, printing and passing on: both texts of each finding with what
 * differs marked, the sources, the user's notes, and what the page leaves out. No script, no request; texts from outside are escaped.
 */
export function startHtmlReport(context: ExportContext): AnnotationWriter {
  const { words, crossread } = context;
  let last: string | null = null;
  const counts: Record<Relation, number> = { differs: 0, same: 0, unclear: 0 };
  return {
    add: (annotation) => {
      if (annotation.finding) counts[annotation.finding.relation] += 1;
      const page = annotation.page.url === last ? html`` : showPage(annotation, words);
      last = annotation.page.url;
      return page.html + showAnnotation(annotation, words).html;
    },
    end: () =>
      `${showLeftOut(context).html}</main>\n${html`<footer class="foot">${words.madeWith} ${crossread}</footer>`.html}\n</body>\n</html>\n`,
    // How many there are of each is known after the last.
    head: () => head(context, counts),
  };
}
