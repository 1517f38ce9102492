import { render } from 'preact';
import { SpeechContext } from '../../components/translate.ts';
import { setLanguage } from '../../lib/locale/set-language.ts';
import { t, writer } from '../../lib/locale/translate.ts';
import { followAppearance } from '../../lib/ui/follow-appearance.ts';
import { Panel } from './panel.tsx';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/findings.css';
import '../../components/review.css';
import './panel.css';

setLanguage(document.documentElement);
await followAppearance();
const root = document.querySelector('#app');
if (root) {
  root.replaceChildren();
  render(
    <SpeechContext.Provider value={{ t, write: writer() }}>
      <Panel />
    </SpeechContext.Provider>,
    root,
  );
}
