import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../lib/core/quotation/find-quotations.ts';
import { fillFrame } from './fill-frame.ts';
import { OUTLET_FRAMES, type OutletFrame } from './outlet-frames.ts';
import { OUTLET_NAMES, type OutletNameKind, type OutletSpeaker } from './outlet-names.ts';

const KINDS = Object.keys(OUTLET_NAMES) as OutletNameKind[];

const withoutArticle = (name: string): string => name.replace(/^the /i, '');

/** Whom the reader gives instead of the frame's speaker; `null` when it is right. */
function faultOf({ text }: OutletFrame, speaker: OutletSpeaker, turn: number): string | null {
  const frame = fillFrame({ form: '', text: text.replaceAll('{S}', speaker.short) }, speaker, turn);
  const found = findQuotations(frame.text).find(({ start, end }) => start <= frame.at && frame.at < end);
  const said = withoutArticle(found?.speaker?.name ?? 'nobody');
  return [speaker.name, speaker.short].map(withoutArticle).includes(said) ? null : `${said} for ${speaker.name}`;
}

describe('who speaks, as outlets of many kinds put it', () => {
  it.each(OUTLET_FRAMES.map((frame, turn) => [frame.outlet, frame.text, frame, turn] as const))(
    '%s: %s',
    (_outlet, _text, frame, turn) => {
      const kinds = frame.isPerson ? KINDS.filter((kind) => kind !== 'company, club or college') : KINDS;
      const speakers = kinds.flatMap((kind) => OUTLET_NAMES[kind][turn % OUTLET_NAMES[kind].length] ?? []);
      expect(speakers.map((speaker) => faultOf(frame, speaker, turn)).filter((fault) => fault !== null)).toEqual([]);
    },
  );
});
