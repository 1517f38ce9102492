import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../lib/core/quotation/find-quotations.ts';
import { CAMPAIGN_FRAMES } from './campaign-frames.ts';
import { FAR_FRAMES } from './far-frames.ts';
import { fillFrame } from './fill-frame.ts';
import { HEARING_FRAMES } from './hearing-frames.ts';
import { NEWSROOM_FRAMES } from './newsroom-frames.ts';
import { NEWSROOM_NAMES } from './newsroom-names.ts';
import { OUTLET_FRAMES, type OutletFrame } from './outlet-frames.ts';
import { OUTLET_NAMES, type OutletSpeaker } from './outlet-names.ts';

const withoutArticle = (name: string): string =>
  name.replace(/^the /i, '').replace(/^(?:Dr\.|Chief|Alhaji|Barrister) /, '');

/** Whom the reader gives instead of the frame's speaker; `null` when it is right. */
function faultOf({ text }: OutletFrame, speaker: OutletSpeaker, turn: number): string | null {
  const frame = fillFrame({ form: '', text: text.replaceAll('{S}', speaker.short) }, speaker, turn);
  const found = findQuotations(frame.text).find(({ start, end }) => start <= frame.at && frame.at < end);
  const said = withoutArticle(found?.speaker?.name ?? 'nobody');
  return [speaker.name, speaker.short].map(withoutArticle).includes(said) ? null : `${said} for ${speaker.name}`;
}

/** A frame with each kind of name that it can be said of, the names of a kind taking turns. */
function faultsOf(
  frame: OutletFrame,
  turn: number,
  { names, bodies }: { readonly names: Readonly<Record<string, readonly OutletSpeaker[]>>; readonly bodies: string },
): string[] {
  const kinds = Object.keys(names).filter((kind) => !(frame.isPerson && kind === bodies));
  const speakers = kinds.flatMap((kind) => names[kind]?.[turn % names[kind].length] ?? []);
  return speakers.flatMap((speaker) => faultOf(frame, speaker, turn) ?? []);
}

describe('who speaks, as outlets of many kinds put it', () => {
  it.each(OUTLET_FRAMES.map((frame, turn) => [frame.outlet, frame.text, frame, turn] as const))(
    '%s: %s',
    (_outlet, _text, frame, turn) => {
      expect(faultsOf(frame, turn, { names: OUTLET_NAMES, bodies: 'company, club or college' })).toEqual([]);
    },
  );

  it.each(
    [...NEWSROOM_FRAMES, ...CAMPAIGN_FRAMES, ...FAR_FRAMES, ...HEARING_FRAMES].map(
      (frame, turn) => [frame.outlet, frame.text, frame, turn] as const,
    ),
  )('%s: %s', (_outlet, _text, frame, turn) => {
    expect(faultsOf(frame, turn, { names: NEWSROOM_NAMES, bodies: 'body or acronym' })).toEqual([]);
  });
});
