import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from '../browsers/find-browser.ts';
import { CARD_SURFACES } from './card-surfaces.ts';
import { LIBRARY_SURFACES } from './library-surfaces.ts';
import { MEMORY_SURFACES } from './memory-surfaces.ts';
import { PAGE_SURFACES } from './page-surfaces.ts';
import { PANEL_SURFACES } from './panel-surfaces.ts';
import { POPUP_SURFACES } from './popup-surfaces.ts';
import { PRINT_SURFACES } from './print-surfaces.ts';
import { SOURCE_SURFACES } from './source-surfaces.ts';
import { clearStage, type Surface } from './stage.ts';

const SURFACES: readonly Surface[] = [
  ...POPUP_SURFACES,
  ...CARD_SURFACES,
  ...PANEL_SURFACES,
  ...LIBRARY_SURFACES,
  ...SOURCE_SURFACES,
  ...MEMORY_SURFACES,
  ...PAGE_SURFACES,
  ...PRINT_SURFACES,
];

const BUILD_NAMES: Readonly<Record<BrowserName, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** Every surface in every state that is worth looking at, of those that a build has; each begins as after the installation. */
export const surfacesOf = (build: string): Surface[] =>
  SURFACES.filter(({ only }) => only === undefined || path.basename(build).startsWith(BUILD_NAMES[only]))
    .filter(({ needs }) => existsSync(path.join(build, needs)))
    .map((surface) => ({
      ...surface,
      open: async (stage) => {
        await clearStage(stage);
        return surface.open(stage);
      },
    }));

const pageOf = ({ name }: Surface): string => name.split(',')[0] ?? '';

/** The first state of each page: what is looked at where all states would take minutes to show the same. */
export const firstStates = (surfaces: readonly Surface[]): Surface[] =>
  surfaces.filter((surface, i) => surfaces.findIndex((other) => pageOf(other) === pageOf(surface)) === i);
