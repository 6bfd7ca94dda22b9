/** Scratch. */
import { it } from 'vitest';
import { libraryOf, problemsIn } from '../../support/fixtures.ts';
import { readFixture, writeFixture } from '../../support/notation.ts';

it('x', () => {
  const files = readFixture(`
-- playbook.config.json --
{
  // what we check
  "$schema": "./x.json",
  "inclued": ["**/*.md"],
  "include": ["**/*.md", "!a.md", 5],
  "exclude": ["nowhere/**", "drafts"],
  "indexes": "x",
  "links": { "root": "docs", "rot": 1 },
  "style": "recomended",
  "rules": {
    "broken-lnk": "off",
    "broken-anchor": "eror",
    "broken-link": ["error", { "ignore": ["generated/**", "gone/**"], "ignored": [] }],
    "stale-todo": ["errr"],
    "unknown-key": []
  },
  "kinds": {
    "runbook": { "files": ["runbooks/**/*.md", "nix/*.md"], "schema": "./schemas/runbok.schema.json", "outline": "./schemas/runbook.outline.json", "x": 1 },
    "remote": { "schema": "https://example.com/a.json" },
    "out": { "schema": "../a.json" },
    "bad": { "schema": "./schemas/bad.schema.json" },
    "good": { "files": ["good/*.md"], "schema": "./schemas/good.schema.json" },
    "good": 7
  },
}
-- schemas/runbook.schema.json --
{ "$schema": "http://json-schema.org/draft-04/schema#" }
-- schemas/runbook.outline.json --
{ "sections": [ { "headin": "X" } ], "anyOder": true }
-- schemas/bad.schema.json --
{ "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "objct", "required": "x",
  "properties": { "a": { "pattern": "(?=x)" }, "b": { "$ref": "#/$defs/x" }, "c": { "$ref": "https://example.com/c.json" }, "d": { "$ref": "nix.json" } },
  "patternProperties": { "(": {} } }
-- schemas/good.schema.json --
{ "properties": { "a": { "pattern": "^(a+)+$" } } }
-- drafts/a.md --
[x](nix.md)
-- docs/b.md --
-- a.md --
[x](/b.md)
-- good/a.md --
---
a: ${'a'.repeat(50)}b
---
[x](nix.md)`);
  const t = performance.now();
  const library = libraryOf(files);
  console.log(
    writeFixture(files, path => problemsIn(library, path)),
    performance.now() - t,
  );
});
