/** Completion inside frontmatter: keys and values of maps and of lists of maps, as the kind's schema describes them. */
import { describe, it } from 'vitest';
import { expectCompletions } from '../../../support/features.ts';

const kinds = `
-- playbook.config.json --
{ "kinds": { "run": { "files": ["runs/**"], "schema": "./run.json" } } }
-- run.json --
{ "type": "object", "properties": {
  "title": { "type": "string" },
  "owner": { "type": "object", "required": ["name"], "properties": {
    "name": { "type": "string" },
    "since": { "type": "string", "format": "date" },
    "team": { "type": "object", "properties": { "room": { "enum": ["north", "south"] } } } } },
  "steps": { "type": "array", "items": { "type": "object", "required": ["do"], "properties": {
    "do": { "type": "string" },
    "level": { "enum": ["low", "high"], "default": "low" },
    "related": { "type": "string" },
    "tools": { "type": "array", "items": { "type": "object", "properties": { "name": {}, "kind": { "const": "cli" } } } } } } },
  "labels": { "type": "array", "items": { "enum": ["red", "blue"] } } } }
`;

/** A document with these lines between its fences. */
const inside = (lines: string, said: string, eol = '\n') =>
  expectCompletions(`-- runs/a.md --\n${`---\n${lines}\n---\n`.replaceAll('\n', eol)}\n# A${kinds}${said}`);

const all = '\n-- offered --\nname — required\nsince\nteam';
const step = '\n-- offered --\ndo — required\nlevel\nrelated\ntools';
const none = '\n-- offered --\n';

describe('keys of a map', () => {
  it.each([
    ['owner:\n  █', all],
    ['owner: # who\n  na█', all],
    ['owner:\n    since: 2024-01-01\n\n    █\n    name: x', '\n-- offered --\nteam'],
    ['owner:\n  team:\n    █', '\n-- offered --\nroom'],
    ['owner:\n  team:\n    room: north\n  █', '\n-- offered --\nname — required\nsince'],
    ['owner:\n  name: x\n█', '\n-- offered --\ntitle\nsteps\nlabels'],
    ['"owner":\n  █', all],
  ])('%j', (lines, said) => {
    inside(lines, said);
    inside(lines, said, '\r\n');
  });

  it('have the value that their schema says', () => {
    inside('owner:\n  █', '\n-- after: since --\nsince: 2026-03-01\n-- after: name --\nname:');
    inside('owner:\n  team:\n    █', '\n-- snippet: room --\nroom: ${1|north,south|}');
  });
});

describe('keys of an item', () => {
  it.each([
    ['steps:\n  - █', step],
    ['steps:\n- █', step],
    ['steps:\n  - do: x\n    █', '\n-- offered --\nlevel\nrelated\ntools'],
    ['steps:\n  - do: x\n  - level: low\n    █', '\n-- offered --\ndo — required\nrelated\ntools'],
    ['steps:\n- do: x\n  lev█\n- level: low', '\n-- offered --\nlevel\nrelated\ntools'],
    ['steps:\n  - do: x\n    tools:\n      - name: y\n      - █', '\n-- offered --\nname\nkind'],
    ['steps:\n  - tools:\n    - name: y\n      █', '\n-- offered --\nkind'],
    ['steps:\n  - tools:\n    - name: y\n    █', '\n-- offered --\ndo — required\nlevel\nrelated'],
  ])('%j', (lines, said) => inside(lines, said));
});

describe('values', () => {
  it.each([
    ['owner:\n  team:\n    room: █', '\n-- offered --\nnorth\nsouth'],
    ['steps:\n  - level: █', '\n-- offered --\nlow — default\nhigh'],
    ['steps:\n  - do: x\n    level: "█"', '\n-- offered --\nlow — default\nhigh'],
    ['owner:\n  since: █', '\n-- offered --\n2026-03-01 — today'],
    // A key that has a meaning at the top has none inside.
    ['steps:\n  - related: █', none],
    ['labels:\n  - █', '\n-- offered --\nred\nblue'],
  ])('%j', (lines, said) => inside(lines, said));
});

describe('nothing is offered', () => {
  it.each([
    'title: x\n  █',
    'unknown:\n  █',
    'owner: |\n  █',
    'owner:\n  name: x\n    █',
    'owner:\n\t█',
    'steps:\n  █',
    'owner:\n  - █',
    '- - █',
    'owner:\n  name: # █',
  ])('%j', lines => inside(lines, none));
});
