import { render } from 'preact';
import { SpeechContext } from '../../components/translate.ts';
import { setLanguage } from '../../lib/locale/set-language.ts';
import { t, writer } from '../../lib/locale/translate.ts';
import { followAppearance } from '../../lib/ui/follow-appearance.ts';
import { Compare } from './compare.tsx';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/findings.css';
import '../../components/close-button.css';
import './compare.css';
import './story-picture.css';

setLanguage(document.documentElement);
document.title = `${t('compare.title')} · ${t('extension.name')}`;
await followAppearance();
const root = document.querySelector('#app');
if (root) {
  render(
    <SpeechContext.Provider value={{ t, write: writer() }}>
      <Compare />
    </SpeechContext.Provider>,
    root,
  );
}
