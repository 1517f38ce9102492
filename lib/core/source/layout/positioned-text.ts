/** A run of text as a page has it, measured in points from the page's left upper corner, as the page is looked at. */
export interface PositionedText {
  /** In reading order; a run that begins or ends with a space is parted there from its neighbour. */
  readonly text: string;
  /** Where writing begins on the baseline. */
  readonly x: number;
  readonly y: number;
  /** How far it goes along the baseline. */
  readonly width: number;
  /** Size of its type. */
  readonly size: number;
  /** Degrees by which its baseline is turned clockwise. */
  readonly angle: number;
}

/** The text of one page in the order in which the document paints it. */
export interface PositionedPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PositionedText[];
}
