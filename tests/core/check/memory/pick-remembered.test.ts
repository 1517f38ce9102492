import { expect, it } from 'vitest';
import { keysOfClaims, pageKeysOf } from '../../../../lib/core/check/memory/memory-keys.ts';
import { pickRemembered } from '../../../../lib/core/check/memory/pick-remembered.ts';
import { setFromText } from '../set-from-text.ts';

const pageOf = (text: string) => pageKeysOf({ text, language: 'en', date: null });
const remembered = (texts: readonly string[]) =>
  texts.map((text, id) => ({ id, keys: keysOfClaims(setFromText(text)) }));

const FERRY = '“We will not sell the ferry to anybody who lives outside this valley,” said Ida Brandt.';
const BRIDGE = '“The bridge was closed for eleven days last winter,” said Nils Berg.';
const COUNT = 'In Lindau near Bregenz, 16 people were injured in the storm.';

it('takes the articles that a page has words of, and those about the same places', () => {
  const all = remembered([FERRY, BRIDGE, COUNT]);
  expect(pickRemembered(pageOf('Somebody said: “We will sell the ferry to anybody.”'), all)).toEqual([0]);
  expect(pickRemembered(pageOf('The storm reached Lindau and then Bregenz.'), all)).toEqual([2]);
  expect(pickRemembered(pageOf('A shop sells kettles.'), all)).toEqual([]);
});

it('takes those first that share what few have, and no more than some', () => {
  const many = remembered([...Array.from({ length: 40 }, () => BRIDGE), `${BRIDGE} ${FERRY}`]);
  const picked = pickRemembered(pageOf(`${BRIDGE} ${FERRY}`), many);
  expect(picked[0]).toBe(40);
  expect(picked).toHaveLength(12);
});
