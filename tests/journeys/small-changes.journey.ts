import { describe, expect, it } from 'vitest';
import { articlePage } from '../support/article-page.ts';
import { askBackground } from '../support/ask-background.ts';
import { badgeOf, openPopup, tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { startJourney } from './journey.ts';
import { pointAt, waitForCard, waitForText } from './on-page.ts';

const page = (title: string, told: string, ovens: string, night: string): string =>
  articlePage({ title, text: `“${told},” Nils Berg said.\n“${ovens},” Berg added.\n“${night},” he said.` });

const PAGES = {
  '/source.html': page(
    'The bakers of the harbour',
    'We know that the bakers of the town will open on Sundays',
    'The ovens of the harbour must be mended before the winter',
    'Nobody should have to bake bread at night without a window',
  ),
  '/small.html': page(
    'Bread on Sundays',
    'We know the bakers of the town will open on Sundays',
    'The ovens of the harbour must be mended before winter',
    'Nobody should have to bake bread at night without a window',
  ),
  '/graver.html': page(
    'No bread on Sundays',
    'We know the bakers of the town will open on Sundays',
    'The ovens of the harbour must not be mended before the winter',
    'Nobody should have to bake bread at night without a window',
  ),
};

describe('small changes in wording', () => {
  const journey = startJourney({ pages: PAGES });

  const visit = async (path: string) => {
    const { session, site } = journey;
    const tab = await session.open(`${site.origin}${path}`);
    const { findings } = await waitForStatus(session, tab, 'checked');
    return { tab, relations: findings.map(({ relation }) => relation) };
  };

  it('are on the page and in its list, behind one line, and do not count at the toolbar button', async () => {
    const { session } = journey;
    const source = await visit('/source.html');
    await askBackground(session, 'useAsSource', { tabId: await tabIdOf(session, source.tab) });
    const { tab, relations } = await visit('/small.html');
    expect(relations).toEqual(['differs', 'differs', 'same']);
    expect(await badgeOf(session, tab)).toBe('');

    const { x, y } = await pointAt(tab, 'We know the bakers');
    await tab.mouse.move(x, y);
    await waitForCard(session, tab, 'Small change in wording: the page leaves out “that”.');

    const popup = await openPopup(session, tab);
    await waitForText(popup, '2 small changes in wording');
    expect(await popup.$eval('.filter.differs .count', ({ textContent }) => textContent)).toBe('0');
    expect(await popup.$$eval('.folded-findings.same ol.cards > li', ({ length }) => length)).toBe(1);
    expect(await popup.$$eval('.findings > ol > li', ({ length }) => length)).toBe(0);
    const fold = '.folded-findings.small > button';
    expect(await popup.$eval(fold, ({ ariaExpanded }) => ariaExpanded)).toBe('false');
    await popup.focus(fold);
    await popup.keyboard.press('Enter');
    await waitForText(popup, 'Small change in wording: the page leaves out “the”.');
    expect(await popup.$eval(fold, ({ ariaExpanded }) => ariaExpanded)).toBe('true');
    await popup.keyboard.press('Tab');
    expect(await popup.evaluate(() => document.activeElement?.className)).toBe('go-to');
  });

  it('are not mixed with what matters', async () => {
    const { session } = journey;
    const { tab, relations } = await visit('/graver.html');
    expect(relations).toEqual(['differs', 'differs', 'same']);
    expect(await badgeOf(session, tab)).toBe('1');
    const popup = await openPopup(session, tab);
    await waitForText(popup, '1 small change in wording');
    expect(await popup.$$eval('.findings > ol > li', ([first]) => first?.textContent)).toContain('A negation differs');
  });
});
