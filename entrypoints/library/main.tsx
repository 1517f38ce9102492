import { render } from 'preact';
import { SpeechContext } from '../../components/translate.ts';
import { setLanguage } from '../../lib/locale/set-language.ts';
import { t, writer } from '../../lib/locale/translate.ts';
import { followAppearance } from '../../lib/ui/follow-appearance.ts';
import { Library } from './library.tsx';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/close-button.css';
import '../../components/findings.css';
import '../../components/import.css';
import '../../components/windowed-list.css';
import './library.css';

setLanguage(document.documentElement);
document.title = t('library.title');
await followAppearance();
const root = document.querySelector('#app');
if (root) {
  root.replaceChildren();
  render(
    <SpeechContext.Provider value={{ t, write: writer() }}>
      <Library />
    </SpeechContext.Provider>,
    root,
  );
}
