import { describeOwn } from './in-longer-words.ts';

// All that is not looked at beside this file, so that a new page is not forgotten.
describeOwn('the other pages', (name) => !/^(?:popup|side panel|library)/.test(name));
