import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../lib/core/quotation/find-quotations.ts';
import { fillFrame } from './fill-frame.ts';
import { FRAMES, type Frame } from './frames.ts';
import { NAMES, type NameKind } from './names.ts';

const KINDS = Object.keys(NAMES) as NameKind[];

const withoutArticle = (name: string): string => name.replace(/^the /i, '');

/** What is wrong with a frame filled with a name of a kind; `null` when nothing is. */
function faultOf(frame: Frame, kind: NameKind, turn: number): string | null {
  const names = NAMES[kind];
  const speaker = names[turn % names.length];
  if (!speaker) return `no name for ${kind}`;
  const { text, at } = fillFrame(frame, speaker, turn);
  const found = findQuotations(text).find(({ start, end }) => start <= at && at < end);
  const said = found?.speaker?.name ?? null;
  if (said === null || withoutArticle(said) !== withoutArticle(speaker.name))
    return `${kind}: ${said} for ${speaker.name}`;
  const cue = found?.cue?.exact ?? null;
  return frame.cue === undefined || frame.cue === cue ? null : `${kind}: cue ${cue} for ${frame.cue}`;
}

describe('the frame grid: who speaks, however it is said and whatever the name', () => {
  it('has at least 150 frames and eight kinds of names', () => {
    expect(new Set(FRAMES.map(({ text }) => text)).size).toBeGreaterThanOrEqual(150);
    expect(KINDS).toHaveLength(8);
  });

  it.each(FRAMES.map((frame, turn) => [frame.form, frame.text, frame, turn] as const))(
    '%s: %s',
    (_form, _text, frame, turn) => {
      expect(KINDS.map((kind) => faultOf(frame, kind, turn)).filter((fault) => fault !== null)).toEqual([]);
    },
  );
});
