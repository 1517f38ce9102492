/** What the walk asks about an element's style; markup alone answers where styles are not known. */
export interface StyleQuestions {
  /** Whether the text of the element is out of sight. */
  isHidden(element: Element): boolean;
  /** Whether what an inline element says is laid out but is not what the page says: nobody can see it, or it is struck out. */
  isConcealed(element: Element): boolean;
  /** Whether an inline element is raised above the line, as the marks of notes are. */
  isRaised(element: Element): boolean;
  /** Whether an element that is inline by its tag starts a line of its own. */
  startsBlock(element: Element): boolean;
  /** Whether an inline element is set off from the words beside it, as if there were a space. */
  partsWords(element: Element): boolean;
  /** Whether the element shows a closed shadow root in place of its children. */
  hasClosedRoot(element: Element): boolean;
}
