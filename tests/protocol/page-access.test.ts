import { describe, expect, it } from 'vitest';
import { decideStatus, type PageAccess, patternsFor, patternsOfHost } from '../../lib/protocol/page-access.ts';

const ARTICLE: PageAccess = {
  url: 'https://paper.example/a',
  isOff: false,
  isAllowed: true,
  isWanted: true,
  isEverywhere: false,
  probe: 'page',
};

describe('decideStatus', () => {
  it.each<[string, Partial<PageAccess>, ReturnType<typeof decideStatus>]>([
    ['a page whose gate has not asked for the engine', {}, 'notArticle'],
    ['a page that is still loading', { probe: 'loading' }, 'checking'],
    ['a site that is switched off', { isOff: true }, 'off'],
    ['a site that is switched off and may not be read', { isOff: true, isAllowed: false }, 'off'],
    ['a page of the browser', { url: 'about:addons', probe: 'refused' }, 'unreadable'],
    ['a page of the extension', { url: 'chrome-extension://abc/options.html', probe: 'refused' }, 'unreadable'],
    ['a page of the browser whose address is hidden', { url: undefined, probe: 'refused' }, 'unreadable'],
    ['a PDF file in a viewer that lets scripts in', { probe: 'pdf' }, 'pdf'],
    ['a PDF file in one that lets none in', { url: 'https://court.example/a.PDF?x=1', probe: 'refused' }, 'pdf'],
    ['a PDF file on this device', { url: 'file:///home/ida/report.pdf', probe: 'refused' }, 'pdf'],
    ['a page about PDF files', { url: 'https://court.example/a.pdf.html', probe: 'refused' }, 'unreadable'],
    ['a store, or a viewer that lets no script in', { probe: 'refused' }, 'unreadable'],
    ['a site that was withdrawn', { isAllowed: false, probe: 'refused' }, 'noAccess'],
    ['a site while every news page is to be read', { isAllowed: false, isEverywhere: true }, 'needsAccess'],
    [
      'a page whose address is hidden, while every news page is to be read',
      { url: undefined, isAllowed: false, isEverywhere: true, probe: 'refused' },
      'needsAccess',
    ],
    ['a site that may be read while not all may', { isEverywhere: true }, 'notArticle'],
    ['a site that is read only when the user asks', { isWanted: false }, 'noAccess'],
    ['a withdrawn site after a click on the button', { isAllowed: false }, 'noAccess'],
    ['a withdrawn site whose address is hidden', { url: undefined, isAllowed: false, probe: 'refused' }, 'noAccess'],
  ])('%s', (_what, known, status) => {
    expect(decideStatus({ ...ARTICLE, ...known })).toBe(status);
  });
});

describe('patternsFor', () => {
  it.each([
    ['https://paper.example:8443/a?b#c', ['https://paper.example/*']],
    ['http://127.0.0.1:3000/', ['http://127.0.0.1/*']],
    [undefined, ['http://*/*', 'https://*/*']],
  ])('of %s', (url, patterns) => {
    expect(patternsFor(url)).toEqual(patterns);
  });
});

it('patternsOfHost names both protocols, and no port', () => {
  expect(patternsOfHost('paper.example:8080')).toEqual(['http://paper.example/*', 'https://paper.example/*']);
});
