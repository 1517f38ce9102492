import type { Page } from 'puppeteer-core';
import { readAccess } from './forget-everything.ts';

/** Knows whether an installed extension has changed since in anything that is not in its own storage. */
export class Installed {
  #isAltered = false;
  /** What it may do, as it was installed: pages of it can ask for more, and give it back. */
  #access = '';

  /** It has just been installed. */
  async begin(control: Page | null): Promise<void> {
    this.#isAltered = false;
    this.#access = await readAccess(control);
  }

  /** Does something that changes it. */
  alter<T>(work: Promise<T>): Promise<T> {
    this.#isAltered = true;
    return work;
  }

  async isAltered(control: Page | null): Promise<boolean> {
    return this.#isAltered || (await readAccess(control)) !== this.#access;
  }
}
