import type { StoryRow } from '../../check/compare-story.ts';
import { courseOf, type FigureCourse } from '../../check/figure-course.ts';
import { type QuotationSpread, spreadOf } from '../../check/quotation-spread.ts';
import { directionOf } from '../../language/direction-of.ts';
import { type DrawnPath, drawCourse } from './draw-course.ts';
import { type Html, html } from './html-template.ts';
import { nameColumn, type PictureWords, type StoryColumn, type StoryWords, shadeOf } from './story-words.ts';

/** More pictures than anybody looks through; the table has the rest. */
const MOST_PICTURES = 40;

/** The grounds that shade a phrase; the line below it says the same where no ground is printed. */
export const PICTURE_STYLE = `
.picture{max-inline-size:46rem;margin-block-start:2.5rem;break-inside:avoid}
.picture figcaption{margin-block-end:.5rem;font-weight:600}
.picture .words{line-height:1.9}
.picture .legend{list-style:none}
.phrase{text-decoration:underline;text-underline-offset:.25em;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.shade-1{text-decoration-style:dotted;text-decoration-thickness:1px}
.shade-2{background:color-mix(in srgb,var(--ink) 8%,var(--paper));text-decoration-thickness:1px}
.shade-3{background:color-mix(in srgb,var(--ink) 15%,var(--paper));text-decoration-thickness:2px}
.shade-4{background:color-mix(in srgb,var(--ink) 22%,var(--paper));text-decoration-thickness:3px}
.shade-5{background:color-mix(in srgb,var(--ink) 30%,var(--paper));text-decoration-thickness:4px}
.chart{overflow-x:auto}
svg{vertical-align:middle;fill:none;stroke:currentColor;stroke-width:1.5px}
svg .axis{stroke:var(--quiet);stroke-width:1px}
svg .bound{stroke-width:1px}
svg .mark{fill:var(--paper)}
svg text{fill:currentColor;stroke:none;font:12px system-ui,sans-serif}
.picture table{margin-block-start:.75rem}
.picture :is(th,td){min-inline-size:0;padding:.375rem .625rem;font-size:.8125rem}`.trim();

type Columns = readonly StoryColumn[];

const cells = (row: readonly string[]): Html[] => row.map((words) => html`<td dir="auto">${words}</td>`);

const showTable = (heads: readonly string[], rows: readonly (readonly string[])[]): Html =>
  html`<table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>`)}</tbody></table>`;

function showSpread({ phrases, of }: QuotationSpread, columns: Columns, words: PictureWords): Html {
  const rows = phrases.map(({ text, printedBy, variants }) => [
    text,
    words.ofArticles(printedBy.length, of),
    variants
      .map(
        (one) =>
          `${nameColumn(columns[one.article])}: ${one.words === null ? words.leavesOut : words.prints(one.words)}`,
      )
      .join(' · '),
  ]);
  const shaded = phrases.map(({ text, printedBy }) => {
    const printed = text.trimEnd();
    return html`<span class="phrase shade-${shadeOf(printedBy.length, of)}" title="${words.ofArticles(printedBy.length, of)}">${printed}</span>${text.slice(printed.length)}`;
  });
  return html`<figure class="picture"><figcaption>${words.spread}</figcaption><blockquote class="words" dir="auto">${shaded}</blockquote>${showTable(words.spreadHeads, rows)}</figure>
`;
}

const showPath = ({ is, d, dashes }: DrawnPath): Html =>
  html`<path class="${is}" d="${d}"${dashes === '' ? null : html` stroke-dasharray="${dashes}"`}/>`;

function showCourse(course: FigureCourse, columns: Columns, { language, pictures: words }: StoryWords): Html {
  const { width, height, paths, labels, legend } = drawCourse(course, {
    ...words,
    isMirrored: directionOf(language) === 'rtl',
  });
  const texts = labels.map(
    ({ x, y, anchor, text }) => html`<text x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`,
  );
  const givers = legend.map(
    ({ name, mark }) =>
      html`<li><svg width="16" height="16" aria-hidden="true">${showPath(mark)}</svg> <bdi>${name ?? words.noGiver}</bdi></li>`,
  );
  const rows = course.points.map(({ article, date, exact, giver }) => [
    nameColumn(columns[article]),
    date ? words.date(date) : '',
    exact,
    giver ?? words.noGiver,
  ]);
  return html`<figure class="picture"><figcaption>${words.course}</figcaption><div class="chart"><svg width="${width}" height="${height}" direction="ltr" aria-hidden="true">${paths.map(showPath)}${texts}</svg></div><ul class="legend">${givers}</ul>${showTable(words.courseHeads, rows)}</figure>
`;
}

/** The pictures of a story's rows, those that say something; in their order. */
export function showPictures(rows: readonly StoryRow[], columns: Columns, words: StoryWords): Html[] {
  const days = columns.map(({ day }) => day);
  const pictures = rows.flatMap((row): Html[] => {
    const spread = spreadOf(row);
    if (spread) return [showSpread(spread, columns, words.pictures)];
    const course = courseOf(row, days);
    return course ? [showCourse(course, columns, words)] : [];
  });
  return pictures.slice(0, MOST_PICTURES);
}
