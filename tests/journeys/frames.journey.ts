import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { articlePage } from '../support/article-page.ts';
import { reportOf, waitForStatus } from '../support/extension-tabs.ts';
import { waitFor } from '../support/wait-for.ts';
import { inTurns, itOnce } from './it-once.ts';
import { startJourney } from './journey.ts';
import { waitForCard } from './on-page.ts';

const OPENING = 'A member of the political bureau spoke in a television interview about an offer to the American side.';
const KNOWN =
  '“We have also told the Americans, we are ready to, again, to hand over the government immediately if we reach an end of this war,” said Basem Naim of Hamas.';

const around = (frame: string): string =>
  articlePage({ title: 'An offer in an interview', text: `${OPENING}\n${OPENING}` }).replace(
    '</article>',
    `${frame}<p>${OPENING}</p></article>`,
  );

/** So much to check that a frame has gone elsewhere meanwhile. */
const FILLER = `<p>${'The council met, and “said nothing of it to anybody at all”, again. '.repeat(40)}</p>`.repeat(
  200,
);

const ROUNDS = 40;

/** Has the frame go back and forth between this site and none, and says when it is done. */
const LEAVING = `<script>
  const article = document.querySelector('article');
  let round = 0;
  const timer = setInterval(() => {
    document.querySelector('iframe').remove();
    const frame = document.createElement('iframe');
    frame.src = 'http://localhost:' + location.port + '/inner';
    article.append(frame);
    if (++round < ${ROUNDS}) return;
    clearInterval(timer);
    document.title = 'done';
  }, 70);
</script>`;

/** Whether there is a line in a frame, and rules by which it is seen; `null` as long as there is none. */
function isUnderlined(): true | null {
  const paragraph = document.querySelector('p');
  if (!paragraph || !CSS.highlights.has('text-solid')) return null;
  return getComputedStyle(paragraph, '::highlight(text-solid)').textDecorationLine === 'underline' || null;
}

