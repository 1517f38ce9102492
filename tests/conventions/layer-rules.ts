import type { IForbiddenRuleType } from 'dependency-cruiser';

interface LayerRule {
  readonly name: string;
  readonly why: string;
  readonly from: string;
  /** What it may not import, but for what `except` matches. */
  readonly to: string;
  readonly except?: string;
}

/** The folders of `lib/core`, each of which may import the ones before it; `quotation` and `figure` are siblings. */
const CORE_ORDER: readonly (readonly string[])[] = [
  ['text'],
  ['quotation', 'figure'],
  ['claim'],
  ['finding'],
  ['annotation'],
];

const folderRule = (folder: string, allowed: readonly string[]): LayerRule => ({
  name: `core-${folder}`,
  why: `lib/core/${folder} builds on ${allowed.join(', ') || 'nothing'}: text ← quotation, figure ← claim ← finding ← annotation.`,
  from: `^lib/core/${folder}/`,
  to: '^lib/core/[^/]+/',
  except: `^lib/core/(?:${[folder, ...allowed].join('|')})/`,
});

const CORE_RULES: readonly LayerRule[] = CORE_ORDER.flatMap((folders, level) =>
  folders.map((folder) => folderRule(folder, CORE_ORDER.slice(0, level).flat())),
);

const LAYER_RULES: readonly LayerRule[] = [
  ...CORE_RULES,
  {
    name: 'core-is-pure',
    why: 'lib/core takes strings and plain data, so that it runs in a page, in a worker and in Node alike.',
    from: '^lib/core/',
    to: '.',
    except: '^lib/core/|(?:^|/)node_modules/(?:valibot|node-diff3)/',
  },
  {
    name: 'dom-knows-core-only',
    why: 'lib/dom reads and paints documents for the extension and for the command line: no extension APIs there.',
    from: '^lib/dom/',
    to: '^(?:lib/(?!core/|dom/)|components/|entrypoints/|cli/)|webextension-polyfill|node_modules/wxt/',
  },
  {
    name: 'extension-knows-core-only',
    why: 'lib/extension is the WebExtension edge; what needs a document as well is wired together in an entrypoint.',
    from: '^lib/extension/',
    to: '^(?:lib/(?!core/|extension/)|components/|entrypoints/|cli/)',
  },
  {
    name: 'only-the-edge-calls-the-browser',
    why: 'The WebExtension interface has one door, lib/extension, so that everything else can be tested without a browser.',
    from: '^(?:lib/(?!extension/)|components/|cli/)',
    to: 'node_modules/(?:webextension-polyfill|idb)/|node_modules/wxt/|webextension-polyfill',
  },
  {
    name: 'components-show',
    why: 'Components take props and give callbacks; they know the types of the core and Preact, nothing that acts.',
    from: '^components/',
    to: '^(?:lib/(?!core/)|entrypoints/|cli/)',
  },
  {
    name: 'entrypoints-apart-from-cli',
    why: 'The extension and the command line share lib, never each other.',
    from: '^entrypoints/',
    to: '^cli/',
  },
  {
    name: 'cli-apart-from-extension',
    why: 'The command line runs without a browser.',
    from: '^cli/',
    to: '^(?:entrypoints/|components/|lib/extension/)',
  },
  {
    name: 'code-apart-from-tests',
    why: 'What ships does not lean on its tests.',
    from: '^(?:lib|components|entrypoints|cli|manifest|tools)/',
    to: '^tests/',
  },
  {
    name: 'tools-apart',
    why: 'Tools work on the project from outside; nothing that ships needs them to run.',
    from: '^(?:lib|components|entrypoints|cli|manifest)/',
    to: '^tools/',
  },
];

const asForbidden = ({ name, why, from, to, except }: LayerRule): IForbiddenRuleType => ({
  name,
  comment: why,
  severity: 'error',
  from: { path: from },
  to: except ? { path: to, pathNot: except } : { path: to },
});

/** What the import graph may not have, each with the reason. */
export const FORBIDDEN_IMPORTS: readonly IForbiddenRuleType[] = [
  ...LAYER_RULES.map(asForbidden),
  {
    name: 'entrypoints-apart',
    comment: 'Entrypoints share components and lib; one that imports another would be bundled into it.',
    severity: 'error',
    from: { path: '^entrypoints/([^/]+)' },
    to: { path: '^entrypoints/', pathNot: '^entrypoints/$1' },
  },
  {
    name: 'no-cycles',
    comment: 'Of two modules that import each other neither can be read, tested or moved alone; types count.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'everything-resolves',
    comment: 'An import that cannot be followed is not checked either.',
    severity: 'error',
    from: {},
    // `#i18n` is made by WXT at build time.
    to: { couldNotResolve: true, pathNot: '^#i18n$' },
  },
];
