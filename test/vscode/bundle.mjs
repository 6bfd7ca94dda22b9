// Bundles the suite for both kinds of extension host into out/suite/.
import fs from 'node:fs/promises';
import * as esbuild from 'esbuild';
import { root } from '../../scripts/run.mjs';

/**
 * mocha calls itself an ES module, but its browser build is UMD: bundled as it is, its `module.exports =` would replace the
 * suite's own exports. Without `module` and `exports` it sets `globalThis.mocha`, as in a page.
 */
const mochaAsScript = {
  name: 'mocha-as-script',
  setup(build) {
    build.onLoad({ filter: /mocha[\\/]mocha\.js$/ }, async ({ path }) => ({
      contents: `const module = undefined, exports = undefined;\n${await fs.readFile(path, 'utf8')}`,
    }));
  },
};

/** The suite for a Node.js extension host; the path VS Code is given, without its ending. */
export async function bundleForNode() {
  const outfile = 'out/suite/node.js';
  await bundle({
    platform: 'node',
    external: ['vscode', 'mocha'],
    entryPoints: ['test/vscode/suite/node.ts'],
    outfile,
  });
  return `${root}/out/suite/node`;
}

/** The suite for a Web Worker. */
export async function bundleForWeb() {
  await bundle({
    platform: 'browser',
    external: ['vscode'],
    entryPoints: ['test/vscode/suite/web.ts'],
    outfile: 'out/suite/web.js',
    define: { global: 'globalThis' },
    // mocha looks for `process` where it finds one
    banner: { js: `globalThis.process ??= { env: {}, cwd: () => '/', platform: 'web' };` },
    plugins: [mochaAsScript],
  });
  return `${root}/out/suite/web`;
}

function bundle(options) {
  return esbuild.build({
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
    ...options,
  });
}
