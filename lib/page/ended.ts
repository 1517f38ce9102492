/**
 * What signals in a page abort with. Without it they make a `DOMException`, which has a stack: for the first one in a
 * script Chromium works out where each of its statements is, which takes as long as compiling all of it once more.
 */
export const ENDED = 'ended';
