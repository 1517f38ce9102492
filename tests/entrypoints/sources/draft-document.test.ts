import { beforeEach, expect, it, vi } from 'vitest';
import type { ClaimSet } from '../../../lib/core/claim/claim.ts';
import type { DocumentText } from '../../../lib/core/source/document-text.ts';
import { keepOpenDocument, readOpenDocument } from '../../../lib/protocol/open-documents.ts';
import { readDraft } from '../../../lib/protocol/source-drafts.ts';
import { draftAs, draftDocument, NO_FACTS } from '../../../lib/ui/draft-document.ts';

const world = vi.hoisted(() => ({ stored: new Map<string, unknown>(), room: 10 }));

vi.mock('wxt/browser', () => ({
  browser: {
    extension: { inIncognitoContext: false },
    storage: {
      session: {
        get: async (key: string | null) =>
          Object.fromEntries([...world.stored].filter(([known]) => key === null || known === key)),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) {
            if (!world.stored.has(key) && world.stored.size >= world.room) throw new Error('QUOTA_BYTES');
            world.stored.set(key, value);
          }
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) world.stored.delete(key);
        },
      },
    },
  },
}));
vi.mock('../../../lib/locale/translate.ts', () => ({ t: (key: string) => key }));
vi.mock('../../../lib/protocol/figure-pack.ts', () => ({ fetchFigurePack: async () => null }));
vi.mock('../../../lib/protocol/messenger.ts', () => ({
  callBackground: async (name: string, { set }: { readonly set: ClaimSet }) => {
    if (name !== 'nameDraft') throw new Error(name);
    return { ...set, claims: set.claims.map((claim) => ({ ...claim, id: `known-${claim.id}` })) };
  },
}));

const DOCUMENT: DocumentText = {
  kind: 'article',
  text: 'We shall close the bridge on Monday, and we will not open it again before the spring. It is not safe any more.',
  title: null,
  publisher: null,
  date: null,
  language: 'en',
  places: [],
  said: [],
  quoted: [],
  doubtful: [],
  unread: [],
};
const FACTS = { ...NO_FACTS, title: 'On the bridge', saidBy: 'Ida Brandt' };

const draftOf = async (key: string) => {
  const draft = await readDraft(key);
  const hash = draft?.set.documents[0]?.sha256;
  if (!draft || hash === undefined) throw new Error('The draft is there.');
  return { draft, hash };
};

const namesIn = ({ speakers }: ClaimSet): string[] => speakers.map(({ name }) => name);

beforeEach(() => {
  world.stored.clear();
  world.room = 10;
});

it('a document read as another kind is still said by the one who is known to say it, under the ids that are known', async () => {
  const { draft } = await draftOf(await draftDocument(DOCUMENT, FACTS));
  expect(namesIn(draft.set)).toEqual(['Ida Brandt']);
  const read = await draftAs({ ...draft, set: { ...draft.set, title: 'The bridge' } }, 'statement');
  expect(read.set).toMatchObject({ title: 'The bridge', documents: [{ kind: 'statement' }] });
  expect(namesIn(read.set)).toEqual(['Ida Brandt']);
  expect(read.set.claims.length).toBeGreaterThan(0);
  expect(read.set.claims.every(({ id }) => id.startsWith('known-'))).toBe(true);
});

it('a draft leaves the document as the reader page has it', async () => {
  const { hash } = await draftOf(await draftDocument(DOCUMENT, FACTS));
  world.stored.clear();
  const opened = {
    sha256: hash,
    name: 'bridge.pdf',
    url: null,
    document: DOCUMENT,
    cites: ['https://valley.example/'],
  };
  await keepOpenDocument(opened);
  await draftDocument(DOCUMENT, FACTS);
  expect(await readOpenDocument(hash)).toMatchObject(opened);
});

it('a draft finds room where documents have taken all of it', async () => {
  for (let i = 0; i < 10; i++)
    await keepOpenDocument({ sha256: `${i}`, name: null, url: null, document: DOCUMENT, cites: [] });
  expect(await readDraft(await draftDocument(DOCUMENT, FACTS))).not.toBeNull();
  expect(await readOpenDocument('3')).toBeNull();
});
