import { isWebAddress } from '../../claim/web-address.ts';
import { directionOf } from '../../language/direction-of.ts';
import { type Html, html } from './html-template.ts';

/** Nothing is fetched and nothing runs: its own style is all that a page needs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What a page begins with. */
interface PageStart {
  /** BCP 47 tag of the language that our words on it are in. */
  readonly language: string;
  readonly title: string;
  /** Ours, without any text from outside. */
  readonly style: string;
}

/** A page of its own up to where its body begins; it loads nothing and sends nothing. */
export const startPage = ({ language, title, style }: PageStart): Html => html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${{ html: `<style>${style}</style>` }}
</head>
<body>
`;

/** A link to a page of the web; of any other address what it is called alone. */
export const webLink = (address: string, name: string | Html): Html =>
  isWebAddress(address)
    ? html`<a href="${address.toWellFormed()}" rel="noopener noreferrer">${name}</a>`
    : html`${name}`;
