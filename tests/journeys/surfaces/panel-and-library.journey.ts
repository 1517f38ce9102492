import { describeOwn } from './in-longer-words.ts';

describeOwn('the side panel and the library', (name) => /^(?:side panel|library)/.test(name));
