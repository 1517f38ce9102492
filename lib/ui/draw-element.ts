/** Dots of the picture for each pixel of the page: sharp on every screen, and in print. */
const DENSITY = 2;

/** XHTML in an image of the browser's own, which asks for nothing and runs nothing. */
function writeSvg(element: Element, styles: string): string {
  const { width, height } = element.getBoundingClientRect();
  const style = document.createElement('style');
  style.textContent = styles;
  const body = document.createElement('div');
  body.lang = document.documentElement.lang;
  body.dir = document.documentElement.dir;
  body.append(style, element.cloneNode(true));
  const drawn = new XMLSerializer().serializeToString(body);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><foreignObject width="100%" height="100%">${drawn}</foreignObject></svg>`;
}

/** An element as it is shown, as a PNG. `styles` are all that it is drawn with. */
export async function drawElement(element: Element, styles: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(writeSvg(element, styles))}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width * DENSITY, image.height * DENSITY);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}
