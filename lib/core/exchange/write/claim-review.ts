import type { FindingAnnotation } from '../../annotation/annotation.ts';
import type { Finding } from '../../check/finding.ts';
import { readPersonName } from '../../quotation/read-person-name.ts';

/** What only the person who publishes the review can say, and what is said in their language. */
export interface ReviewDetails {
  /** Public address at which the review will be. */
  readonly url: string;
  /** Who reviews: a person or an organization. */
  readonly author: string;
  /** The rating in words, as the publisher words it. */
  readonly rating: string;
  /** What the finding is, in a sentence in the language of the review. */
  readonly body: string;
}

/** Whoever is quoted is a person, also by an office alone; a figure is given by a body unless a person is named. */
const describeAuthor = (type: Finding['type'], name: string) => ({
  '@type': type === 'quotation' || readPersonName(name).isPerson ? 'Person' : 'Organization',
  name,
});

/**
 * A draft of a ClaimReview (https://schema.org/ClaimReview) as JSON-LD text, to be put into the page that holds the
 * review. The claim reviewed is what the page says; what it was compared with is in `reviewBody` as our own sentence.
 */
export function draftClaimReview(annotation: FindingAnnotation, { url, author, rating, body }: ReviewDetails): string {
  const { page, target, finding, modified } = annotation;
  const review = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    datePublished: modified.slice(0, 10),
    author: { '@type': 'Organization', name: author },
    claimReviewed: target.exact,
    reviewBody: body,
    itemReviewed: {
      '@type': 'Claim',
      ...(finding.speaker?.page && { author: describeAuthor(finding.type, finding.speaker.page) }),
      ...(page.date && { datePublished: page.date }),
      appearance: {
        '@type': 'CreativeWork',
        url: page.canonicalUrl ?? page.url,
        headline: page.title,
        ...(page.publisher && { publisher: { '@type': 'Organization', name: page.publisher } }),
      },
    },
    reviewRating: { '@type': 'Rating', alternateName: rating },
  };
  // Inside a <script> element no `<` may be taken for its end.
  return `${JSON.stringify(review, null, 2).replaceAll('<', String.raw`\u003c`)}\n`;
}
