/** Inferring kinds: which there are, what they say, and that the documents they were inferred from fit them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  builtInKinds,
  type Config,
  defaultConfig,
  type InferredKind,
  inferKinds,
  parseDocument,
  writeKinds,
} from '#core';
import { type CompiledSchema, validate } from '../../../core/src/kinds/validate.ts';
import { escapeGlob } from '../../../core/src/text/glob.ts';
import { libraryOf, problemsIn } from '../../support/fixtures.ts';
import { type FixtureFile, readFixture } from '../../support/notation.ts';
import { runs } from '../../support/runs.ts';

const inferred = (files: readonly FixtureFile[]): InferredKind[] =>
  inferKinds(
    files.map(({ path: at, text }) => ({ path: at, document: parseDocument(text) })),
    builtInKinds,
  );

/** The configuration that the inferred kinds make, as a reader of the written files would make it. */
function configOf(kinds: readonly InferredKind[]): Config {
  const own = kinds.map(({ name, files, schema, outline }) => {
    const ajv = new Ajv({ allErrors: true, verbose: true, strict: false });
    formats['default'](ajv);
    const compiled = ajv.compile(JSON.parse(JSON.stringify(schema))) as CompiledSchema;
    const builtIn = builtInKinds.find(kind => kind.name === name);
    const types = schema.properties?.['type']?.enum ?? builtIn?.types ?? [name];
    return {
      name,
      files: files ?? builtIn?.files ?? [],
      own: files !== undefined,
      types: types.filter(type => typeof type === 'string'),
      schema,
      outline,
      validate: (data: Readonly<Record<string, unknown>>) => validate(compiled, schema, data),
    };
  });
  const names = new Set(own.map(({ name }) => name));
  return {
    ...defaultConfig,
    kinds: [...own, ...builtInKinds.filter(({ name }) => !names.has(name))],
    ignores: { 'missing-frontmatter': kinds.flatMap(({ exempt }) => exempt).map(escapeGlob) },
  };
}

const held = [
  ...['missing-frontmatter', 'invalid-frontmatter', 'unknown-key'],
  ...['missing-section', 'misnamed-section', 'misplaced-section', 'repeated-section', 'unexpected-section'],
  ...['incomplete-section', 'misnumbered-item'],
];

/** The problems that the inferred kinds find in the documents they were inferred from. */
function complaints(files: readonly FixtureFile[]): string[] {
  const config = configOf(inferred(files));
  const library = libraryOf(files, config);
  return files
    .flatMap(({ path: at }) => problemsIn(library, at).map(({ rule, message }) => ({ at, rule, message })))
    .filter(({ rule }) => held.includes(rule))
    .map(({ at, rule, message }) => `${at} ${rule}: ${message}`);
}

const runbook = (id: string, more = '') =>
  `---\nid: ${id}\nseverity: ${id === 'a' ? 'high' : 'low'}\nsince: 2026-02-0${id.length}\nsteps: 3\n${more}---\n# ${id}\n\n## Symptoms\n\nx\n\n## Steps\n\n1. x\n`;

const team = [
  { path: 'README.md', text: '# Team\n\n## Symptoms\n' },
  { path: 'ops/runbooks/a.md', text: runbook('a', 'owner: me\n') },
  { path: 'ops/runbooks/db/bb.md', text: `${runbook('bb')}\n## Notes\n\nx\n` },
  { path: 'ops/runbooks/db/ccc.md', text: `${runbook('ccc')}\n## Notes\n\nx\n` },
  { path: 'ops/runbooks/dd.md', text: runbook('dd').replace('Symptoms', 'symptoms') },
  { path: 'people/jo.md', text: '---\nname: Jo\nteam: [a, b]\n---\n## Likes\n\nTea\n' },
  { path: 'people/ann.md', text: '---\nname: Ann\nteam: []\n---\n## Likes\n\nCoffee\n' },
  { path: 'ideas.md', text: 'Some text' },
];

