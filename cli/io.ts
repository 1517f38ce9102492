import type { Readable, Writable } from 'node:stream';

/** What a command reads from and writes to; in a process of its own these are the standard streams. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}
