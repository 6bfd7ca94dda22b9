/** The rules in the schema of `playbook.config.json`; everything else in it is written by hand. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadSources } from './load.mjs';

const severities = ['error', 'warning', 'information', 'hint', 'off'];

/** @param {string} root */
export async function generateConfig(root) {
  const name = 'schemas/config.schema.json';
  const schema = JSON.parse(await readFile(path.join(root, name), 'utf8'));
  const { rules, styleRules } = await loadSources(root, "export { rules, styleRules } from './core/src/index.ts';");
  const all = [...rules, ...styleRules.map(asRule)];
  schema.properties.rules.properties = Object.fromEntries(all.map(rule => [rule.id, setting(rule)]));
  return { [name]: `${JSON.stringify(schema, undefined, 2)}\n` };
}

/** The rules of remark-lint are set as ours are. */
const asRule = ({ id, summary }) => ({ id, summary: `remark-lint: ${summary}`, severity: 'information' });

/** Editors propose the examples; what is allowed stands once, under `definitions`. */
const setting = ({ id, summary, severity }) => ({
  title: id,
  description: summary,
  allOf: [{ $ref: '#/definitions/setting' }],
  default: severity,
  examples: [...severities, [severity, { ignore: ['generated/**'] }]],
});
