/** What browsers give content scripts to see closed shadow roots with. */
interface RootInspection {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/** Whether an element has a shadow root that its page keeps to itself. */
export function hasClosedRoot(element: Element): boolean {
  const inspect = (globalThis as RootInspection).chrome?.dom;
  const root = inspect
    ? inspect.openOrClosedShadowRoot(element)
    : (element as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  return root?.mode === 'closed';
}
