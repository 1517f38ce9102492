import { itemAt } from '../../core/item-at.ts';
import { covers, type Span } from '../../core/language/span.ts';
import type { Container } from './page-record.ts';

/** Characters of running text by the index of each container. */
export interface Weights {
  /** What is in it and in no container inside. */
  readonly own: Float64Array;
  readonly whole: Float64Array;
}

/** Spans in order, of which none covers another. */
function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || !covers(last, span)) kept.push(span);
  }
  return kept;
}

/** Weighs what is in containers but not in the spans left out. Linear. */
export function weighContainers(containers: readonly Container[], leftOut: readonly Span[]): Weights {
  const own = new Float64Array(containers.length);
  containers.forEach(({ weight }, i) => {
    own[i] = weight;
  });
  // Parents come before their children.
  for (let i = 1; i < own.length; i++) {
    const { parent, weight } = itemAt(containers, i);
    own[parent] = (own[parent] ?? 0) - weight;
  }
  const spans = outermost(leftOut);
  for (let i = 0, at = 0; i < own.length; i++) {
    const container = itemAt(containers, i);
    while (at < spans.length && itemAt(spans, at).end <= container.start) at++;
    const span = spans[at];
    if (span && covers(span, container)) own[i] = 0;
  }
  const whole = own.slice();
  for (let i = own.length - 1; i > 0; i--) {
    const { parent } = itemAt(containers, i);
    whole[parent] = (whole[parent] ?? 0) + (whole[i] ?? 0);
  }
  return { own, whole };
}
