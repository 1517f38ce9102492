import { oncePer } from '../../lib/core/once-per.ts';

/** What is known of a module while chunks are made. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** All that a module loads at once, itself included. */
function reachedFrom(start: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set([start]);
  // A set that grows while it is gone through is gone through to its end.
  for (const id of reached) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  return reached;
}

/**
 * Names the chunk of all that one page loads at once, so that it is one script: of two dozen small ones each takes the browser
 * some milliseconds before the page is painted, however little is in it. Other pages that have some of it load it too.
 */
export function oneScript(name: string, entry: string): (id: string, graph: Graph) => string | null {
  const reached = oncePer((graph: Graph) => reachedFrom(entry, graph));
  return (id, graph) => (id !== entry && graph.getModuleInfo(entry) && reached(graph).has(id) ? name : null);
}
