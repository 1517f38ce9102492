import type { Page } from 'puppeteer-core';
import { readAccess } from './forget-everything.ts';

/** Knows whether an installed extension has changed since in anything that is not in its own storage. */
export class Installed {
  #isAltered = false;
  /** What it may do, as it was installed: pages of it can ask for more, and give it back. */
  #access = '';
  readonly #restore: (control: Page) => Promise<void>;

  /** `restore` gives it the access back that was taken from it, where the browser lets a test do that. */
  constructor(restore: (control: Page) => Promise<void> = async () => {}) {
    this.#restore = restore;
  }

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
    if (this.#isAltered || !control) return true;
    await this.#restore(control);
    return (await readAccess(control)) !== this.#access;
  }
}
