/** Size of the page in headless browsers, in CSS pixels. */
export const VIEWPORT = { width: 1200, height: 900 };
