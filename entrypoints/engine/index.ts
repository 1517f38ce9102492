import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startEngine } from './start-engine.ts';

export default defineUnlistedScript(() => startEngine());
