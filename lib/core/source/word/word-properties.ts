import { readXml } from './read-xml.ts';

/** What a Word file says of its document. */
export interface WordProperties {
  readonly title: string | null;
  readonly created: string | null;
  readonly language: string | null;
}

/** The properties of a file that has Dublin Core in it. */
export function readWordProperties(xml: string): WordProperties {
  const found = new Map<string, string>();
  let name = '';
  readXml(xml, {
    open: (element) => {
      name = element;
    },
    close: () => {
      name = '';
    },
    text: (text) => {
      if (name !== '' && text.trim() !== '') found.set(name, text.trim());
    },
  });
  const created = /^\d{4}-\d{2}-\d{2}/.exec(found.get('dcterms:created') ?? '')?.[0] ?? null;
  return { title: found.get('dc:title') ?? null, created, language: found.get('dc:language') ?? null };
}
