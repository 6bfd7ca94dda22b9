/** VS Code's snippets, from the schemas and outlines of the built-in kinds. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const entry = `
  import playbookOutline from './schemas/playbook.outline.json';
  import playbookSchema from './schemas/playbook.schema.json';
  import topicOutline from './schemas/topic.outline.json';
  import topicSchema from './schemas/topic.schema.json';
  import { snippetsOf } from './core/src/kinds/snippets.ts';
  export const snippets = snippetsOf([
    { name: 'playbook', schema: playbookSchema, outline: playbookOutline },
    { name: 'topic', schema: topicSchema, outline: topicOutline },
  ]);
`;

/** @param {string} root */
export async function generateSnippets(root) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'playbook-author-'));
  const file = path.join(folder, 'snippets.mjs');
  await writeFile(file, outputFiles[0].text);
  const { snippets } = await import(pathToFileURL(file).href).finally(() => rm(folder, { recursive: true }));
  return { 'snippets/playbook.json': `${JSON.stringify(snippets, undefined, 2)}\n` };
}
