import { render } from 'preact';
import { browser } from 'wxt/browser';
import { SpeechContext } from '../../components/translate.ts';
import { setLanguage, t, writer } from '../../lib/locale/translate.ts';
import { followAppearance } from '../../lib/ui/follow-appearance.ts';
import { Popup } from './popup.tsx';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/findings.css';
import './popup.css';

/** The tab that the address names (`popup.html?tabId=N`), otherwise the one in front. */
async function findTabId(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tabId') ?? Number.NaN);
  if (Number.isSafeInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

setLanguage(document.documentElement);
// In a tab of its own the page may use the room; as a popup it makes its own.
document.documentElement.classList.toggle('in-tab', location.search.includes('tabId='));
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
