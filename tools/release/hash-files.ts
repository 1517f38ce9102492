import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** SHA-256 of a file, in hexadecimal digits. */
export const hashFile = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Every file of a folder and of those in it, by its path there, with its hash; sorted. */
export function hashFiles(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => path.join(file.parentPath, file.name)).sort();
  return new Map(paths.map((file) => [path.relative(folder, file), hashFile(file)]));
}

/** Files that only one of two folders has, or that differ in a byte, sorted. */
export function findDifferentFiles(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): string[] {
  const all = new Set([...first.keys(), ...second.keys()]);
  return [...all].filter((file) => first.get(file) !== second.get(file)).sort();
}
