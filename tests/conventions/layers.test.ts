import { describe, expect, it } from 'vitest';
import { readImportGraph } from './import-graph.ts';
import { FORBIDDEN_IMPORTS } from './layer-rules.ts';

const graph = await readImportGraph(FORBIDDEN_IMPORTS);
const reasons = new Map(FORBIDDEN_IMPORTS.map((rule) => [rule.name, rule.comment]));

describe('layers', () => {
  it('are read from a graph that has the code in it', () => {
    const own = graph.modules.filter((module) => /^(?:lib|cli|entrypoints)\//.test(module.source));
    const edges = own.flatMap((module) => module.dependencies);
    expect(own.length).toBeGreaterThan(30);
    expect(edges.length).toBeGreaterThan(own.length);
  });

  it.each(FORBIDDEN_IMPORTS.map((rule) => rule.name))('keep to the rule %s', (name) => {
    const broken = graph.summary.violations.filter((violation) => violation.rule.name === name);
    const places = broken.map(({ from, to, cycle }) =>
      cycle ? [from, ...cycle.map((step) => step.name)].join(' → ') : `${from} → ${to}`,
    );
    expect(places, `${reasons.get(name)}`).toEqual([]);
  });
});