describe('a frame in an article', () => {
  const journey = startJourney({
    pages: {
      '/same': around('<iframe src="/inner" style="margin: 40px; border: 5px solid; width: 500px"></iframe>'),
      '/several': around(`<p>${KNOWN}</p>${'<iframe src="/inner"></iframe>'.repeat(3)}`),
      '/inner': `<!doctype html><p style="margin-top: 30px">${KNOWN}</p>`,
      '/taken': around(`<p>${OPENING}</p><p>${KNOWN}</p><iframe src="/inner"></iframe>`),
      '/leaving': around('<iframe src="/inner"></iframe>').replace('</article>', `${FILLER}${LEAVING}</article>`),
      '/blank': '<!doctype html><p>Nothing yet.</p>',
      '/outer': '<!doctype html><iframe src="/blank"></iframe>',
      '/nested': around('<iframe src="/outer"></iframe>'),
      '/shadow': around('<div><template shadowrootmode="open"><iframe src="/blank"></iframe></template></div>'),
      '/foreign': around('<iframe src="data:text/html,<p>Words</p>"></iframe>'),
    },
  });

  it('of the same site is read, painted, and has its cards beside it', async () => {
    const { session, site } = journey;
    const page = await session.open(`${site.origin}/same`);
    const frame = page.frames().find((candidate) => candidate.url().endsWith('/inner'));
    if (!frame) throw new Error('The page has no frame');
    const box = await waitFor('a line in the frame', () =>
      frame.evaluate(() => {
        const paragraph = document.querySelector('p');
        if (!paragraph || !CSS.highlights.has('text-solid')) return null;
        if (getComputedStyle(paragraph, '::highlight(text-solid)').textDecorationLine !== 'underline') return null;
        const range = new Range();
        range.selectNodeContents(paragraph);
        const [line] = range.getClientRects();
        return line ? { x: line.x + 60, y: line.y + line.height / 2 } : null;
      }),
    );
    const offset = await page.evaluate(() => {
      const { left, top } = document.querySelector('iframe')?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return { x: left + 5, y: top + 5 };
    });
    const point = { x: box.x + offset.x, y: box.y + offset.y };
    await page.mouse.move(point.x, point.y);
    const card = await waitForCard(session, page, 'Naim');
    expect(point.y < card.box.top || point.y > card.box.bottom, 'the card covers the passage').toBe(true);
    expect(Math.min(Math.abs(card.box.top - point.y), Math.abs(card.box.bottom - point.y))).toBeLessThan(80);
  });

  it('keeps its lines, and is not taken for a page that removes them', async () => {
    const { session, site } = journey;
    const page = await session.open(`${site.origin}/same?kept`);
    await page.bringToFront();
    await waitForStatus(session, page, 'checked');
    const inFrame = page.frames().find((candidate) => candidate.url().endsWith('/inner'));
    const sizeInFrame = () => inFrame?.evaluate(() => CSS.highlights.get('text-solid')?.size ?? 0);
    await expect.poll(sizeInFrame, { timeout: 10_000 }).toBe(1);
    // Longer than it takes to give lines up that are gone at each look.
    await sleep(5000);
    expect(await sizeInFrame()).toBe(1);
    expect((await reportOf(session, page)).notices).toEqual([]);
  });

  itOnce('chromium', 'that is loaded anew has lines that can be seen again', async () => {
    const page = await journey.session.open(`${journey.site.origin}/same`);
    const innerFrame = () => page.frames().find((candidate) => candidate.url().endsWith('/inner'));
    const seeLine = () =>
      waitFor(
        'a line in the frame',
        async () =>
          (await innerFrame()
            ?.evaluate(isUnderlined)
            .catch(() => null)) ?? null,
      );
    await seeLine();
    // Its old document, in which nothing is left to be seen, ends with the call.
    await innerFrame()
      ?.evaluate(() => {
        document.body.replaceChildren();
        location.reload();
      })
      .catch(() => {});
    await seeLine();
  });

  itOnce(
    'firefox',
    'that goes to another site while the page is being checked is no harm',
    async () => {
      const { session, site } = journey;
      const page = await session.open(`${site.origin}/leaving`);
      await page.bringToFront();
      const problems = new Set<string | null>();
      await expect
        .poll(
          async () => {
            problems.add((await reportOf(session, page)).problem);
            return page.title();
          },
          { timeout: 30_000 },
        )
        .toBe('done');
      // A page that has just changed so often is looked at again after a pause, which a busy machine makes long.
      await expect.poll(async () => (await reportOf(session, page)).status, { timeout: 30_000 }).toBe('checked');
      expect([...problems]).toEqual([null]);
    },
    90_000,
  );

  itOnce('chromium', 'that is taken away takes its lines along and leaves the others', async () => {
    const { session, site } = journey;
    const page = await session.open(`${site.origin}/taken`);
    await page.bringToFront();
    await expect.poll(async () => (await reportOf(session, page)).findings.length, { timeout: 10_000 }).toBe(2);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(async () => (await reportOf(session, page)).findings.length, { timeout: 10_000 }).toBe(1);
    const { status, problem } = await waitForStatus(session, page, 'checked');
    expect({ status, problem }).toEqual({ status: 'checked', problem: null });
    expect(await page.evaluate(() => CSS.highlights.get('text-solid')?.size)).toBe(1);
  });

  itOnce('firefox', 'has lines of its own among several, and the page keeps its own too', async () => {
    const { session, site } = journey;
    const page = await session.open(`${site.origin}/several`);
    await page.bringToFront();
    await waitForStatus(session, page, 'checked');
    const sizes = () =>
      Promise.all(page.frames().map((frame) => frame.evaluate(() => CSS.highlights.get('text-solid')?.size ?? 0)));
    await expect.poll(sizes, { timeout: 10_000 }).toEqual([1, 1, 1, 1]);
    // Longer than it takes to give lines up that are gone at each look.
    await sleep(5000);
    expect(await sizes()).toEqual([1, 1, 1, 1]);
    expect((await reportOf(session, page)).notices).toEqual([]);
  });

  it.each(
    inTurns([
      ['in another frame', '/nested'],
      ['in a shadow root', '/shadow'],
    ]),
  )('%s is read anew when it has gone to another page', async (_, path) => {
    const { session, site } = journey;
    const page = await session.open(site.origin + path);
    await waitForStatus(session, page, 'checked');
    const blank = page.frames().find((candidate) => candidate.url().endsWith('/blank'));
    await blank?.evaluate(() => location.assign('/inner'));
    const [finding] = await waitFor('a finding in the frame', async () => {
      const { findings } = await reportOf(session, page);
      return findings.length > 0 ? findings : null;
    });
    expect(finding).toMatchObject({ relation: 'same', place: 'shown' });
  });

  it('of another site is said to be unread', async () => {
    const { session, site } = journey;
    const page = await session.open(`${site.origin}/foreign`);
    const { notices } = await waitForStatus(session, page, 'checked');
    expect(notices.join()).toContain('were not checked');
  });
});
