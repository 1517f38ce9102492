/** Opens a draft to be looked through. */
export function openReview(key: string): void {
  location.hash = `review:${key}`;
}
