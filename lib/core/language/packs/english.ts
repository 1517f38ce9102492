import { type LanguagePack, readPack } from '../language-pack.ts';
import data from './en.json' with { type: 'json' };

/** What the engine knows of English; also what it reads a text of an unknown language with. */
export const ENGLISH: LanguagePack = readPack(data);
