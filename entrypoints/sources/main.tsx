import { render } from 'preact';
import { SpeechContext } from '../../components/translate.ts';
import { setLanguage } from '../../lib/locale/set-language.ts';
import { t, writer } from '../../lib/locale/translate.ts';
import { followAppearance } from '../../lib/ui/follow-appearance.ts';
import { SourcesPage } from './sources-page.tsx';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/close-button.css';
import '../../components/windowed-list.css';
import '../../components/review.css';
import './sources.css';
import './new-source.css';

setLanguage(document.documentElement);
document.title = `${t('sources.title')} · ${t('extension.name')}`;
await followAppearance();
const root = document.querySelector('#app');
if (root) {
  root.replaceChildren();
  render(
    <SpeechContext.Provider value={{ t, write: writer() }}>
      <SourcesPage />
    </SpeechContext.Provider>,
    root,
  );
}
