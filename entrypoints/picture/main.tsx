import { render } from 'preact';
import { SpeechContext } from '../../components/translate.ts';
import { setLanguage } from '../../lib/locale/set-language.ts';
import { t, writer } from '../../lib/locale/translate.ts';
import { followAppearance } from '../../lib/ui/follow-appearance.ts';
import { PicturePage } from './picture-page.tsx';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/finding-side.css';
import './picture.css';

/** The finding that the address names. */
function wanted(): { readonly tabId: number; readonly findingId: string } {
  const named = new URLSearchParams(location.search);
  return { tabId: Number(named.get('tabId') ?? Number.NaN), findingId: named.get('finding') ?? '' };
}

setLanguage(document.documentElement);
document.title = `${t('picture.title')} · ${t('extension.name')}`;
await followAppearance();
const root = document.querySelector('#app');
if (root) {
  render(
    <SpeechContext.Provider value={{ t, write: writer() }}>
      <PicturePage {...wanted()} />
    </SpeechContext.Provider>,
    root,
  );
}
