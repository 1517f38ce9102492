import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startEngine } from '../../lib/page/session/start-engine.ts';

export default defineUnlistedScript(() => startEngine());
