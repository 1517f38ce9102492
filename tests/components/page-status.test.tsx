import { describe, expect, it } from 'vitest';
import { PageStatus } from '../../components/page-status.tsx';
import type { PageStatus as Status } from '../../lib/protocol/page-types.ts';
import { show, wordsOf } from './render.tsx';

const nothing = (): void => {};

const view = (status: Status, host: string | null = 'paper.example', isRefused = false): HTMLElement =>
  show(
    <PageStatus
      status={status}
      problem="The claim set is damaged."
      host={host}
      onUseAsSource={nothing}
      onCheckAnyway={nothing}
      onCheckAlways={nothing}
      onSwitchOn={nothing}
      onTryAgain={nothing}
      onAllow={nothing}
      onAllowAll={nothing}
      onReadAsked={nothing}
      isRefused={isRefused}
      onOpenDocument={nothing}
    />,
  );

describe('a tab without a list', () => {
  it.each<[Status, string, string[]]>([
    ['checking', 'Reading the page', []],
    ['checked', 'Nothing to compare here yet', ['Use as a source']],
    [
      'notArticle',
      'does not look like a news article',
      ['Check this page anyway', 'Always check pages on paper.example'],
    ],
    ['unreadable', 'This page cannot be read', ['Check a document']],
    ['pdf', 'This tab shows a PDF', ['Check this PDF', 'Use as a source']],
    ['off', 'off on paper.example', ['Switch on']],
    ['noAccess', 'may not read this site', ['Allow on this site', 'Check this page once']],
    [
      'needsAccess',
      'does not let Crossread read this page',
      ['Allow on all sites', 'Check this page once', 'Read only when I ask'],
    ],
    ['failed', 'Reload the page and open this again.Try againReason: The claim set is damaged.', ['Try again']],
  ])('that is %s says what to know and what to do', (status, words, buttons) => {
    const root = view(status);
    expect(wordsOf(root)).toContain(words);
    expect([...root.querySelectorAll('button')].map((button) => wordsOf(button))).toEqual(buttons);
    expect(root.querySelector('[role="status"]')).not.toBeNull();
  });

  it('asks for all sites where the browser hides which one it is', () => {
    const buttons = [...view('noAccess', null).querySelectorAll('button')];
    expect(buttons.map((button) => wordsOf(button))).toEqual(['Allow on all sites']);
  });

  it.each<Status>(['noAccess', 'needsAccess'])('says of a page with %s when the browser has refused', (status) => {
    expect(wordsOf(view(status))).not.toContain('did not give access');
    expect(wordsOf(view(status, 'paper.example', true))).toContain('The browser did not give access');
  });

  it('is marked as busy while it is checked', () => {
    expect(view('checking').querySelector('[role="status"]')?.getAttribute('aria-busy')).toBe('true');
  });
});
