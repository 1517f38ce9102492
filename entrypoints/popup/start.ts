import { setLanguage } from '../../lib/locale/set-language.ts';
import { lookSheetOf } from '../../lib/ui/look-sheet.ts';
import '../../components/tokens.css';
import '../../components/controls.css';
import './popup.css';

const root = document.documentElement;
setLanguage(root);
lookSheetOf(document);
// In a tab of its own the page may use the room; as a popup it makes its own.
root.classList.toggle('in-tab', location.search.includes('tabId='));
// A browser shows a popup as soon as its page has loaded. What is imported later is not waited for.
void import('./main.tsx');
