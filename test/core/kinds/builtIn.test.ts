/** The built-in kinds: their files are right, the seed has no fault, and every fault is told once and in words. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../core/src/check.ts';
import { defaultConfig } from '../../../core/src/config/config.ts';
import { builtInKinds } from '../../../core/src/kinds/builtIn.ts';
import { chooseKind } from '../../../core/src/kinds/choose.ts';
import type { Kind, Validation } from '../../../core/src/kinds/kind.ts';
import { matchOutline } from '../../../core/src/kinds/matchOutline.ts';
import type { Schema } from '../../../core/src/kinds/schema.ts';
import { frontmatterTemplate, template } from '../../../core/src/kinds/template.ts';
import { writeYaml } from '../../../core/src/kinds/writeYaml.ts';
import { parseDocument } from '../../../core/src/parse/document.ts';
import { parseFrontmatter } from '../../../core/src/parse/frontmatter.ts';
import outlineSchema from '../../../schemas/outline.schema.json';
import { today } from '../../support/fixtures.ts';

const seed = readFileSync(new URL('../fixtures/mentorship.md', import.meta.url), 'utf8');
const kindOf = (name: string): Kind => {
  const kind = builtInKinds.find(other => other.name === name);
  if (!kind) throw new Error(`No kind ${name}`);
  return kind;
};
const seedData = parseFrontmatter(seed)?.data ?? {};
const validated = (changes: Record<string, unknown>): Validation => {
  const data: Record<string, unknown> = { ...seedData, ...changes };
  for (const [key, value] of Object.entries(changes)) if (value === undefined) delete data[key];
  return kindOf('playbook').validate(data);
};
const words = (changes: Record<string, unknown>): string[] =>
  validated(changes).faults.map(({ path, got, expected }) => `${path.join('.')}: ${got} / ${expected}`);

describe('schemas and outlines', () => {
  it.each(builtInKinds)('$name has an outline that its schema allows', ({ outline }) => {
    const validate = new Ajv({ allErrors: true, strict: false }).compile(outlineSchema);
    expect(validate(outline), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(builtInKinds)('$name explains every key', ({ schema }) => {
    for (const [key, { title, description, examples }] of Object.entries(schema.properties ?? {}))
      expect([title, description, examples], key).not.toContain(undefined);
  });

  it.each(builtInKinds)('$name has examples and defaults that it allows', ({ schema, validate }) => {
    const values = (of: Schema) => [...(of.examples ?? []), ...(of.default === undefined ? [] : [of.default])];
    for (const [key, property] of Object.entries(schema.properties ?? {}))
      for (const value of values(property))
        expect(validate({ [key]: value }).faults.filter(({ code }) => code !== 'missing')).toEqual([]);
  });

  it('the outline schema explains every key', () => {
    const explain = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties } = node as { properties?: Record<string, { description?: string; $ref?: string }> };
      for (const [key, property] of Object.entries(properties ?? {}))
        expect(property.description ?? property.$ref, `${path}.${key}`).toBeDefined();
      for (const [key, child] of Object.entries(node)) if (key !== 'examples') explain(child, `${path}.${key}`);
    };
    explain(outlineSchema, '');
  });
});

describe('the seed', () => {
  it('has no fault', () => {
    const playbook = kindOf('playbook');
    expect(playbook.validate(seedData)).toEqual({ faults: [], unknownKeys: [] });
    const { missing, misnamed, matched } = matchOutline(playbook.outline, parseDocument(seed).sections, seed.length);
    expect({ missing, misnamed }).toEqual({ missing: [], misnamed: [] });
    expect(matched).toHaveLength(14);
  });
});

describe('faults of data', () => {
  const kebab = "lower-case words joined by hyphens, such as 'code-review'";
  const tag = "lower-case words joined by hyphens, such as 'team-development'";
  const date = "a date that exists, written as '2026-02-12'";
  it.each([
    [{ importance: 120 }, ['importance: 120 / a whole number from 0 to 100']],
    [{ importance: -1 }, ['importance: -1 / a whole number from 0 to 100']],
    [{ importance: 8.5 }, ['importance: 8.5 / a whole number from 0 to 100']],
    [{ importance: '85' }, ["importance: '85' / a whole number from 0 to 100"]],
    [{ importance: null }, ['importance: empty / a whole number from 0 to 100']],
    [{ difficulty: 'hrad' }, ["difficulty: 'hrad' / one of 'easy', 'medium' or 'hard'"]],
    [{ difficulty: ['easy'] }, ["difficulty: a list / one of 'easy', 'medium' or 'hard'"]],
    [
      { category: null },
      ["category: empty / one of 'behavioral', 'technical', 'leadership', 'incident-response' or 'decision-making'"],
    ],
    [{ status: 'done' }, ["status: 'done' / one of 'draft', 'ready' or 'stale'"]],
    [{ type: 'topic' }, ["type: 'topic' / 'playbook'"]],
    [{ id: 'Mentor Ship' }, [`id: 'Mentor Ship' / ${kebab}`]],
    [{ id: 'a--b' }, [`id: 'a--b' / ${kebab}`]],
    [{ id: 12 }, [`id: 12 / ${kebab}`]],
    [{ title: '' }, ['title: empty / some text']],
    [{ title: { a: 1 } }, ['title: a map / some text']],
    [{ tags: [] }, ['tags: an empty list / a list of at least one item']],
    [{ tags: 'a' }, ["tags: 'a' / a list of at least one item"]],
    [{ tags: ['a', 'B c', 'a'] }, [`tags.1: 'B c' / ${tag}`, "tags.2: 'a' / each item once"]],
    [{ tags: ['a', 2] }, [`tags.1: 2 / ${tag}`]],
    [{ tags: [['a']] }, [`tags.0: a list / ${tag}`]],
    [{ created_at: '2026-02-30' }, [`created_at: '2026-02-30' / ${date}`]],
    [{ created_at: '12.02.2026' }, [`created_at: '12.02.2026' / ${date}`]],
    [{ created_at: 2026 }, [`created_at: 2026 / ${date}`]],
    [{ related: 'x' }, ["related: 'x' / a list"]],
    [{ aliases: [''] }, ['aliases.0: empty / some text']],
    [
      { importance: 101, difficulty: 1 },
      ["difficulty: 1 / one of 'easy', 'medium' or 'hard'", 'importance: 101 / a whole number from 0 to 100'],
    ],
    [{ id: 'über-den-wolken', tags: ['日本'] }, []],
    [{ status: 'draft', aliases: [], related: ['a'] }, []],
    [{ created_at: '2028-02-29' }, []],
  ])('%j', (changes, expected) => {
    expect(words(changes)).toEqual(expected);
  });

  it('names each missing key once, in the order of the schema', () => {
    expect(words({ updated_at: undefined, id: undefined, difficulty: undefined })).toEqual([
      `id:  / ${kebab}`,
      "difficulty:  / one of 'easy', 'medium' or 'hard'",
      `updated_at:  / ${date}`,
    ]);
    expect(kindOf('playbook').validate({}).faults).toHaveLength(9);
  });

  it('keeps unknown keys apart', () => {
    expect(validated({ dificulty: 'easy', constructor: 1 })).toEqual({
      faults: [],
      unknownKeys: ['dificulty', 'constructor'],
    });
  });
});

describe('which kind', () => {
  const choose = (path: string, type?: string) => chooseKind(builtInKinds, path, type)?.name;
  it.each([
    ['playbooks/leadership/a.md', undefined, 'playbook'],
    ['docs/playbooks/a.md', undefined, 'playbook'],
    ['topics/a/b.md', undefined, 'topic'],
    ['topics/a/b.md', 'playbook', 'playbook'],
    ['notes/a.md', 'skill', 'topic'],
    ['notes/a.md', 'blog', undefined],
    ['a.md', undefined, undefined],
    ['myplaybooks/a.md', undefined, undefined],
    ['playbooks/_index.md', 'playbook', undefined],
    ['playbooks/README.md', undefined, undefined],
    ['playbooks/templates/a.md', 'playbook', undefined],
    ['playbooks/a.template.md', 'playbook', undefined],
    ['playbooks/_aliases/a.md', undefined, undefined],
    ['.github/playbooks/a.md', undefined, undefined],
    ['node_modules/x/playbooks/a.md', 'playbook', undefined],
  ])('%s of type %s: %s', (path, type, expected) => {
    expect(choose(path, type)).toBe(expected);
  });

  const own = (...files: string[]) => {
    const runbook: Kind = { ...kindOf('topic'), name: 'runbook', own: true, files };
    return (path: string, type?: string) => chooseKind([...builtInKinds, runbook], path, type)?.name;
  };

  it("takes an author's glob first", () => {
    const chosen = own('runbooks/**/*.md');
    expect(chosen('runbooks/a/b.md', 'playbook')).toBe('runbook');
    expect(chosen('x/runbooks/a.md')).toBeUndefined();
  });

  it.each([
    ['notes/**/*.md', 'notes/README.md', false],
    ['notes/**', 'notes/a/_index.md', false],
    ['notes/*', 'notes/index.md', false],
    ['notes/[!_]*.md', 'notes/README.md', false],
    ['notes/**', 'notes/_aliases/a.md', false],
    ['notes/**/README.md', 'notes/a/README.md', true],
    ['notes/*/_index.md', 'notes/a/_index.md', true],
    ['notes/{a,index}.md', 'notes/index.md', true],
    ['notes/_aliases/**', 'notes/_aliases/a.md', true],
    ['notes/_aliases/**', 'notes/_aliases/README.md', false],
    ['_aliases/**/x/**', '_aliases/a/_aliases/x/b.md', false],
  ])('an index, a README or an alias page only by a glob that names it: %s, %s: %s', (glob, path, expected) =>
    expect(own(glob)(path, 'playbook')).toBe(expected ? 'runbook' : undefined),
  );
});

