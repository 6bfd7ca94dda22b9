/** Kinds of an author's own: schemas in every dialect, references between files, patterns that would hang, outlines. */
import { describe, expect, it } from 'vitest';
import { expectProblems, libraryOf, problemsIn } from '../../support/fixtures.ts';
import { readFixture } from '../../support/notation.ts';

const config = `-- playbook.config.json --
{ "kinds": { "runbook": { "files": ["runbooks/*.md"], "schema": "./schemas/runbook.json" } } }`;

describe('a schema', () => {
  it.each([
    ['of no dialect', '', 'definitions', '"items": { "type": "string" }'],
    [
      'of draft-07',
      '"$schema": "http://json-schema.org/draft-07/schema#",',
      'definitions',
      '"items": { "type": "string" }',
    ],
    [
      'of 2019-09',
      '"$schema": "https://json-schema.org/draft/2019-09/schema",',
      '$defs',
      '"items": { "type": "string" }',
    ],
    [
      'of 2020-12',
      '"$schema": "https://json-schema.org/draft/2020-12/schema",',
      '$defs',
      '"prefixItems": [{ "type": "string" }]',
    ],
  ])('%s is used', (_, dialect, definitions, items) =>
    expectProblems(`
${config}
-- schemas/runbook.json --
{
  ${dialect}
  "$id": "https://example.com/runbook.json",
  "required": ["id", "owner"],
  "properties": {
    "id": { "type": "string" },
    "owner": { "$ref": "#/${definitions}/owner" },
    "since": { "type": "string", "format": "date" },
    "steps": { "type": "array", ${items} }
  },
  "${definitions}": { "owner": { "enum": ["alice", "bob"] } }
}
-- runbooks/a.md --
---
id: a
owner: alise
       ^^^^^ invalid-frontmatter: 'owner' is 'alise'; expected one of 'alice' or 'bob'. Did you mean 'alice'?
since: 2026-02-30
       ^^^^^^^^^^ invalid-frontmatter: 'since' is '2026-02-30'; expected a date that exists, written as '2026-02-12'.
steps: [1]
        ^ invalid-frontmatter: Item 1 of 'steps' is 1; expected text.
onwer: x
^^^^^ unknown-key: 'onwer' is not a known key.
---`),
  );

  it('refers to others of the workspace, in circles, too, and by the names that they give themselves', () =>
    expectProblems(`
${config}
-- schemas/runbook.json --
{
  "properties": {
    "owner": { "$ref": "common/people.json#/definitions/owner" },
    "team": { "$ref": "/schemas/common/people.json" },
    "backup": { "$ref": "https://example.com/people#/definitions/owner" },
    "next": { "$ref": "#" }
  }
}
-- schemas/common/people.json --
{
  "$id": "https://example.com/people",
  "type": "array", "items": { "$ref": "#/definitions/owner" },
  "definitions": { "owner": { "type": "string", "pattern": "^[a-z]+$" }, "book": { "$ref": "../runbook.json" } }
}
-- runbooks/a.md --
---
owner: A
       ^ invalid-frontmatter: 'owner' is 'A'; expected text that matches /^[a-z]+$/.
team: [b, C]
          ^ invalid-frontmatter: Item 2 of 'team' is 'C'; expected text that matches /^[a-z]+$/.
backup: D
        ^ invalid-frontmatter: 'backup' is 'D'; expected text that matches /^[a-z]+$/.
next:
  owner: E
         ^ invalid-frontmatter: 'next.owner' is 'E'; expected text that matches /^[a-z]+$/.
---`));

  it.each(['^(a+)+$', '^(a|a)*$', '^(([a-z])+.)+[A-Z]([a-z])+$', '(x+x+)+y'])(
    'cannot hang by its pattern %s',
    pattern => {
      const schema = JSON.stringify({
        properties: { id: { pattern }, list: { patternProperties: { [pattern]: false } } },
      });
      const text = `---\nid: ${'a'.repeat(50)}b\nlist: { ${'a'.repeat(50)}b: 1, ${'x'.repeat(50)}: 1 }\n---`;
      const started = performance.now();
      const problems = problemsIn(
        libraryOf(readFixture(`${config}\n-- schemas/runbook.json --\n${schema}\n-- runbooks/a.md --\n${text}`)),
        'runbooks/a.md',
      );
      expect(problems.every(({ rule }) => rule === 'invalid-frontmatter')).toBe(true);
      expect(performance.now() - started).toBeLessThan(30_000);
    },
  );

  it('that refers to itself without end finds nothing, and harms nobody', () =>
    expectProblems(`
${config}
-- schemas/runbook.json --
{ "allOf": [{ "$ref": "#" }] }
-- runbooks/a.md --
---
id: a
---`));

  it('says nothing of keys that another part of it may name', () =>
    expectProblems(`
${config}
-- schemas/runbook.json --
{ "properties": { "id": {} }, "allOf": [{ "properties": { "owner": { "type": "string" } } }] }
-- runbooks/a.md --
---
id: a
owner: b
---`));
});

describe('a kind', () => {
  it('is claimed by the type that its schema names, or by its own name', () =>
    expectProblems(`
-- playbook.config.json --
{ "kinds": { "runbook": { "schema": "a.json" }, "recipe": { "outline": "recipe.outline.json" } } }
-- a.json --
{ "properties": { "type": { "const": "run" }, "id": { "type": "integer" } } }
-- recipe.outline.json --
{ "sections": [{ "heading": "Steps" }] }
-- x.md --
---
type: run
id: x
    ^ invalid-frontmatter: 'id' is 'x'; expected a whole number.
---
-- y.md --
---
type: recipe
---

# Soup
  ^^^^ missing-section: The section 'Steps' is missing; expected under 'Soup'.`));

  it('that is built in keeps what is not said', () =>
    expectProblems(`
-- playbook.config.json --
{ "kinds": { "topic": { "files": ["concepts/*.md"], "outline": "./short.json" } } }
-- short.json --
{ "sections": [{ "heading": "Definition" }] }
-- concepts/a.md --
---
id: a
title: A
type: concept
status: learning
importance: 120
            ^^^ invalid-frontmatter: 'importance' is 120; expected a whole number from 0 to 100.
difficulty: easy
tags: [a]
created_at: 2026-01-01
updated_at: 2026-01-01
---

# A

## Definition

It is a letter.`));
});
