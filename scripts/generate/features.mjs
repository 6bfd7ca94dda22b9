/** The setting of VS Code by which language features are switched, from the list that server and client share. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadSources } from './load.mjs';
import { manifestTexts } from './manifestTexts.mjs';

/** How the keys of their descriptions begin; `features.` those of what a feature can be set to. */
const KEY = 'feature.';
const values = ['auto', 'on', 'off'];

/** @param {string} root */
export async function generateFeatures(root) {
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const { switchableFeatures, usualSetting } = await loadSources(
    root,
    "export { switchableFeatures, usualSetting } from './server/src/protocol.ts';",
  );
  manifest.contributes.configuration.properties['playbook.features'].properties = Object.fromEntries(
    Object.keys(switchableFeatures).map(name => [
      name,
      {
        type: 'string',
        enum: values,
        enumDescriptions: values.map(value => `%features.${value}%`),
        default: usualSetting(name),
        description: `%${KEY}${name}%`,
      },
    ]),
  );
  return {
    'package.json': `${JSON.stringify(manifest, undefined, 2)}\n`,
    ...(await manifestTexts(root, KEY, Object.entries(switchableFeatures))),
  };
}
