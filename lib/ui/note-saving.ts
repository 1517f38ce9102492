import type { AnnotationChange, StoredAnnotation, Written } from '../core/annotation/stored-annotation.ts';
import { sayError } from '../protocol/messenger.ts';

/** How far what was written is on its way to the disk. */
export type SaveState =
  | { readonly is: 'idle' | 'saving' | 'saved' }
  | { readonly is: 'failed'; readonly reason: string };

/** What an editor shows. */
export interface Editing {
  readonly written: Written;
  readonly state: SaveState;
}

/** What saving takes from outside. */
export interface NoteSaver {
  /** Saves a change begun at `base`; answers with the annotation as it then is, other windows' changes merged in. */
  readonly save: (call: {
    readonly base: StoredAnnotation;
    readonly change: AnnotationChange;
  }) => Promise<StoredAnnotation>;
  readonly onEdit: (editing: Editing) => void;
}

/** Milliseconds without a key after which what was written is saved. */
const PAUSE = 500;

const writtenOf = ({ annotation: { note, tags, status, isPrivate = false } }: StoredAnnotation): Written => ({
  note,
  tags,
  status,
  isPrivate,
});

const areEqual = (a: Written, b: Written): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The saving of one annotation while it is written on: automatically after a pause, and merged with what another window saved
 * meanwhile. `saved` is said only when the background says that it is on disk.
 */
export class NoteSaving {
  readonly #saver: NoteSaver;
  #base: StoredAnnotation;
  #written: Written;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underWay: Promise<void> = Promise.resolve();

  constructor(stored: StoredAnnotation, saver: NoteSaver) {
    this.#base = stored;
    this.#written = writtenOf(stored);
    this.#saver = saver;
  }

  /** What the editor shows at first. */
  get first(): Editing {
    return { written: this.#written, state: { is: 'idle' } };
  }

  write(change: AnnotationChange): void {
    this.#written = { ...this.#written, ...change };
    this.#tell({ is: 'saving' });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Saves at once what is still waiting; ends when it is saved or has failed. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    // One after the other, so that each save starts from the answer to the one before.
    this.#underWay = this.#underWay.then(() => this.#save());
    return this.#underWay;
  }

  /** Another window may have saved: taken over, unless something is being written here, which the next save merges. */
  follow(stored: StoredAnnotation): void {
    if (stored.revision <= this.#base.revision || this.#isWaiting) return;
    this.#base = stored;
    this.#written = writtenOf(stored);
    this.#tell({ is: 'idle' });
  }

  get #isWaiting(): boolean {
    return !areEqual(this.#written, writtenOf(this.#base));
  }

  #tell(state: SaveState): void {
    this.#saver.onEdit({ written: this.#written, state });
  }

  async #save(): Promise<void> {
    if (!this.#isWaiting) return;
    const sent = this.#written;
    try {
      const answer = await this.#saver.save({ base: this.#base, change: sent });
      const merged = writtenOf(answer);
      const isStill = areEqual(this.#written, sent);
      // What another window wrote is shown once nobody types here; until then the merge starts from the same ground.
      if (isStill || areEqual(merged, sent)) this.#base = answer;
      if (isStill) this.#written = merged;
      this.#tell({ is: isStill ? 'saved' : 'saving' });
    } catch (error) {
      this.#tell({ is: 'failed', reason: sayError(error) });
    }
  }
}
