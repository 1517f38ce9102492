/** A work that others made and that is in the package. */
export interface ThirdPartyWork {
  /** Name and version of a package, or name of a list of words. */
  readonly name: string;
  /** SPDX expression, or empty where the text alone says it. */
  readonly licence: string;
  /** Where it is published, or empty. */
  readonly home: string;
  /** Full text of the licence, copyright notices included. */
  readonly text: string;
}

const HEAD = `Third-party notices

Crossread itself is under the Mozilla Public License 2.0. Its package has the works below in it, unmodified but for being
bundled and minified, or, for data and lists of words, in part. This file is made by \`npm run notices\`.
`;

const RULE = '='.repeat(100);

/** Builds' own dependencies do not ship: Vite lists their licences behind its own. */
const BUNDLED_WITH_TOOL = /\n#+ Licenses of bundled dependencies[^]*$/i;

/** A licence's text without trailing spaces and with one kind of line ends. */
export const tidyLicence = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replace(BUNDLED_WITH_TOOL, '')
    .replace(/[^\S\n]+$/gm, '')
    .trim();

const describeWork = ({ name, licence, home }: ThirdPartyWork): string =>
  [licence === '' ? name : `${name} (${licence})`, home].filter((part) => part !== '').join('\n');

/** The notices as a text file. Works that share a licence's text, copyright notice and all, are named over one copy. */
export function writeNotices(works: readonly ThirdPartyWork[]): string {
  const byText = Map.groupBy(works, ({ text }) => tidyLicence(text));
  const sections = [...byText].map(([text, sharing]) =>
    [RULE, sharing.map(describeWork).join('\n'), '', text, ''].join('\n'),
  );
  return [HEAD, ...sections].join('\n');
}
