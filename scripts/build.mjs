// Bundles the extension's four parts, the page of its preview, the command line and the workers that lint into dist/.
// node scripts/build.mjs [--watch] [--production]      --production: minified and without source maps, for the .vsix
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { root } from './run.mjs';

/** Browsers have no files: gray-matter's `require('fs')`, which only its file reader uses, becomes an empty module. */
const withoutFiles = {
  name: 'without-files',
  setup(build) {
    build.onResolve({ filter: /^(node:)?fs$/ }, () => ({ path: 'fs', namespace: 'empty' }));
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** js-yaml's type for functions looks for a parser of JavaScript when it is loaded; nothing here ever reads a function. */
const withoutFunctions = {
  name: 'without-functions',
  setup(build) {
    build.onLoad({ filter: /js-yaml[\\/]lib[\\/]js-yaml[\\/]type[\\/]js[\\/]function\.js$/ }, () => ({
      contents: `
        const Type = require('../../type');
        module.exports = new Type('tag:yaml.org,2002:js/function', { kind: 'scalar', resolve: () => false });
      `,
    }));
  },
};

/** What only some documents and configurations need. */
const seldom = ['ajv', 'ajv/dist/2019.js', 'ajv/dist/2020.js', 'ajv-formats', 'gray-matter', 're2js', 'yaml'];

/** What packages require when they are loaded and use later, if ever. */
const later = ['child_process'];

/** Loads what is seldom needed when something of it is used for the first time, not at the start. */
const lazily = {
  name: 'lazily',
  setup(build) {
    const require = createRequire(import.meta.url);
    build.onResolve({ filter: /^[a-z]/ }, ({ path: name, kind, namespace, resolveDir }) =>
      namespace !== 'lazy' && (kind === 'import-statement' ? seldom : later).includes(name)
        ? { path: name, namespace: 'lazy', pluginData: { resolveDir }, sideEffects: false }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path: name, pluginData }) => {
      const names = Object.keys(require(name)).filter(key => key !== 'default' && key !== '__esModule');
      return {
        resolveDir: pluginData.resolveDir,
        contents: `
          let loaded;
          const load = () => (loaded ??= require(${JSON.stringify(name)}));
          module.exports = {
            get default() { return load().__esModule ? load().default : load(); },
            ${names.map(key => `get ${key}() { return load().${key}; },`).join('\n')}
          };
          Object.defineProperty(module.exports, '__esModule', { value: true });`,
      };
    });
  },
};

/** Copies the hundreds of names of a CommonJS package once, not once for each module that imports some of them. */
const once = {
  name: 'once',
  setup(build) {
    build.onResolve({ filter: /^vscode-languageserver$/ }, ({ path: name, namespace, resolveDir }) =>
      namespace === 'once' ? undefined : { path: name, namespace: 'once', pluginData: { resolveDir } },
    );
    build.onLoad({ filter: /.*/, namespace: 'once' }, ({ path: name, pluginData: { resolveDir } }) => ({
      contents: `export * from ${JSON.stringify(name)};`,
      resolveDir,
    }));
  },
};

/** The bundles, for `--production` or for development. */
export function bundles({ production = false } = {}) {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const define = { __VERSION__: JSON.stringify(version) };
  const common = {
    absWorkingDir: root,
    bundle: true,
    external: ['vscode'],
    format: 'cjs',
    target: 'es2022',
    minify: production,
    sourcemap: !production,
    define,
    logLevel: 'warning',
  };
  const node = {
    ...common,
    platform: 'node',
    mainFields: ['module', 'main'],
    // A program that is run with what is compiled of it has `require` only.
    supported: { 'dynamic-import': false },
    plugins: [lazily, once, withoutFunctions],
  };
  const browser = {
    ...common,
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    define: { ...define, global: 'globalThis' },
    // Nor have they Buffer, in which gray-matter keeps a copy of its input that nobody reads.
    banner: { js: 'globalThis.Buffer ??= { from: text => text };' },
    plugins: [lazily, once, withoutFiles, withoutFunctions],
  };
  return [
    { ...node, entryPoints: ['client/src/node/extension.ts'], outfile: 'dist/client/node.js' },
    { ...browser, entryPoints: ['client/src/browser/extension.ts'], outfile: 'dist/client/browser.js' },
    { ...node, entryPoints: ['server/src/node/launch.ts'], outfile: 'dist/server/node.js' },
    { ...node, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server/main.js' },
    { ...browser, format: 'iife', entryPoints: ['server/src/browser/main.ts'], outfile: 'dist/server/browser.js' },
    { ...node, entryPoints: ['style/src/node/worker.ts'], outfile: 'dist/style/node.js' },
    {
      ...browser,
      format: 'iife',
      // Some packages have one file for pages, which asks `document`, and another for workers.
      conditions: ['worker'],
      entryPoints: ['style/src/browser/worker.ts'],
      outfile: 'dist/style/browser.js',
    },
    {
      ...browser,
      format: 'iife',
      banner: {},
      plugins: [],
      // The page is small enough to be read as it is shipped.
      minify: true,
      sourcemap: false,
      // Each byte of the page is loaded each time; licenses stand in a file beside it.
      legalComments: 'linked',
      // What a library would tell the console of the page, which nobody reads.
      pure: ['console.warn'],
      entryPoints: [
        { in: 'webview/src/main.ts', out: 'preview' },
        { in: 'webview/src/preview.css', out: 'preview' },
      ],
      outdir: 'dist/webview',
      assetNames: '[name]',
      loader: { '.ttf': 'file' },
    },
    {
      ...node,
      entryPoints: ['cli/src/launch.ts'],
      outfile: 'dist/cli.js',
      banner: { js: '#!/usr/bin/env node' },
    },
    { ...node, entryPoints: ['cli/src/main.ts'], outfile: 'dist/playbook.js' },
    { ...node, entryPoints: ['cli/src/reader.ts'], outfile: 'dist/reader.js' },
  ];
}

/** Builds everything once. */
export async function build(options) {
  // Source maps of an earlier build have no place beside minified bundles.
  if (options?.production) fs.rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  await Promise.all(bundles(options).map(bundle => esbuild.build(bundle)));
  fs.chmodSync(path.join(root, 'dist/cli.js'), 0o755);
}

/** Builds and goes on building whenever a source file changes. */
async function watch(options) {
  for (const bundle of bundles(options)) {
    const context = await esbuild.context({ ...bundle, logLevel: 'info' });
    await context.watch();
  }
  console.log('Watching for changes; Ctrl+C ends it.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const production = process.argv.includes('--production');
  const run = process.argv.includes('--watch') ? watch : build;
  await run({ production }).catch(() => {
    process.exitCode = 1; // esbuild has said why
  });
}
