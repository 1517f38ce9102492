import { describeOwn } from './in-longer-words.ts';

describeOwn('the popup', (name) => name.startsWith('popup'));
