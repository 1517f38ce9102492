import { describe, expect, it } from 'vitest';
import { ENGLISH_PLACES } from '../../../../lib/core/claim/write-place.ts';
import { quoteFinding } from '../../../../lib/core/exchange/write/quote-finding.ts';
import { cutFinding } from '../../../components/examples.ts';

const WORDS = { page: 'This page', source: 'The source', date: (date: string) => `on ${date}`, places: ENGLISH_PLACES };
const PAGE = {
  title: 'Bridge  opens',
  url: 'https://paper.example/bridge?a=1#top',
  canonicalUrl: null,
  publisher: 'The Paper',
  byline: null,
  date: '2026-03-03',
  language: 'en',
};

describe('a finding as a quote', () => {
  it('has both sides, who says them, where they are, and a link to the passage', () => {
    expect(quoteFinding(cutFinding, PAGE, WORDS).split('\n')).toEqual([
      'This page: “We will open the bridge,” — Ola Brandt',
      `Bridge opens · The Paper · on 2026-03-03 · https://paper.example/bridge?a=1#:~:text=${encodeURIComponent('“We will open the bridge,”')}`,
      '',
      'The source: “We will open the bridge if the river falls,” — Ida Moen',
      'Bridge to open · The Harbour Gazette · on 2026-03-02 · https://gazette.example/bridge',
    ]);
  });

  it('leaves out what is not known, and links to no script', () => {
    const { speaker: _, ...nobody } = cutFinding;
    const claim = { ...cutFinding.claim, sources: [] };
    const page = { ...PAGE, url: 'javascript:alert(1)', title: '', publisher: null, date: null };
    expect(quoteFinding({ ...nobody, claim }, page, WORDS)).toBe(
      'This page: “We will open the bridge,”\n\nThe source: “We will open the bridge if the river falls,”',
    );
  });
});
