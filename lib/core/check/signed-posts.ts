import type { SpeakerComparison } from '../difference.ts';
import { findWords } from '../language/words.ts';
import { compareSpeakers } from '../quotation/compare-speakers.ts';

/** How a post that a page shows is signed: "— Ann Lee (@annlee)". */
const SIGNATURE = /[—–-] ?([^\n()@—–]{3,60}) \(@\w{1,30}\)/gu;

const wordsOf = (text: string): string =>
  ` ${findWords(text)
    .map(({ folded }) => folded)
    .join(' ')} `;

/** A post that a page shows, with the name below it. */
interface SignedPost {
  readonly text: string;
  readonly author: string;
}

/** The signed posts of a page: each is what its line has before the signature, behind the one before. */
function findSignedPosts(text: string): SignedPost[] {
  let behind = 0;
  return [...text.matchAll(SIGNATURE)].map((signature) => {
    const before = text.slice(behind, signature.index);
    behind = signature.index + signature[0].length;
    return { text: before.slice(before.lastIndexOf('\n') + 1), author: signature[1] ?? '' };
  });
}

/**
 * Whether a page that quotes somebody also shows the post with these very words, signed by the same person: then the post is
 * what it quotes.
 */
export function isFromShownPost(
  text: string,
  quoted: readonly string[],
  speaker: Pick<SpeakerComparison, 'page'> | null,
): boolean {
  if (!speaker?.page) return false;
  const name = speaker.page;
  const isAuthor = ({ author }: SignedPost): boolean =>
    compareSpeakers(name, { name: author, aliases: [] }).relation === 'same';
  const words = quoted.map(wordsOf);
  return findSignedPosts(text)
    .filter(isAuthor)
    .some((post) => {
      const shown = wordsOf(post.text);
      return words.every((part) => shown.includes(part));
    });
}
