import { render } from 'preact';
import { browser } from 'wxt/browser';
import { TranslateContext } from '../../components/translate.ts';
import { t } from '../../lib/extension/translate.ts';
import { Options } from './options.tsx';
import '../../components/tokens.css';
import '../../components/controls.css';
import './options.css';

document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = t('@@bidi_dir');
const root = document.querySelector('#app');
if (root) {
  render(
    <TranslateContext.Provider value={t}>
      <Options />
    </TranslateContext.Provider>,
    root,
  );
}
