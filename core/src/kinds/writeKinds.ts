/** Writing kinds: a configuration with the schemas and outlines that it names, for people to go on with. */
import { escapeGlob } from '../text/glob.ts';
import { nameOf } from '../text/path.ts';
import type { InferredKind } from './infer.ts';

/** The files that describe these kinds: paths relative to the library's root, and texts. The configuration is the first. */
export function writeKinds(kinds: readonly InferredKind[], paths: readonly string[]): Map<string, string> {
  const indexes = paths.filter(path => /^_?index\.md$/i.test(nameOf(path))).slice(0, 5);
  const files = new Map([['playbook.config.json', configText(kinds, indexes)]]);
  for (const { name, schema, outline } of kinds) {
    files.set(`schemas/${name}.schema.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
    files.set(`schemas/${name}.outline.json`, `${JSON.stringify(outline, undefined, 2)}\n`);
  }
  return files;
}

function configText(kinds: readonly InferredKind[], indexes: readonly string[]): string {
  const each = kinds.map((kind, index) => kindText(kind, index === kinds.length - 1));
  const exempt = kinds.flatMap(kind => kind.exempt).map(path => `\n      ${JSON.stringify(escapeGlob(path))}`);
  const letOff =
    exempt.length > 0
      ? `    // These have no frontmatter yet, unlike nearly all of their kind. Give them one, and take them out:
    "missing-frontmatter": ["error", { "ignore": [${exempt.join(',')}
    ] }]`
      : `    // "planned-topic": "hint"`;
  const named = JSON.stringify(indexes.length > 0 ? indexes : ['playbooks/_index.md']);
  return `// What Playbook Author checks here, and how. Written by 'playbook init' from the documents that were there; change
// what does not suit you. It is JSON with comments; no code of it is ever run.
{
  "$schema": "./node_modules/playbook-author/schemas/config.schema.json",

  // A kind says what one sort of document looks like: its frontmatter by a JSON Schema, its sections by an outline.
  // What all documents have today is required, everything else is allowed.
  "kinds": {
${each.join('\n') || '    // "runbook": { "files": ["runbooks/**/*.md"], "schema": "./schemas/runbook.schema.json" }'}
  },

  // Documents that list others, so that what they leave out is reported:
  // "indexes": ${named},

  // Each rule can be "error", "warning", "information", "hint" or "off":
  "rules": {
${letOff}
  }
}
`;
}

function kindText({ name, files, documents }: InferredKind, isLast: boolean): string {
  const found = files ? '' : ", found by the 'type' in their frontmatter";
  const value = {
    ...(files ? { files } : {}),
    schema: `./schemas/${name}.schema.json`,
    outline: `./schemas/${name}.outline.json`,
  };
  const lines = Object.entries(value).map(([key, entry]) => `      ${JSON.stringify(key)}: ${JSON.stringify(entry)}`);
  return `    // ${documents.length} document${documents.length === 1 ? '' : 's'}${found}
    ${JSON.stringify(name)}: {
${lines.join(',\n')}
    }${isLast ? '' : ','}`;
}
