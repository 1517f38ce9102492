import * as v from 'valibot';
import { failed, ok, type Result } from '../result.ts';
import type { Claim, ClaimSet, ClaimSpeaker, SourceDocument } from './claim.ts';

const nullable = v.nullable(v.string());

const overlaySchema = v.strictObject({
  id: v.string(),
  title: v.string(),
  description: v.string(),
  version: v.string(),
  language: v.string(),
  documents: v.array(
    v.strictObject({
      sha256: v.string(),
      id: v.string(),
      title: nullable,
      publisher: nullable,
      url: nullable,
      date: nullable,
    }),
  ),
  speakers: v.array(v.strictObject({ name: v.string(), aliases: v.array(v.string()), role: nullable })),
  corrections: v.array(
    v.strictObject({
      /** The words of the claim to correct, as extracted. */
      exact: v.string(),
      /** What stands in for the extracted fields. */
      figure: v.optional(v.partial(v.strictObject({ counted: nullable, unit: nullable, terms: v.array(v.string()) }))),
      leaveOut: v.optional(v.boolean()),
    }),
  ),
});

/** What extraction cannot know about a set: what it is called, who its speakers are, what a figure silently counts. */
export type Overlay = v.InferOutput<typeof overlaySchema>;

/** Reads an overlay from a parsed JSON value. */
export function parseOverlay(value: unknown): Result<Overlay> {
  const parsed = v.safeParse(overlaySchema, value);
  if (parsed.success) return ok(parsed.output);
  const { message, path } = parsed.issues[0];
  return failed(`${(path ?? []).map((item) => String(item.key)).join('.')}: ${message}`);
}

/** Metadata the overlay has for a document, told by its SHA-256; otherwise the document as it is. */
export function curateDocument(document: SourceDocument, overlay: Overlay): SourceDocument {
  const known = overlay.documents.find(({ sha256 }) => sha256 === document.sha256);
  return known ? { ...document, ...known } : document;
}

/** The set's speakers under their curated names, with every form extraction met as an alias. */
function curateSpeaker(speaker: ClaimSpeaker, overlay: Overlay): ClaimSpeaker {
  const known = overlay.speakers.find(({ name, aliases }) => [name, ...aliases].includes(speaker.name));
  if (!known) return speaker;
  const aliases = new Set([...known.aliases, ...speaker.aliases, speaker.name]);
  aliases.delete(known.name);
  return { ...speaker, name: known.name, aliases: [...aliases], role: known.role };
}

function curateClaim(claim: Claim, overlay: Overlay): Claim | null {
  const correction = overlay.corrections.find(({ exact }) => exact === claim.appearances[0]?.exact);
  if (!correction) return claim;
  if (correction.leaveOut) return null;
  if (claim.type !== 'figure' || !correction.figure) return claim;
  const { counted = claim.counted, unit = claim.unit, terms = claim.terms } = correction.figure;
  const declared = Object.keys(correction.figure);
  return { ...claim, counted, unit, terms, declared };
}

/** Corrections that no claim answers to: the overlay is then out of step with what extraction finds. */
export function findIdleCorrections(set: ClaimSet, overlay: Overlay): string[] {
  const words = new Set(set.claims.map((claim) => claim.appearances[0]?.exact));
  return overlay.corrections.map(({ exact }) => exact).filter((exact) => !words.has(exact));
}

/** Lays the overlay over the extracted claims of one document. */
export function curateClaimSet(set: ClaimSet, overlay: Overlay): ClaimSet {
  const { id, title, description, version, language } = overlay;
  const speakers = set.speakers.map((speaker) => curateSpeaker(speaker, overlay));
  const claims = set.claims.map((claim) => curateClaim(claim, overlay)).filter((claim) => claim !== null);
  return { ...set, id, title, description, version, language, speakers, claims };
}