describe('inferKinds', () => {
  it('tells sorts of documents apart by folder, keys and sections', () =>
    expect(inferred(team).map(({ name, files, documents }) => [name, files, documents.length])).toEqual([
      ['runbook', ['ops/runbooks/**/*.md'], 4],
      ['people', ['people/**/*.md'], 2],
    ]));

  it('describes each key: type, choice, date, and whether all have it', () => {
    const schema = inferred(team)[0]?.schema;
    expect(schema?.required).toEqual(['id', 'severity', 'since', 'steps']);
    expect(schema?.properties).toMatchObject({
      id: { type: 'string', description: 'In 4 of 4 documents, with 4 different values.' },
      severity: { enum: ['high', 'low'] },
      since: { type: 'string', format: 'date' },
      steps: { type: 'integer', description: 'In 4 of 4 documents, with 1 different value.' },
      owner: { type: 'string', description: 'In 1 of 4 documents, with 1 different value.' },
    });
    expect(inferred(team)[1]?.schema.properties?.['team']).toMatchObject({ type: 'array', items: { type: 'string' } });
  });

  it('names the sections that are common, and requires those that all have', () =>
    expect(inferred(team)[0]?.outline.sections).toEqual([
      { heading: 'Symptoms', description: 'In 4 of 4 documents.' },
      { heading: 'Steps', description: 'In 4 of 4 documents.' },
      { heading: 'Notes', description: 'In 2 of 4 documents.', required: false },
    ]));

  const recipe = (name: string, steps: string, more = '') =>
    `-- recipes/${name}.md --\n# ${name}\n\n## Before\n\n**Time:** 1 h\n**For**: two\n**Mind!**\n\n## Steps\n\n${steps}\n## Story\n\n### Mine\n\n${more}x\n`;
  const step = (n: number, title: string, labels: string) => `### Step ${n}: ${title}\n\n${labels}\n\n`;
  const recipes = readFixture(
    [
      recipe('Soup', step(1, 'Cut', '- **Why:** x\n- **How:** y') + step(2, 'Cook', '- **How**: y')),
      recipe('Pie', step(1, 'Mix', '- **How:** y'), '### Theirs\n\n'),
      recipe('Tea', step(1, 'Boil', '- **How:** y') + step(2, 'Pour', '**How:** y'), '### Theirs\n\n'),
    ].join(''),
  );

  it('finds the labels, items and nested sections that all have', () => {
    expect(inferred(recipes)[0]?.outline.sections).toEqual([
      { heading: 'Before', description: 'In 3 of 3 documents.', labels: ['Time', 'For'] },
      {
        heading: 'Steps',
        description: 'In 3 of 3 documents.',
        items: { heading: 'Step {n}: {title}', min: 1, labels: ['How'] },
      },
      {
        heading: 'Story',
        description: 'In 3 of 3 documents.',
        sections: [
          { heading: 'Mine', description: "In 3 of 3 documents with 'Story'." },
          { heading: 'Theirs', description: "In 2 of 3 documents with 'Story'.", required: false },
        ],
      },
    ]);
    expect(complaints(recipes)).toEqual([]);
  });

  it('asks for no item where one document has them misnumbered', () => {
    const files = recipes.map(({ path: at, text }) => ({
      path: at,
      text: text.replace('Step 2: Pour', 'Step 5: Pour'),
    }));
    expect(inferred(files)[0]?.outline.sections[1]).toEqual({ heading: 'Steps', description: 'In 3 of 3 documents.' });
    expect(complaints(files)).toEqual([]);
  });

  it('takes common headings with numbers for sections', () => {
    const text = '## Answer\n\n### 1. Situation\n\nx\n\n### 2. Result\n\nx\n';
    const [kind] = inferred(['a', 'b'].map(name => ({ path: `x/${name}.md`, text })));
    expect(kind?.outline.sections[0]?.sections?.map(({ heading }) => heading)).toEqual(['1. Situation', '2. Result']);
    expect(kind?.outline.sections[0]).not.toHaveProperty('items');
  });

  it('lets the few off that have no frontmatter, or requires no key', () => {
    const files = [...team, { path: 'ops/runbooks/ee.md', text: '# E\n\n## Symptoms\n\nx\n\n## Steps\n\n1. x\n' }];
    const [few] = inferred(files);
    expect(few?.schema.required).toEqual(['id', 'severity', 'since', 'steps']);
    expect([few?.withoutFrontmatter, few?.exempt]).toEqual([1, ['ops/runbooks/ee.md']]);
    expect(complaints(files)).toEqual([]);
    expect(writeKinds(inferred(files), []).get('playbook.config.json')).toContain(
      '"missing-frontmatter": ["error", { "ignore": [\n      "ops/runbooks/ee.md"\n    ] }]',
    );
    const [many] = inferred([...files, { path: 'ops/runbooks/ff.md', text: '## Symptoms\n\nx\n\n## Steps\n\nx\n' }]);
    expect([many?.schema.required, many?.exempt]).toEqual([[], []]);
  });

  it('tells documents of one folder apart by their type', () => {
    const note = (at: string, type: string, heading: string) => ({
      path: at,
      text: `---\ntype: ${type}\n---\n## ${heading}\n\nx\n\n## ${heading} twice\n\nx\n\n## More ${heading}\n\nx\n`,
    });
    const files = [
      note('a.md', 'idea', 'Why'),
      note('b.md', 'idea', 'Why'),
      note('c.md', 'log', 'What'),
      note('d.md', 'log', 'What'),
    ];
    expect(inferred(files).map(({ name, files: globs }) => [name, globs])).toEqual([
      ['idea', undefined],
      ['log', undefined],
    ]);
    expect(complaints(files)).toEqual([]);
  });

  it('takes a slip of the pen for another name, and free order for free', () => {
    const files = readFixture(
      '-- x/a.md --\n## Reasons\n\n## Outcome\n-- x/b.md --\n## Reasons\n\n## Outcome\n-- x/c.md --\n## Outcome\n\n## Reasosn\n',
    );
    const [kind] = inferred(files);
    expect(kind?.outline).toMatchObject({ anyOrder: true });
    expect(kind?.outline.sections.find(({ heading }) => heading === 'Reasons')).toMatchObject({ aliases: ['Reasosn'] });
    expect(complaints(files)).toEqual([]);
  });

  it('leaves out indexes and READMEs, which no glob takes in unless it names them', () => {
    const besides = ['ops/runbooks/db/_index.md', 'people/README.md'].map(at => ({ path: at, text: '# More\n' }));
    expect(inferred([...team, ...besides])).toEqual(inferred(team));
    expect(complaints([...team, ...besides])).toEqual([]);
  });

  it('finds nothing where nothing is alike', () =>
    expect(inferred(readFixture('-- a.md --\nx\n-- b.md --\n# B\n'))).toEqual([]));

  it('stands in for a built-in kind that documents would have anyway', () => {
    const files = readFixture('-- x/a.md --\n---\ntype: concept\n---\n# A\n-- y.md --\nx\n');
    expect(inferred(files).map(({ name, files: globs }) => [name, globs])).toEqual([['topic', undefined]]);
    expect(complaints(files)).toEqual([]);
  });
});

