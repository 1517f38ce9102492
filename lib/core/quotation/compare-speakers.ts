import type { SpeakerComparison } from '../text/difference.ts';

/** A speaker of the source: the fullest name and the other names he goes by. */
export interface KnownSpeaker {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Holds the page's speaker (a name or description as the page gives it, `null` when it does not) against the source's. */
export function compareSpeakers(page: string | null, source: KnownSpeaker | null): SpeakerComparison {
  return { page, source: source?.name ?? null, relation: 'unclear' };
}
