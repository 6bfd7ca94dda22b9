/** The built-in schemas as standalone code: fast to start, and without `eval`, which the web forbids. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { build } from 'esbuild';

const names = ['playbook', 'topic', 'outline', 'config'];

/** @param {string} root */
export async function generateValidators(root) {
  // `verbose` gives each error its schema, from which its message is made.
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: false, code: { source: true, esm: true } });
  formats.default(ajv);
  const ids = {};
  for (const name of names) {
    const schema = JSON.parse(await readFile(path.join(root, `schemas/${name}.schema.json`), 'utf8'));
    ajv.addSchema(schema);
    ids[name] = schema.$id;
  }
  const contents = standalone.default(ajv, ids);
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    target: 'es2023',
    minifySyntax: true,
    write: false,
    logLevel: 'error',
  });
  const head = '/** The built-in schemas, compiled. Written by `npm run generate` from schemas/*.schema.json. */\n';
  return { 'core/src/kinds/validators.generated.js': head + outputFiles[0].text };
}
