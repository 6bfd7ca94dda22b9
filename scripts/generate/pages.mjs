/** The pages of the rules for `playbook explain`: the command line is one file, wherever it is installed or copied to. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const folder = 'docs/rules';

/** @param {string} root */
export async function generatePages(root) {
  const names = (await readdir(path.join(root, folder))).filter(name => name.endsWith('.md') && name !== 'README.md');
  const pages = {};
  for (const name of names.sort()) pages[name.slice(0, -3)] = await readFile(path.join(root, folder, name), 'utf8');
  return {
    'cli/src/explain/pages.generated.ts': `/** The pages of docs/rules by rule. Written by \`npm run generate\`. */
export const pages: Readonly<Record<string, string>> = ${JSON.stringify(pages, undefined, 2)};
`,
  };
}
