import { describe, expect, it } from 'vitest';
import { draftClaimReview } from '../../../../lib/core/exchange/write/claim-review.ts';
import { sameFigure } from '../../../components/examples.ts';
import { exampleKept } from '../../annotation/examples.ts';

describe('draftClaimReview', () => {
  const details = {
    url: 'https://desk.example/r/1',
    author: 'The desk',
    rating: 'Words left out',
    body: 'The page leaves out “not”.',
  };

  it('says what the page says, where, and what the publisher makes of it', () => {
    const [finding] = exampleKept();
    expect(JSON.parse(draftClaimReview(finding, details))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: details.url,
      datePublished: '2026-03-05',
      author: { '@type': 'Organization', name: 'The desk' },
      claimReviewed: '“We will raise the levy,”',
      reviewBody: 'The page leaves out “not”.',
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'The minister' },
        datePublished: '2026-03-02',
        appearance: {
          '@type': 'CreativeWork',
          url: 'https://news.example/levy',
          headline: 'Levy to go up',
          publisher: { '@type': 'Organization', name: 'The Ostrava Post' },
        },
      },
      reviewRating: { '@type': 'Rating', alternateName: 'Words left out' },
    });
  });

  it.each([
    ['the health ministry', 'Organization'],
    ['Mira Okafor', 'Person'],
  ])('takes %s, who gives a figure, for a %s', (name, type) => {
    const [kept] = exampleKept();
    const speaker = { page: name, source: null, relation: 'unclear' } as const;
    const draft = draftClaimReview({ ...kept, finding: { ...sameFigure, speaker } }, details);
    expect(JSON.parse(draft)).toMatchObject({ itemReviewed: { author: { '@type': type, name } } });
  });

  it('cannot end the script element that it is put into', () => {
    const [finding] = exampleKept();
    const draft = draftClaimReview(finding, { ...details, rating: '</script><script>alert(1)</script>' });
    expect(draft).not.toContain('<');
    expect(JSON.parse(draft)).toMatchObject({ reviewRating: { alternateName: '</script><script>alert(1)</script>' } });
  });
});
