import { readXml } from './read-xml.ts';

/** What a paragraph's style makes of it. */
export type WordRole = 'quote' | 'title' | 'list of contents';

/** The names that Word gives its own styles in every language of its interface. */
const ROLES: readonly (readonly [name: RegExp, role: WordRole])[] = [
  [/^(?:intense )?quote$|^block text$/i, 'quote'],
  [/^title$/i, 'title'],
  [/^toc \d$|^table of figures$/i, 'list of contents'],
];

/** The styles of a document that make something of a paragraph, by their ids. */
export function readWordStyles(xml: string): ReadonlyMap<string, WordRole> {
  const roles = new Map<string, WordRole>();
  let id: string | null = null;
  readXml(xml, {
    open(name, attribute) {
      if (name === 'w:style') id = attribute('w:styleId');
      if (name !== 'w:name' || id === null) return;
      const named = attribute('w:val') ?? '';
      const role = ROLES.find(([pattern]) => pattern.test(named))?.[1];
      if (role) roles.set(id, role);
    },
    close: (name) => {
      if (name === 'w:style') id = null;
    },
    text: () => undefined,
  });
  return roles;
}
