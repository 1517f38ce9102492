/** What the walk asks about an element's style; markup alone answers where styles are not known. */
export interface StyleQuestions {
  /** Whether the text of the element is out of sight. */
  isHidden(element: Element): boolean;
  /** Whether an element that is inline by its tag starts a line of its own. */
  startsBlock(element: Element): boolean;
  /** Whether the element shows a closed shadow root in place of its children. */
  hasClosedRoot(element: Element): boolean;
}
