import { render } from 'preact';
import { TranslateContext } from '../../components/translate.ts';
import { setLanguage, t } from '../../lib/extension/translate.ts';
import { Options } from './options.tsx';
import '../../components/tokens.css';
import '../../components/controls.css';
import './options.css';

setLanguage(document.documentElement);
const root = document.querySelector('#app');
if (root) {
  render(
    <TranslateContext.Provider value={t}>
      <Options />
    </TranslateContext.Provider>,
    root,
  );
}
