/** The setting of VS Code by which language features are switched, from the list that server and client share. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadSources } from './load.mjs';

const descriptions = {
  auto: 'Given, apart from what the editor gives for Markdown by itself.',
  on: 'Given, also where the editor gives the like for Markdown by itself.',
  off: 'Not given.',
};

/** @param {string} root */
export async function generateFeatures(root) {
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const { switchableFeatures, usualSetting } = await loadSources(
    root,
    "export { switchableFeatures, usualSetting } from './server/src/protocol.ts';",
  );
  manifest.contributes.configuration.properties['playbook.features'].properties = Object.fromEntries(
    Object.entries(switchableFeatures).map(([name, summary]) => [
      name,
      {
        type: 'string',
        enum: Object.keys(descriptions),
        enumDescriptions: Object.values(descriptions),
        default: usualSetting(name),
        description: summary,
      },
    ]),
  );
  return { 'package.json': `${JSON.stringify(manifest, undefined, 2)}\n` };
}
