// Who may import whom. Each rule's comment says how to repair what it found. `npm run check:architecture` also proves that the
// rules bite: it plants a violation of each and expects it to be found.
const pageSide = '^entrypoints/(x\\.content|facebook\\.content|shared/page)/';

/** Every rule of a list must be reached from the list; a file that nobody lists never runs. */
const registered = (name, folder, except = []) => ({
  name,
  comment: `Add the file to ${folder}/index.ts, or delete it.`,
  severity: 'error',
  from: { path: `^${folder}/index\\.ts$` },
  to: { path: `^${folder}/`, pathNot: ['index\\.ts$', ...except], reachable: false },
});

/** What rules of lib/leaks share: their form, check digits, numbering plans, lists of names. Every other file there is a rule. */
const sharedByRecognisers = [
  'any-of',
  'bank-names',
  'birth-words',
  'checksums',
  'code-shape',
  'exemptions',
  'last-digits',
  'lettered-words',
  'money-words',
  'name-words',
  'named-by',
  'phone-plans',
  'plate-words',
  'reader-words',
  'recogniser',
  'statement',
  'words-of-numbers',
];

module.exports = {
  forbidden: [
    {
      name: 'lib-is-pure',
      comment: 'lib/ thinks and is given what it needs: pass the thing in as an argument.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: ['^components/', '^entrypoints/', 'node_modules/(react|react-dom|wxt|webextension-polyfill)/'] },
    },
    {
      name: 'components-only-draw',
      comment: 'Components import React and lib/; from sites and records only types. Move the work to an entrypoint.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: ['^entrypoints/', 'node_modules/(wxt|webextension-polyfill|dexie|dexie-react-hooks)/'] },
    },
    {
      name: 'components-take-types-only-from-sites-and-records',
      comment: 'Write `import type`, or hand the value in as a prop.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/(sites|records)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-door-to-the-browser',
      comment: 'Import `browser` from entrypoints/shared/browser.ts.',
      severity: 'error',
      from: { pathNot: '^entrypoints/shared/browser\\.ts$' },
      to: { path: ['node_modules/webextension-polyfill/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-records-opens-the-database',
      comment:
        'Only lib/records knows Dexie; ask it for what you need. The desk may use dexie-react-hooks to stay fresh.',
      severity: 'error',
      from: { pathNot: ['^lib/records/', '^tests/'] },
      to: { path: 'node_modules/dexie/' },
    },
    {
      name: 'page-never-reaches-customer-records',
      comment:
        'A database opened beside a page would belong to the page. Ask the background; shared types live in lib/review/types.ts.',
      severity: 'error',
      from: { path: pageSide },
      to: { path: '^lib/records/', reachable: true },
    },
    {
      name: 'page-stays-small',
      comment:
        'The content scripts load on every page: no review, no React, no schemas. Write `import type`, or ask the background.',
      severity: 'error',
      from: { path: pageSide },
      to: {
        path: ['^lib/(review|leaks|model|tone|missing|suggestions|packs)/', 'node_modules/(react|valibot|compromise)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'recognisers-are-strangers',
      comment:
        'A rule imports what all of them share (sharedByRecognisers), never another rule: what two need is a file of its own.',
      severity: 'error',
      from: { path: '^lib/leaks/', pathNot: '^lib/leaks/index\\.ts$' },
      to: {
        path: '^lib/leaks/',
        pathNot: [`^lib/leaks/(${sharedByRecognisers.join('|')})\\.ts$`, '^lib/leaks/national-id/abroad/'],
      },
    },
    {
      name: 'judges-know-no-list',
      comment: 'A fault of tone or a need does not ask for the list that it stands in.',
      severity: 'error',
      from: { path: '^lib/(tone|missing)/', pathNot: 'index\\.ts$' },
      to: { path: '^lib/(leaks|tone|missing)/index\\.ts$' },
    },
    {
      name: 'entrypoints-are-strangers',
      comment: 'Parts of the extension talk by message; what they share stands in entrypoints/shared.',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)/', pathNot: '^entrypoints/shared/' },
      to: { path: '^entrypoints/', pathNot: ['^entrypoints/$1/', '^entrypoints/shared/'] },
    },
    {
      name: 'nothing-ships-from-tests',
      comment: 'Move what is needed out of tests/, or leave it home.',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea, or hide a third.',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    // Exemptions are no rule: the weighing in lib/review asks them.
    registered('every-recogniser-is-registered', 'lib/leaks', ['exemptions\\.ts$']),
    // Who asks the list stands beside it.
    registered('every-plain-statement-is-registered', 'lib/review/plainly', ['told\\.ts$']),
    registered('every-harmless-judge-is-registered', 'lib/review/harmless'),
    registered('every-tone-fault-is-registered', 'lib/tone'),
    registered('every-need-is-registered', 'lib/missing'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    preserveSymlinks: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
    },
  },
};
