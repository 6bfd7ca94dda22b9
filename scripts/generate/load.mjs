/** Loads TypeScript sources for generators. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Runs a module that imports sources by paths relative to the root, and gives its exports.
 * @param {string} root
 * @param {string} contents
 */
export async function loadSources(root, contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    write: false,
    logLevel: 'error',
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'playbook-author-'));
  const file = path.join(folder, 'module.mjs');
  await writeFile(file, outputFiles[0].text);
  return import(pathToFileURL(file).href).finally(() => rm(folder, { recursive: true }));
}
