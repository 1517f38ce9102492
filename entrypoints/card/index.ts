import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { engineHome } from '../../lib/page/session/engine-home.ts';
import { openCard } from './open-card.tsx';

/** Brought into a page that has something to open a card for: half of all that runs there is needed for cards alone. */
export default defineUnlistedScript(() => {
  const home = engineHome();
  home.crossreadCard = openCard;
  home.crossreadEngine?.takeCard(openCard);
});
