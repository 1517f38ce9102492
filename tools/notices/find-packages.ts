/** Code that a build tool adds of its own accord, by the names it gives its modules. */
const VIRTUAL_MODULES: readonly { readonly prefix: string; readonly key: string }[] = [
  { prefix: '\0vite/', key: 'node_modules/vite' },
  { prefix: 'vite/', key: 'node_modules/vite' },
  { prefix: '\0rolldown/', key: 'node_modules/rolldown' },
  { prefix: 'rolldown/', key: 'node_modules/rolldown' },
  { prefix: 'virtual:wxt-', key: 'node_modules/wxt' },
  { prefix: '\0virtual:wxt-', key: 'node_modules/wxt' },
];

/** The folders of a package, and of those it is nested in, from the outermost `node_modules` on. */
const IN_PACKAGES = /(?:^|\/)((?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+)/;

function keyOf(moduleId: string): string | null {
  const virtual = VIRTUAL_MODULES.find(({ prefix }) => moduleId.startsWith(prefix));
  if (virtual) return virtual.key;
  return IN_PACKAGES.exec(moduleId.replaceAll('\\', '/'))?.[1]?.slice(0, -1) ?? null;
}

/**
 * The packages whose code is in a build, as keys of the lock file (`node_modules/idb`), sorted.
 *
 * @param moduleIds Paths of the modules in it, and the names of those that the build tools made.
 */
export function findPackages(moduleIds: readonly string[]): string[] {
  const keys = moduleIds.map(keyOf).filter((key) => key !== null);
  return [...new Set(keys)].sort();
}
