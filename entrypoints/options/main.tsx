import { render } from 'preact';
import { SpeechContext } from '../../components/translate.ts';
import { setLanguage } from '../../lib/locale/set-language.ts';
import { t, writer } from '../../lib/locale/translate.ts';
import { followAppearance } from '../../lib/ui/follow-appearance.ts';
import { Options } from './options.tsx';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/import.css';
import './options.css';

setLanguage(document.documentElement);
document.title = `${t('popup.options')} · ${t('extension.name')}`;
await followAppearance();
const root = document.querySelector('#app');
if (root) {
  render(
    <SpeechContext.Provider value={{ t, write: writer() }}>
      <Options />
    </SpeechContext.Provider>,
    root,
  );
}
