import { render } from 'preact';
import { SpeechContext } from '../../components/translate.ts';
import { setLanguage } from '../../lib/locale/set-language.ts';
import { t, writer } from '../../lib/locale/translate.ts';
import { followAppearance } from '../../lib/ui/follow-appearance.ts';
import { Welcome } from './welcome.tsx';
import '../../components/tokens.css';
import '../../components/controls.css';
import './welcome.css';

setLanguage(document.documentElement);
document.title = t('welcome.title');
await followAppearance();
const root = document.querySelector('#app');
if (root) {
  render(
    <SpeechContext.Provider value={{ t, write: writer() }}>
      <Welcome />
    </SpeechContext.Provider>,
    root,
  );
}
