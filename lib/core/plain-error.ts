/** An error whose message is written for the user; the message of any other is the browser's or our own fault's. */
export class PlainError extends Error {}