it.each(builtInKinds)('a new $name shows each section that is to be written, once, and nothing else', kind => {
  const folder = kind.name === 'playbook' ? 'playbooks/leadership' : 'topics';
  const path = `${folder}/saying-no.md`;
  const text = template(kind, { title: 'Saying No', path, today });
  const left = (written: string) =>
    readDocument(path, written, defaultConfig, today).problems.map(
      ({ rule, start, end }) => `${rule} ${written.slice(start, end)}`,
    );
  const headings = kind.outline.sections.map(({ heading }) => `leftover-placeholder ${heading}`);
  expect(left(text)).toEqual(headings);
  expect(left(text.replaceAll('\n', '\r\n'))).toEqual(headings);
  const [first = ''] = /<[^>]+>/.exec(text) ?? [];
  const begun = left(text.replace(first, `Mine. ${first}`));
  expect(begun).toContain(`leftover-placeholder ${first}`);
  expect(begun).not.toContain(headings[0]);
  expect(begun).toEqual(expect.arrayContaining(headings.slice(1)));
});

describe('templates', () => {
  const document = { title: 'Saying: "No"', path: 'kb/playbooks/leadership/Saying No.md', today: '2026-03-01' };

  it.each(builtInKinds)('a new $name passes its own kind', kind => {
    const text = template(kind, document);
    const { frontmatter, sections } = parseDocument(text);
    expect(frontmatter?.faults).toEqual([]);
    expect(kind.validate(frontmatter?.data ?? {})).toEqual({ faults: [], unknownKeys: [] });
    expect(frontmatter?.data).toMatchObject({ id: 'saying-no', title: 'Saying: "No"', created_at: '2026-03-01' });
    expect(sections[0]?.text).toBe('Saying: "No"');
    const { missing, misnamed } = matchOutline(kind.outline, sections, text.length);
    expect({ missing, misnamed }).toEqual({ missing: [], misnamed: [] });
    expect(text).not.toMatch(/\$\{|\{n\}|\{title\}/);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('takes the category from the folder', () => {
    expect(frontmatterTemplate(kindOf('playbook'), document)).toBe(`---
id: saying-no
title: 'Saying: "No"'
type: playbook
category: leadership
difficulty: medium
importance: 50
tags: [leadership]
created_at: 2026-03-01
updated_at: 2026-03-01
---
`);
  });

  it('writes YAML that every reader reads back', () => {
    const texts = [
      'plain',
      'a b',
      'yes',
      'No',
      'null',
      '~',
      '012',
      '1:30',
      '1_000',
      '1e3',
      '',
      ' a',
      'a ',
      'a: b',
      'a #b',
      '#a',
      '"q"',
      "it's",
      '[a]',
      '- a',
      '2026-02-12',
      '\\',
      'a\nb',
      'é',
      '@x',
      '*a',
      '&a',
      '!t',
      '%d',
      'true',
      '0x1',
      '.5',
    ];
    for (const text of texts) {
      const written = `k: ${writeYaml(text)}\nl: ${writeYaml([text, 'x'])}\n`;
      expect(parseFrontmatter(`---\n${written}---\n`)?.data, written).toEqual({ k: text, l: [text, 'x'] });
    }
    expect(writeYaml('2026-02-12')).toBe('2026-02-12');
    expect(writeYaml('a b')).toBe('a b');
    expect(writeYaml('yes')).toBe('"yes"');
  });
});
