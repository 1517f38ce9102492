import type { Annotation } from '../../annotation/annotation.ts';
import type { Finding } from '../../check/finding.ts';
import { ENGLISH_PLACES, placeOf } from '../../claim/write-place.ts';
import { describeDifference } from '../../difference.ts';
import { frame, type StartWriting } from './annotation-writer.ts';

// The file that Hypothesis itself exports, https://h.readthedocs.io/en/latest/api-reference/. Its importer keeps the
// address, document, target, text and tags, and calls equal text, tags and quoted words a duplicate.

/** Tags of ours, so that a group sees at a glance what differs. */
const findingTags = ({ finding }: Annotation): string[] =>
  finding
    ? [finding.relation, finding.type, finding.severity]
        .filter((name) => name !== 'none')
        .map((name) => `crossread:${name}`)
    : [];

/** Words from outside as Markdown that shows them as they are: no picture is loaded, no link made. */
const plain = (words: string): string =>
  words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]]/g, String.raw`\$&`)
    .replaceAll('<', '&lt;');

/** The differences one by one, where the sentence names only the gravest of several. */
const listDifferences = ({ differences }: Finding): string =>
  differences.length > 1
    ? differences.map((difference) => `- ${plain(describeDifference(difference))}`).join('\n')
    : '';

/**
 * What there is to read: the finding in a sentence, each of several differences, the source's words, then the user's note.
 * Hypothesis shows Markdown.
 */
function textOf({ finding, summary, note }: Annotation): string {
  const source = finding?.claim.sources[0];
  const name = source && [source.title ?? source.opening, placeOf(source, ENGLISH_PLACES)].filter(Boolean).join(', ');
  const words = finding ? `> ${plain(finding.claim.exact)}` : '';
  const parts = [
    plain(summary),
    finding && listDifferences(finding),
    words && name ? `${words}\n>\n> ${plain(name)}` : words,
    note,
  ];
  return parts.filter(Boolean).join('\n\n');
}

function toHypothesis(annotation: Annotation): object {
  const { id, created, modified, page, target, tags, note, status, finding, summary } = annotation;
  const { exact, prefix, suffix } = target;
  return {
    id,
    created,
    updated: modified,
    uri: page.url,
    text: textOf(annotation),
    tags: [...new Set([...tags, ...findingTags(annotation)])],
    document: { title: [page.title || page.url] },
    target: [
      {
        source: page.url,
        // No TextPositionSelector: Hypothesis counts from the start of the body, we count from the start of the article,
        // and of words that are there twice a wrong position would choose the wrong ones.
        ...(exact !== '' && { selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }] }),
      },
    ],
    // Kept for our own importer; Hypothesis passes over it.
    crossread: { note, status, tags, ...(finding && { finding }), ...(summary && { summary }) },
  };
}

/** A file that Hypothesis imports, and that `parseAnnotations` reads back. */
export const startHypothesis: StartWriting = ({ now, crossread }) => {
  const head = { export_date: now.toISOString(), export_userid: '', client_version: `crossread ${crossread}` };
  return frame({
    head: `${JSON.stringify(head).slice(0, -1)},"annotations":[\n`,
    between: ',\n',
    piece: (annotation) => JSON.stringify(toHypothesis(annotation)),
    foot: () => '\n]}\n',
  });
};
