const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

export interface ArticlePage {
  readonly title: string;
  /** Paragraphs parted by line breaks; blank lines are dropped. */
  readonly text: string;
}

/** Any text as the plainest news page: JSON-LD that says so, a heading, and a paragraph for each line. */
export function articlePage({ title, text }: ArticlePage): string {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  const data = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script>
</head>
<body>
<article>
<h1>${escapeHtml(title)}</h1>
${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
</article>
</body>
</html>
`;
}
