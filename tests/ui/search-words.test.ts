import { expect, it } from 'vitest';
import { finderOf, searchableText } from '../../lib/ui/search-words.ts';

const text = searchableText('The Bridge Café', null, 'courier.example');

it.each([
  ['bridge', true],
  ['BRI', true],
  ['cafe bridge', true],
  ['courier', true],
  ['ridge', false],
  ['bridge tunnel', false],
  ['', true],
])('whether “%s” finds it: %s', (words, isFound) => expect(finderOf(words)(text)).toBe(isFound));
