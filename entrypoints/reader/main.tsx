import { render } from 'preact';
import { SpeechContext } from '../../components/translate.ts';
import { setLanguage } from '../../lib/locale/set-language.ts';
import { t, writer } from '../../lib/locale/translate.ts';
import { followAppearance } from '../../lib/ui/follow-appearance.ts';
import { ReaderPage } from './reader-page.tsx';
import '../../components/tokens.css';
import '../../components/controls.css';
import './reader.css';

setLanguage(document.documentElement);
document.title = `${t('reader.title')} · ${t('extension.name')}`;
await followAppearance();
const root = document.querySelector('#app');
if (root) {
  render(
    <SpeechContext.Provider value={{ t, write: writer() }}>
      <ReaderPage />
    </SpeechContext.Provider>,
    root,
  );
}