describe('documents fit the kinds that were inferred from them', () => {
  it('those of a team', () => expect(complaints(team)).toEqual([]));

  it('those of the sample', () => {
    const root = path.join(import.meta.dirname, '../../../examples/knowledge-base');
    const names = (readdirSync(root, { recursive: true }) as string[]).filter(at => at.endsWith('.md')).sort();
    const files = names.map(at => ({
      path: at.replaceAll(path.sep, '/'),
      text: readFileSync(path.join(root, at), 'utf8'),
    }));
    expect(inferred(files).map(({ name, exempt }) => [name, exempt.length])).toEqual([
      ['playbook', 0],
      ['topic', 1],
    ]);
    expect(complaints(files)).toEqual([]);
  });

  const entry = fc.constantFrom(
    'id: a\n',
    'id: 1\n',
    'type: concept\n',
    'type: log\n',
    'tags: [a, 1]\n',
    'tags: ~\n',
    'on: 2026-02-30\n',
    'on: 2026-02-28\n',
    'n: 1.5\n',
    'n: 2\n',
    'deep: { a: [b] }\n',
    'bad: [\n',
    '__proto__: x\n',
  );
  const part = fc.constantFrom(
    '# T\n',
    '## Notes\n',
    '## Note\n',
    '## Steps\n',
    '## My Steps (all)\n',
    '# Steps\n',
    '### Notes\n',
    '### 1. Look\n',
    '### 2. See\n',
    '### Step 1\n',
    '**Why:** x\n',
    '- **How**: x\n',
    'x\n',
    '## 1. Steps\n',
    '## \n',
  );
  const text = fc
    .tuple(fc.boolean(), fc.uniqueArray(entry, { maxLength: 5 }), fc.array(part, { maxLength: 9 }))
    .map(([front, keys, parts]) => (front ? `---\n${keys.join('')}---\n` : '') + parts.join('\n'));
  const file = fc.record({
    path: fc
      .tuple(fc.constantFrom('', 'topics/', 'a/', 'a/b/', 'c d/'), fc.nat(9))
      .map(([folder, n]) => `${folder}${n}.md`),
    text,
  });

  it('whatever they are', () =>
    fc.assert(
      fc.property(fc.uniqueArray(file, { maxLength: 8, selector: ({ path: at }) => at }), files => {
        expect(complaints(files)).toEqual([]);
      }),
      { numRuns: runs(150) },
    ));
});

it('the files are JSON, the configuration with comments', () => {
  const files = writeKinds(inferred(team), ['a/_index.md', ...team.map(({ path: at }) => at)]);
  expect([...files.keys()]).toEqual([
    'playbook.config.json',
    ...['runbook', 'people'].flatMap(name => [`schemas/${name}.schema.json`, `schemas/${name}.outline.json`]),
  ]);
  const [config = '', ...others] = files.values();
  for (const other of others) expect(() => JSON.parse(other)).not.toThrow();
  expect(config).toContain('// "indexes": ["a/_index.md"]');
  expect(JSON.parse(config.replace(/^\s*\/\/.*$/gm, ''))).toMatchObject({
    kinds: { runbook: { files: ['ops/runbooks/**/*.md'], schema: './schemas/runbook.schema.json' } },
    rules: {},
  });
});
