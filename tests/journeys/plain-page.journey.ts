import { describe, expect, it } from 'vitest';
import { startJourney } from './journey.ts';

const PLAIN = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Kettle, 1.7 litres</title></head>
<body><h1>Kettle, 1.7 litres</h1><p>Over 53,000 sold.</p><button>Add to basket</button></body>
</html>`;

describe('a page that is no article', () => {
  const journey = startJourney({ pages: { '/kettle': PLAIN } });

  it('is left as it was, with no request from the extension', async () => {
    const { session, site } = journey;
    const page = await session.open(`${site.origin}/kettle`);
    const seen = await page.evaluate(async () => {
      // Longer than the extension waits for text that arrives late.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return {
        html: document.documentElement.outerHTML,
        adopted: document.adoptedStyleSheets.length,
        highlights: CSS.highlights.size,
      };
    });
    const original = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
      PLAIN,
    );
    expect(seen).toEqual({ html: original, adopted: 0, highlights: 0 });
    expect(site.requests.filter((path) => path !== '/favicon.ico')).toEqual(['/kettle']);
    expect(session.outsideRequests).toEqual([]);
  });
});
