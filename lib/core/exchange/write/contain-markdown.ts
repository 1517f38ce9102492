/** A destination that a link of the user's may keep: web pages, mail, places in the same note. */
const KEPT_DESTINATION = /^\s*<?(?:https?:\/\/|mailto:|#)/i;

/** Where a fenced block begins with the name of what runs it, behind any marks of quotes and lists. */
const NAMED_FENCE = /^([\s>*+\-\d.)]*)(`{3,}(?!`)|~{3,}(?!~))\s*(\S.*)$/;

/** Links in angle brackets, which may stay; tags, a backslash with what it escapes, code that plug-ins run, comment and formula marks, pictures and embeds, links. */
const DANGEROUS = /<https?:\/\/(?:[\w\-.~:/?#@&+,;=]|%(?!%))+>|\\?<|\\[!-/:-@[-`{-~]|`+\s*\$?=|%%|\$\$|!\[|\](?:\(|:)/g;

const backslashes = (characters: string): string => characters.replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`);

/**
 * Keeps what the pattern matched, or takes its meaning away.
 *
 * A backslash and what it escapes stay as they are: within code a backslash escapes nothing, but there nothing else means
 * anything either. Only `<` is written as an entity, since a bare address may swallow the backslash before it.
 */
function disarm(match: string, offset: number, text: string): string {
  if (match.startsWith('<http')) return match;
  if (match.endsWith('<')) return '&lt;';
  if (match.startsWith('\\')) return match;
  if (match.startsWith(']'))
    return KEPT_DESTINATION.test(text.slice(offset + 2, offset + 20)) ? match : `]\\${match[1]}`;
  return backslashes(match);
}

const nameNoFence = (line: string): string => {
  const [, before = '', fence = '', name = ''] = NAMED_FENCE.exec(line) ?? [];
  return fence === '' || (fence.startsWith('`') && name.includes('`')) ? line : `${before}${fence}text`;
};

/**
 * A user's Markdown as the inside of a quote block, which it cannot leave: emphasis, lists, links and code stay; HTML,
 * pictures that would be loaded, links that run something, and blocks that plug-ins of Obsidian would run (dataview,
 * templater, comments) are shown as they were typed. Linear in the length of the note.
 */
export function containMarkdown(note: string): string {
  const lines = note
    .replace(/\0/g, '')
    .replace(DANGEROUS, disarm)
    .split(/\r\n|[\r\n]/)
    .map(nameNoFence);
  return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}
