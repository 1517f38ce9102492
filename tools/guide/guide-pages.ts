import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** The user guide as it is read in the repository. */
export const GUIDE = path.resolve(import.meta.dirname, '../../docs/guide');
const STYLES = ['components/tokens.css', 'tools/guide/guide.css'];
const FIRST = 'README.md';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Made of the changelog, so that nothing is written twice. */
const NEWS = 'whats-new.md';

/** A file of the guide in the package: made of text, or copied as it is. */
export type GuideFile =
  | { readonly relativeDest: string; readonly contents: string }
  | { readonly relativeDest: string; readonly absoluteSrc: string };

/**
 * What has changed for people who use the extension, the newest version first: the changelog without what it says of
 * itself. What no release has yet is in this very package.
 */
export function writeNews(changelog: string): string {
  const changes = changelog.slice(Math.max(changelog.search(/^## /m), 0));
  return `# What’s new in Crossread\n\n${changes.replace(/^## \[Unreleased\]$/m, '## This version')}`;
}

const read = (file: string): string =>
  file === NEWS
    ? writeNews(readFileSync(path.join(ROOT, 'CHANGELOG.md'), 'utf8'))
    : readFileSync(path.join(GUIDE, file), 'utf8');

const nameInPackage = (file: string): string => (file === FIRST ? 'index.html' : file.replace(/\.md$/, '.html'));

const titleOf = (markdown: string): string => /^# (?<title>.+)$/m.exec(markdown)?.groups?.title ?? '';

/** Links between pages lead to what they have become. */
const toBody = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }).replace(
    /(?<=<a href=")[^":]+\.md(?=")/g,
    nameInPackage,
  );

function writePage(file: string, files: readonly string[]): string {
  const links = files.map((other) => {
    const here = other === file ? ' aria-current="page"' : '';
    return `<li><a href="${nameInPackage(other)}"${here}>${titleOf(read(other))}</a></li>`;
  });
  return `<!doctype html>
<html class="page" lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(read(file))}</title>
<link rel="stylesheet" href="guide.css">
</head>
<body>
<nav aria-label="Guide"><ul>${links.join('')}</ul></nav>
<main>
${toBody(read(file))}
</main>
</body>
</html>
`;
}

/** The pages in the order in which the first one links to them, and what is new. */
export function listPages(): readonly string[] {
  const linked = [...read(FIRST).matchAll(/\]\((?<page>[\w-]+\.md)\)/g)].map(({ groups }) => groups?.page ?? '');
  return [FIRST, ...linked, NEWS];
}

/** All that the extension has of the guide, made from the same files that are read in the repository. */
export function makeGuide(): readonly GuideFile[] {
  const pages = listPages();
  const style = STYLES.map((file) => readFileSync(path.join(ROOT, file), 'utf8')).join('\n');
  return [
    ...pages.map((file) => ({ relativeDest: `guide/${nameInPackage(file)}`, contents: writePage(file, pages) })),
    { relativeDest: 'guide/guide.css', contents: style },
    ...readdirSync(path.join(GUIDE, 'pictures')).map((file) => ({
      relativeDest: `guide/pictures/${file}`,
      absoluteSrc: path.join(GUIDE, 'pictures', file),
    })),
  ];
}
