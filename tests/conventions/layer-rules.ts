import type { IForbiddenRuleType } from 'dependency-cruiser';

interface LayerRule {
  readonly name: string;
  readonly why: string;
  readonly from: string;
  /** What it may not import, but for what `except` matches. */
  readonly to: string;
  readonly except?: string;
}

/** The folders of `lib/core`, each of which may import the ones before it; those on one line never import each other. */
const CORE_ORDER: readonly (readonly string[])[] = [
  ['language'],
  ['quotation', 'figure'],
  ['date', 'detail'],
  ['claim'],
  ['source'],
  ['index'],
  ['check'],
  ['annotation'],
  ['exchange'],
];

const folderRule = (folder: string, allowed: readonly string[]): LayerRule => ({
  name: `core-${folder}`,
  why: `lib/core/${folder} builds on ${allowed.join(', ') || 'nothing'}: language ← quotation, figure ← date, detail ← claim ← source ← index ← check ← annotation ← exchange.`,
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
    name: 'protocol-knows-core-only',
    why: 'What contexts say to each other is made of plain data: neither end is imported by the words between them.',
    from: '^lib/protocol/',
    to: '^(?:lib/(?!core/|protocol/|locale/|settings/)|components/|entrypoints/|cli/)',
  },
  {
    name: 'page-reads-and-paints',
    why: 'lib/page is the edge of the document: it reads, proves and paints, and asks the background for everything else.',
    from: '^lib/page/',
    to: '^(?:lib/(?!core/|page/|protocol/|locale/|schedule/)|components/|entrypoints/|cli/)',
  },
  {
    name: 'page-without-browser',
    why: 'lib/page also runs in Node: the messages to the background go through lib/protocol.',
    from: '^lib/page/',
    to: 'node_modules/(?:webextension-polyfill|idb)/|node_modules/wxt/|webextension-polyfill',
  },
  {
    name: 'background-knows-no-page',
    why: 'lib/background stores and judges; what happens in a document is told to lib/page by messages.',
    from: '^lib/background/',
    to: '^(?:lib/(?:page|ui)/|components/|entrypoints/|cli/)',
  },
  {
    name: 'background-storage-first',
    why: 'Within the background, stores know nothing of the services and tabs that use them.',
    from: '^lib/background/storage/',
    to: '^lib/background/(?:services|tabs)/',
  },
  {
    name: 'ui-asks-by-messages',
    why: 'Hooks of the extension pages reach the background by messages, never its stores.',
    from: '^lib/ui/',
    to: '^(?:lib/(?:background|page)/|entrypoints/|cli/)',
  },
  {
    name: 'schedule-builds-on-nothing',
    why: 'How work shares a thread with the page is the same whatever the work is.',
    from: '^lib/schedule/',
    to: '^(?:lib/(?!schedule/)|components/|entrypoints/|cli/)',
  },
  {
    name: 'settings-and-words-are-shared',
    why: 'What the user has chosen and the words of the interface are for every context, so they build on none.',
    from: '^lib/(?:settings|locale)/',
    to: '^(?:lib/(?:background|page|ui)/|components/|entrypoints/|cli/)',
  },
  {
    name: 'files-are-read-at-the-edge',
    why: 'lib/files turns the bytes of a file into a document of lib/core, in a worker of ours if need be; markup is read as a page is.',
    from: '^lib/files/',
    to: '^(?:lib/(?!core/|files/|page/|own-page/open-own-worker)|components/|entrypoints/|cli/)',
  },
  {
    name: 'files-where-they-are-chosen',
    why: 'Pages of ours and the command line read files; what runs on pages of others never carries a reader of them.',
    from: '^lib/(?!files/)',
    to: '^lib/files/',
  },
  {
    name: 'pdf-in-a-worker',
    why: 'pdf.js has 1.7 MB: it is loaded in the worker that reads one file, and in Node with the first PDF.',
    from: '^(?!lib/files/pdf/|entrypoints/pdf-worker/)',
    to: 'node_modules/pdfjs-dist/',
  },
  {
    name: 'only-the-background-stores',
    why: 'IndexedDB has one door, lib/background/storage.',
    from: '^(?:lib/(?!background/storage/)|components/|entrypoints/|cli/)',
    to: 'node_modules/idb/',
  },
  {
    name: 'components-show',
    why: 'Components take props and give callbacks; they know the types of the core, the words of the interface and Preact.',
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
    to: '^(?:entrypoints/|components/|lib/(?!core/|page/|files/))',
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
