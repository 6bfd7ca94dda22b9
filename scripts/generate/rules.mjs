/** Everything that lists the rules: the registry, VS Code's settings, and the tables and heads of the documentation. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadSources } from './load.mjs';
import { manifestTexts } from './manifestTexts.mjs';

const folder = 'core/src/rules';

/** @param {string} root */
export async function generateRules(root) {
  const names = await ruleNames(root);
  const rules = await loadRules(root, names);
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const { styleRules, stylePage } = await loadSources(
    root,
    "export { styleRules, stylePage } from './core/src/index.ts';",
  );
  const styled = styleRules.map(rule => ({ ...rule, severity: 'information', page: stylePage(rule.id) }));
  const settings = [...rules.map(rule => ({ ...rule, page: `${published}${rule.id}.md` })), ...styled];
  manifest.contributes.configuration.properties['playbook.rules'].properties = Object.fromEntries(
    settings.map(setting),
  );
  return {
    [`${folder}/index.ts`]: registry(names),
    'README.md': between(between(readme, 'rules', table(rules, 'docs/rules/')), 'style', styleTable(styled)),
    'docs/rules/README.md': `# Rules\n\n${table(rules, '')}\n`,
    'package.json': `${JSON.stringify(manifest, undefined, 2)}\n`,
    ...(await manifestTexts(root, KEY, settings.map(description))),
    ...(await pages(root, rules)),
  };
}

/** The rules are the files that define one, named after it. */
async function ruleNames(root) {
  const names = (await readdir(path.join(root, folder))).filter(name => name.endsWith('.ts')).sort();
  const texts = await Promise.all(names.map(name => readFile(path.join(root, folder, name), 'utf8')));
  return names
    .filter((_, index) => /^export const \w+ = defineRule\(/m.test(texts[index]))
    .map(name => name.slice(0, -3));
}

const constantOf = name => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

async function loadRules(root, names) {
  const imports = names.map(name => `export { ${constantOf(name)} } from './${folder}/${name}.ts';`);
  const loaded = await loadSources(root, imports.join('\n'));
  const rules = names.map(name => loaded[constantOf(name)]);
  const wrong = rules.find(({ id }, index) => id !== names[index]);
  if (wrong) throw new Error(`The rule '${wrong.id}' stands in a file of another name.`);
  return rules;
}

function registry(names) {
  const imports = names.map(name => `import { ${constantOf(name)} } from './${name}.ts';`);
  imports.splice(names.filter(name => name < 'rule').length, 0, "import type { Rule } from './rule.ts';");
  return `/** Every rule, in the order of their names. Written by \`npm run generate\` from the files beside this one. */
${imports.join('\n')}

/** Every rule there is. */
export const rules: readonly Rule[] = [
${names.map(name => `  ${constantOf(name)},\n`).join('')}];
`;
}

const published = 'https://github.com/playbook-author/playbook-author/blob/main/docs/rules/';

/** How the keys of their descriptions begin. */
const KEY = 'rule.';

const setting = ({ id, severity }) => [
  id,
  {
    type: 'string',
    enum: ['error', 'warning', 'information', 'hint', 'off'],
    default: severity,
    markdownDescription: `%${KEY}${id}%`,
  },
];

const description = ({ id, summary, page }) => [id, `${summary} ([${id}](${page}))`];

function styleTable(rules) {
  const rows = rules.map(({ id, summary, page }) => `| [${id}](${page}) | ${summary.replace(/[[\]]/g, '\\$&')} |`);
  return ['| rule of remark-lint | reports |', '| --- | --- |', ...rows].join('\n');
}

function table(rules, prefix) {
  const rows = rules.map(({ id, severity, summary }) => `| [${id}](${prefix}${id}.md) | ${severity} | ${summary} |`);
  return ['| rule | severity | reports |', '| --- | --- | --- |', ...rows].join('\n');
}

async function pages(root, rules) {
  const files = {};
  for (const rule of rules) {
    const name = `docs/rules/${rule.id}.md`;
    const page = await readFile(path.join(root, name), 'utf8');
    files[name] = `${head(rule)}\n${page.slice(page.indexOf('## Why'))}`;
  }
  return files;
}

/** What a rule of a scope looks at. */
const places = {
  document: 'one document by itself',
  library: 'the document and those around it',
  outcome: 'what the other rules report',
  config: 'the configuration and what it names',
};

function head({ id, summary, severity, scope, fixes }) {
  const where = places[scope];
  const mended = fixes || scope === 'config' ? ' Has quick fixes.' : '';
  return `# ${id}\n\n${summary} Severity: **${severity}**. Looks at ${where}.${mended}\n`;
}

/** A text with what stands between its markers replaced. */
function between(text, name, content) {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const start = text.indexOf(begin) + begin.length;
  return `${text.slice(0, start)}\n${content}\n${text.slice(text.indexOf(end))}`;
}
