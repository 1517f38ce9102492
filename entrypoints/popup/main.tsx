import { render } from 'preact';
import { browser } from 'wxt/browser';
import { SpeechContext } from '../../components/translate.ts';
import { t, writer } from '../../lib/locale/translate.ts';
import { followAppearance } from '../../lib/ui/follow-appearance.ts';
import { Popup } from './popup.tsx';

/** The tab that the address names (`popup.html?tabId=N`), otherwise the one in front. */
async function findTabId(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tabId') ?? Number.NaN);
  if (Number.isSafeInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

const root = document.querySelector('#app');
const [tabId] = await Promise.all([findTabId(), followAppearance()]);
if (root && tabId !== undefined) {
  root.replaceChildren();
  render(
    <SpeechContext.Provider value={{ t, write: writer() }}>
      <Popup tabId={tabId} />
    </SpeechContext.Provider>,
    root,
  );
}
