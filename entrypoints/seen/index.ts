import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellSeen } from '../../lib/protocol/ask-for-engine.ts';

/** Runs on pages only while their reader wants to know what was looked at. */
export default defineUnlistedScript(() => {
  if (document.hidden) document.addEventListener('visibilitychange', tellSeen, { once: true });
  else tellSeen();
});
