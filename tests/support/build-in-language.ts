import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Messages as the built extension holds them. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** A copy of a build that speaks one language whatever the browser's; to be removed after use. */
export interface BuildCopy {
  readonly folder: string;
  remove(): void;
}

const fileOf = (build: string, language: string): string => path.join(build, '_locales', language, 'messages.json');

/** The messages of a build in a language; English ones where it has none. */
export function readMessages(build: string, language: string): Messages {
  const file = fileOf(build, language);
  return JSON.parse(readFileSync(existsSync(file) ? file : fileOf(build, 'en'), 'utf8')) as Messages;
}

/**
 * Copies a build and puts `messages` in the place of its English ones, which every test browser shows: neither needs a
 * language pack for it.
 */
export function copyBuild(build: string, messages: Messages): BuildCopy {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-build-'));
  cpSync(build, folder, { recursive: true });
  writeFileSync(fileOf(folder, 'en'), JSON.stringify(messages));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
