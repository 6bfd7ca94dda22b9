/** Writes every generated file from its source. `--check` writes nothing and fails if one is stale, naming it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateConfig } from './generate/config.mjs';
import { generateFeatures } from './generate/features.mjs';
import { generatePages } from './generate/pages.mjs';
import { generateRules } from './generate/rules.mjs';
import { generateSnippets } from './generate/snippets.mjs';
import { generateValidators } from './generate/validators.mjs';

/**
 * One generator a kind of file. Each returns the files it is responsible for: their paths, relative to the root, with
 * their texts.
 * @type {readonly ((root: string) => Promise<Record<string, string>>)[]}
 */
const generators = [
  generateRules,
  generateFeatures,
  generateConfig,
  generateValidators,
  generateSnippets,
  generatePages,
];

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes('--check');
const stale = [];

for (const generate of generators)
  for (const [name, text] of Object.entries(await generate(root))) {
    const file = path.join(root, name);
    const before = await readFile(file, 'utf8').catch(() => undefined);
    if (before === text) continue;
    stale.push(name);
    if (check) continue;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }

for (const name of stale) console.log(`${check ? 'stale' : 'written'}: ${name}`);
if (check && stale.length > 0) process.exitCode = 1;
