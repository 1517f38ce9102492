import type { SourceDraft } from '../core/claim/source-draft.ts';

/** Writes the states of a draft one after another; of those that come while one is being written only the last. */
export class DraftWriter {
  readonly #write: (draft: SourceDraft | null) => Promise<void>;
  readonly #onRoom: (hasRoom: boolean) => void;
  #next: { readonly draft: SourceDraft | null } | null = null;
  #writing: Promise<void> | null = null;

  /** `onRoom` hears after each writing whether there was room for it. */
  constructor(write: (draft: SourceDraft | null) => Promise<void>, onRoom: (hasRoom: boolean) => void) {
    this.#write = write;
    this.#onRoom = onRoom;
  }

  /** Whether what is stored is older than what was last put. */
  get isBusy(): boolean {
    return this.#writing !== null;
  }

  /** Resolves when this state, or a later one, has been written or found no room. */
  put(draft: SourceDraft | null): Promise<void> {
    this.#next = { draft };
    this.#writing ??= this.#writeAll();
    return this.#writing;
  }

  async #writeAll(): Promise<void> {
    while (this.#next) {
      const { draft } = this.#next;
      this.#next = null;
      const hasRoom = await this.#write(draft).then(
        () => true,
        () => false,
      );
      this.#onRoom(hasRoom);
    }
    this.#writing = null;
  }
}
