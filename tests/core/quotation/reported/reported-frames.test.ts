import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../lib/core/quotation/find-quotations.ts';
import { FRAMES_AR, NAMES_AR } from './frames-ar.ts';
import { FRAMES_DE, NAMES_DE } from './frames-de.ts';
import { FRAMES_ES, NAMES_ES } from './frames-es.ts';
import { FRAMES_FR, NAMES_FR } from './frames-fr.ts';
import { FRAMES_HE, NAMES_HE } from './frames-he.ts';

const LANGUAGES = [
  ['ar', FRAMES_AR, NAMES_AR],
  ['de', FRAMES_DE, NAMES_DE],
  ['es', FRAMES_ES, NAMES_ES],
  ['fr', FRAMES_FR, NAMES_FR],
  ['he', FRAMES_HE, NAMES_HE],
] as const;

/** The speakers of a frame's quotations: a name where one is given, otherwise the words of the mention. */
function speakersIn(text: string, language: string, name: string): string {
  return findQuotations(text, { language })
    .map(({ speaker }) => {
      if (!speaker) return '-';
      const mention = text.slice(speaker.start, speaker.end);
      return speaker.name === name && mention.includes(name) ? 'N' : mention;
    })
    .join(' > ');
}

describe.each(LANGUAGES)('speakers in %s', (language, frames, names) => {
  const cases = frames.flatMap((frame) => names.map((name) => [frame, name] as const));
  it.each(cases)('%s (%s)', (frame, name) => {
    const [text = '', expected = ''] = frame.split(' | ');
    expect(speakersIn(text.replaceAll('{N}', name), language, name)).toBe(expected.replaceAll('{N}', name));
  });
});
