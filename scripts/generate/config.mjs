/** The rules in the schema of `playbook.config.json`; everything else in it is written by hand. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadSources } from './load.mjs';

const severities = ['error', 'warning', 'information', 'hint', 'off'];

/** @param {string} root */
export async function generateConfig(root) {
  const name = 'schemas/config.schema.json';
  const schema = JSON.parse(await readFile(path.join(root, name), 'utf8'));
  const { rules } = await loadSources(root, "export { rules } from './core/src/rules/index.ts';");
  schema.properties.rules.properties = Object.fromEntries(rules.map(rule => [rule.id, setting(rule)]));
  return { [name]: `${JSON.stringify(schema, undefined, 2)}\n` };
}

/** Editors propose the examples; what is allowed stands once, under `definitions`. */
const setting = ({ id, summary, severity }) => ({
  title: id,
  description: summary,
  allOf: [{ $ref: '#/definitions/setting' }],
  default: severity,
  examples: [...severities, [severity, { ignore: ['generated/**'] }]],
});
