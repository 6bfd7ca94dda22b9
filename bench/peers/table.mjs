/** The peers: what is installed for each, how it is run on a corpus, and how what it prints is read. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/run.mjs';

/** Where the peers are installed, apart from the project's own packages. */
export const peersFolder = path.join(root, 'node_modules/.cache/bench-peers');

const inPeers = createRequire(path.join(peersFolder, 'package.json'));
const beside = name => fileURLToPath(new URL(name, import.meta.url));
const node = process.execPath;

const missingFile = 'link to a missing file';
const missingHeading = 'link to a missing heading';
const wrongValue = 'wrong value in the frontmatter';
const unknownKey = 'unknown key in the frontmatter';

/** Findings as JSON Lines, as our own drivers print them. */
const jsonLines = ({ stdout }) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));

/** Writes a file of settings below a run's own folder; gives its path. */
function settings(work, name, text) {
  fs.writeFileSync(path.join(work, name), text);
  return path.join(work, name);
}

/** The program itself, without the start of Node.js that its npm package puts before it. */
const rumdl = () =>
  path.join(
    path.dirname(inPeers.resolve(`@rumdl/cli-${process.platform}-${process.arch}/package.json`)),
    process.platform === 'win32' ? 'rumdl.exe' : 'rumdl',
  );
const rumdlArgs = ['check', '.', '--no-config', '--enable', 'MD051,MD057', '--output-format', 'json'];
const rumdlKinds = { MD051: missingHeading, MD057: missingFile };
const rumdlFindings = ({ stdout }) => JSON.parse(stdout).map(({ file, rule }) => ({ file, kind: rumdlKinds[rule] }));

/**
 * `most`: the most documents it is run on unless everything is asked for. `command` gives the program for a corpus's
 * folder; `work` is a folder for its settings and its cache. `findings` reads what it printed.
 */
export const peers = [
  {
    name: 'rumdl',
    packages: ['rumdl'],
    checks: 'links, anchors',
    most: 50_000,
    command: () => ({ program: rumdl(), args: [...rumdlArgs, '--no-cache'] }),
    findings: rumdlFindings,
  },
  {
    name: 'rumdl, cached',
    packages: ['rumdl'],
    checks: 'links, anchors',
    most: 50_000,
    isCached: true,
    command: (_, work) => ({ program: rumdl(), args: [...rumdlArgs, '--cache-dir', path.join(work, 'rumdl')] }),
    findings: rumdlFindings,
  },
  {
    name: 'script by hand',
    packages: [],
    checks: 'frontmatter, links, anchors',
    most: 50_000,
    command: () => ({ program: node, args: [beside('hand.mjs')] }),
    findings: jsonLines,
  },
  {
    name: 'vscode-markdown-languageservice',
    packages: ['vscode-markdown-languageservice'],
    checks: 'links, anchors',
    most: 10_000,
    command: () => ({ program: node, args: [beside('markdownCheck.mjs')] }),
    findings: jsonLines,
  },
  {
    name: 'markdownlint-cli2',
    packages: ['markdownlint-cli2', 'markdownlint-rule-relative-links'],
    // Its own rule for anchors looks at those of the same document only, and takes five times as long as all the rest.
    checks: 'links, anchors',
    most: 10_000,
    command(_, work) {
      const rule = inPeers.resolve('markdownlint-rule-relative-links');
      const config = { default: false, 'relative-links': true };
      const file = settings(work, 'x.markdownlint-cli2.jsonc', JSON.stringify({ config, customRules: [rule] }));
      const bin = path.join(peersFolder, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
      return { program: node, args: [bin, '--config', file, '**/*.md'] };
    },
    findings: ({ stderr }) =>
      [...stderr.matchAll(/^(.+?):\d+(?::\d+)? (?:error|warning) \S+ (.*)$/gm)].map(([, file, text]) => ({
        file,
        kind: text.includes('fragment') ? missingHeading : missingFile,
      })),
  },
  {
    name: 'remark-cli',
    packages: ['remark-cli', 'remark-frontmatter', 'remark-validate-links', 'remark-lint-frontmatter-schema'],
    checks: 'frontmatter, links, anchors',
    most: 1000,
    command(base, work) {
      const plugin = name =>
        path.join(
          peersFolder,
          'node_modules',
          name,
          name === 'remark-lint-frontmatter-schema' ? 'dist/index.js' : 'index.js',
        );
      // It looks for schemas by their paths from the working folder.
      const schemaOf = kind => path.relative(base, strictSchema(work, kind));
      const schemas = Object.fromEntries(['playbook', 'topic'].map(kind => [schemaOf(kind), [`${kind}s/**`]]));
      const plugins = [
        plugin('remark-frontmatter'),
        [plugin('remark-validate-links'), { repository: false, root: base }],
        [plugin('remark-lint-frontmatter-schema'), { schemas }],
      ];
      const file = settings(work, 'remark.json', JSON.stringify({ plugins }));
      const bin = path.join(peersFolder, 'node_modules/remark-cli/cli.js');
      return { program: node, args: [bin, '.', '--quiet', '--no-stdout', '--no-color', '--rc-path', file] };
    },
    findings: remarkFindings,
  },
];

/** Our schema with unknown keys forbidden, for tools that know of no other way to say so. */
function strictSchema(work, kind) {
  const schema = JSON.parse(fs.readFileSync(path.join(root, `schemas/${kind}.schema.json`), 'utf8'));
  return settings(work, `${kind}.schema.json`, JSON.stringify({ ...schema, additionalProperties: false }));
}

/** Its report: the name of a file, then a line for each message, the rule at its end. */
function remarkFindings({ stderr }) {
  let file = '';
  return stderr.split('\n').flatMap(line => {
    const [, rule] = /^\s*[\d:-]*\s+(?:warning|error)\s.*?\s(\S+)\s+\S+\s*$/.exec(line) ?? [];
    if (!rule) {
      if (/^\S.*\.md$/.test(line)) file = line;
      return [];
    }
    if (rule === 'missing-file') return [{ file, kind: missingFile }];
    if (rule.startsWith('missing-heading')) return [{ file, kind: missingHeading }];
    return [{ file, kind: /additional propert/i.test(line) ? unknownKey : wrongValue }];
  });
}

/** The language servers among them. */
export const servers = [
  {
    name: 'rumdl',
    command: work => ({
      program: rumdl(),
      args: ['server', '--config', settings(work, 'rumdl.toml', '[global]\nenable = ["MD051", "MD057"]\n')],
    }),
  },
  {
    name: 'vscode-markdown-languageservice',
    command: () => ({ program: node, args: [beside('markdownServer.mjs'), '--stdio'] }),
  },
];

/** The version of an installed package. */
export const versionOf = name =>
  JSON.parse(fs.readFileSync(path.join(peersFolder, 'node_modules', name, 'package.json'), 'utf8')).version;
