import { useTranslate, useWriter } from '../../components/translate.ts';
import type { FigureCourse } from '../../lib/core/check/figure-course.ts';
import { type CourseDrawing, type DrawnPath, drawCourse } from '../../lib/core/exchange/write/draw-course.ts';
import { nameColumn, type StoryColumn } from '../../lib/core/exchange/write/story-words.ts';
import { DrawnFigure, PictureTable } from './drawn-figure.tsx';

interface CoursePictureProps {
  readonly course: FigureCourse;
  readonly columns: readonly StoryColumn[];
}

const Path = ({ path: { is, d, dashes } }: { readonly path: DrawnPath }) => (
  <path class={is} d={d} stroke-dasharray={dashes || undefined} />
);

/** Text runs from left to right in a drawing, so that its anchors are where they were put; each label is isolated. */
function Chart({ drawing: { width, height, paths, labels } }: { readonly drawing: CourseDrawing }) {
  return (
    <svg
      class="course"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      direction="ltr"
      aria-hidden="true"
    >
      {paths.map((path) => (
        <Path key={`${path.is} ${path.d}`} path={path} />
      ))}
      {labels.map(({ x, y, anchor, text }) => (
        <text key={`${x} ${y}`} x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
}

function Legend({ drawing: { legend } }: { readonly drawing: CourseDrawing }) {
  const t = useTranslate();
  return (
    <ul class="legend">
      {legend.map(({ name, mark }) => (
        <li key={name}>
          <svg class="course" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <Path path={mark} />
          </svg>{' '}
          <bdi>{name ?? t('story.noGiver')}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** How a figure moved: values with their bounds, the earliest article first, a line for each giver. */
export function CoursePicture({ course, columns }: CoursePictureProps) {
  const t = useTranslate();
  const write = useWriter();
  const isMirrored = document.documentElement.dir === 'rtl';
  const drawing = drawCourse(course, { number: write.number, date: write.date, isMirrored });
  const rows = course.points.map(({ article, date, exact, giver }) => [
    nameColumn(columns[article]),
    date ? write.date(date) : '',
    exact,
    giver ?? t('story.noGiver'),
  ]);
  const picture = (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is scrolled sideways must be reached by keyboard */}
      <div class="scroller" role="region" aria-label={t('story.course')} tabIndex={0}>
        <Chart drawing={drawing} />
      </div>
      <Legend drawing={drawing} />
    </>
  );
  return (
    <DrawnFigure caption={t('story.course')} picture={picture}>
      <PictureTable heads={[t('story.outlet'), t('story.day'), t('story.figure'), t('story.giver')]} rows={rows} />
    </DrawnFigure>
  );
}
