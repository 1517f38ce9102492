import { render } from 'preact';
import { TranslateContext } from '../../components/translate.ts';
import { setLanguage, t } from '../../lib/extension/translate.ts';
import { Welcome } from './welcome.tsx';
import '../../components/tokens.css';
import '../../components/controls.css';
import './welcome.css';

setLanguage(document.documentElement);
document.title = t('welcome.title');
const root = document.querySelector('#app');
if (root) {
  render(
    <TranslateContext.Provider value={t}>
      <Welcome />
    </TranslateContext.Provider>,
    root,
  );
}
