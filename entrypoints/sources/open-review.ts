/** Opens a draft to be looked through, unless the reader has left the new sources meanwhile: there it is listed. */
export function openReview(key: string): void {
  if (location.hash === '#new') location.hash = `review:${key}`;
}
