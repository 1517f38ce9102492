import { browser } from 'wxt/browser';
import type { DocumentKind } from '../core/claim/claim.ts';
import { draftClaims } from '../core/claim/draft-claims.ts';
import type { SourceDraft } from '../core/claim/source-draft.ts';
import type { SourceText } from '../core/claim/source-text.ts';
import { PlainError } from '../core/plain-error.ts';
import type { DocumentText } from '../core/source/document-text.ts';
import { markSaid } from '../core/source/mark-said.ts';
import { languageOf, sourceTextOf } from '../core/source/source-text-of.ts';
import { t } from '../locale/translate.ts';
import { fetchFigurePack } from '../protocol/figure-pack.ts';
import { callBackground } from '../protocol/messenger.ts';
import { keepOpenDocument, readOpenDocument } from '../protocol/open-documents.ts';
import { sha256 } from '../protocol/sha256.ts';
import { newDraftKey, writeDraft } from '../protocol/source-drafts.ts';

/** What somebody knows of a document that it does not say itself, or says otherwise; `null` for nothing. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  readonly url: string | null;
  /** Who says all of it. */
  readonly saidBy: string | null;
}

/** Nothing. */
export const NO_FACTS: DocumentFacts = { title: null, publisher: null, date: null, url: null, saidBy: null };

/** The document with all of it said by one, where that is known. */
function withSpeaker(document: DocumentText, saidBy: string | null): DocumentText {
  if (saidBy === null) return document;
  const { said } = document.said.length > 0 ? document : markSaid(document, 'statement');
  return { ...document, said: said.map(({ start, end }) => ({ start, end, speaker: saidBy })) };
}

/** A document with what is known of it besides, as a text that claims can be taken from. */
async function describeText(document: DocumentText, facts: DocumentFacts): Promise<SourceText> {
  const { title, publisher, date, url, saidBy } = facts;
  const known = {
    ...withSpeaker(document, saidBy),
    title: title ?? document.title,
    publisher: publisher ?? document.publisher,
    date: date ?? document.date,
  };
  const [hash, figurePack] = await Promise.all([sha256(document.text), fetchFigurePack(languageOf(document))]);
  return sourceTextOf(known, { sha256: hash, url, figurePack });
}

/** Begins the draft of a source from a document, and gives its key. Throws with the reason when nothing in it can be compared. */
export async function draftDocument(document: DocumentText, facts: DocumentFacts): Promise<string> {
  const source = await describeText(document, facts);
  const set = draftClaims(source);
  if (set.claims.length === 0) throw new PlainError(t('sources.nothingIn'));
  const key = newDraftKey();
  await writeDraft(key, { set: await callBackground('nameDraft', { set }), unwanted: [] });
  const { sha256: hash, url } = source.document;
  // What is read in a private window is not kept longer than its draft.
  if (browser.extension.inIncognitoContext) return key;
  const open = (await readOpenDocument(hash)) ?? { sha256: hash, name: null, url, document, cites: [] };
  await keepOpenDocument({ ...open, saidBy: facts.saidBy });
  return key;
}

/** The document as one of another kind: what is said in it is read again, unless it is the kind that it was read as. */
const asKind = (document: DocumentText, kind: DocumentKind): DocumentText =>
  document.kind === kind ? document : markSaid({ ...document, kind, said: [] }, kind);

/**
 * A draft with its document read as one of another kind, and all that is known of it. Where its text is not at hand any more
 * only the kind is another.
 */
export async function draftAs({ set, unwanted }: SourceDraft, kind: DocumentKind): Promise<SourceDraft> {
  const [known] = set.documents;
  const open = known ? await readOpenDocument(known.sha256) : null;
  const documents = set.documents.map((document) => ({ ...document, kind }));
  if (!known || !open) return { set: { ...set, documents }, unwanted };
  const { title, publisher, date, url } = known;
  const { saidBy = null } = open;
  const source = await describeText(asKind(open.document, kind), { title, publisher, date, url, saidBy });
  const { id, title: name } = set;
  const read = await callBackground('nameDraft', { set: draftClaims(source) });
  return { set: { ...read, id, title: name }, unwanted: [] };
}
