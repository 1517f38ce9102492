import { expect, it } from 'vitest';
import { readTrackedFiles } from './tracked-files.ts';

/** Every way from a string to elements or code that browsers have. */
const SETTING_HTML =
  /\b(?:dangerouslySetInnerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|srcdoc|eval|document\.write(?:ln)?)\b|\.(?:inner|outer)HTML\s*\+?=(?!=)|\bnew Function\b/;

const shipped = readTrackedFiles().filter(({ path }) => /^(?:lib|components|entrypoints)\/.*\.tsx?$/.test(path));

it('no code that ships makes elements or code out of a string', () => {
  expect(shipped.length).toBeGreaterThan(100);
  const places = shipped.filter(({ text }) => SETTING_HTML.test(text)).map(({ path }) => path);
  expect(
    places,
    "Make elements in views. Preact's way to set HTML stays unused: that is what the stores read.",
  ).toEqual([]);
});

it.each([
  '<p dangerouslySetInnerHTML={{ __html: words }} />',
  'host.innerHTML = words;',
  'host.outerHTML += words;',
  "row.insertAdjacentHTML('beforeend', words);",
  'new Function(words)',
])('would see %s', (line) => expect(line).toMatch(SETTING_HTML));

it.each(['if (host.innerHTML === words) return;', 'const evaluated = words;'])(
  'takes %s for nothing of the sort',
  (line) => expect(line).not.toMatch(SETTING_HTML),
);
