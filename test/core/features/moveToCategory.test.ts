/** Moving a document to another category: its file, its links, its category and its line in the index. */
import { describe, expect, it } from 'vitest';
import { type Categorized, concernedBy, parseDocument, planMove } from '#core';
import { editFiles, libraryOf } from '../../support/fixtures.ts';
import { type FixtureFile, readFixture } from '../../support/notation.ts';

/** The files, each after a line with its path. */
const written = (files: readonly FixtureFile[]): string =>
  files.map(({ path, text }) => `-- ${path} --\n${text}`).join('\n');

describe('a move to another category', () => {
  const fixture = `
-- playbooks/_index.md --
# Playbooks

## Technical
- [Queries](technical/queries.md) — find the slow one
- [Deploys](technical/deploys.md) — with **care**

## Leadership

- [Saying No](leadership/saying-no.md) — early

## Notes
Text.
-- playbooks/technical/queries.md --
---
category: technical
---
# Queries

[Deploys](deploys.md) and [Saying No](../leadership/saying-no.md)
-- playbooks/technical/deploys.md --
# Deploys

See [Queries](queries.md#queries).
-- playbooks/leadership/saying-no.md --
---
category: leadership
---
# Saying No
`;
  const moved = (wanted: Categorized, from = fixture) => {
    const files = readFixture(from);
    const library = libraryOf(files);
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    const concerned = concernedBy(library, wanted);
    const documents = new Map(concerned.map(path => [path, parseDocument(texts.get(path) ?? '')]));
    const plan = planMove(library, wanted, documents);
    return 'refused' in plan ? plan.refused : written(editFiles(files, plan.edits));
  };

  it('takes its links, its category and its line in the index along', () =>
    expect(moved({ path: 'playbooks/technical/queries.md', category: 'leadership' })).toBe(
      `
-- playbooks/_index.md --
# Playbooks

## Technical
- [Deploys](technical/deploys.md) — with **care**

## Leadership

- [Saying No](leadership/saying-no.md) — early
- [Queries](leadership/queries.md) — find the slow one

## Notes
Text.
-- playbooks/leadership/queries.md --
---
category: leadership
---
# Queries

[Deploys](../technical/deploys.md) and [Saying No](../leadership/saying-no.md)
-- playbooks/technical/deploys.md --
# Deploys

See [Queries](../leadership/queries.md#queries).
-- playbooks/leadership/saying-no.md --
---
category: leadership
---
# Saying No
`.trimStart(),
    ));

  it('goes from the index of one folder to that of the other', () =>
    expect(
      moved(
        { path: 'playbooks/a/one.md', category: 'b' },
        `
-- playbooks/a/_index.md --
# A

- [One](one.md) the first
- [Two](two.md)
-- playbooks/b/_index.md --
# B

- [Three](./three.md)
-- playbooks/a/one.md --
# One
-- playbooks/a/two.md --
# Two
-- playbooks/b/three.md --
# Three
`,
      ),
    ).toBe(
      `
-- playbooks/a/_index.md --
# A

- [Two](two.md)
-- playbooks/b/_index.md --
# B

- [Three](./three.md)
- [One](one.md) the first
-- playbooks/b/one.md --
# One
-- playbooks/a/two.md --
# Two
-- playbooks/b/three.md --
# Three
`.trimStart(),
    ));

  it('leaves a line that holds more than one link where it is, and mends its link', () =>
    expect(
      moved(
        { path: 'playbooks/technical/queries.md', category: 'leadership' },
        fixture.replace('— find the slow one', 'and [Deploys](technical/deploys.md)'),
      ),
    ).toContain('## Technical\n- [Queries](leadership/queries.md) and [Deploys](technical/deploys.md)\n'));

  it('only changes the category of a document that lies there already', () =>
    expect(
      moved(
        { path: 'playbooks/leadership/saying-no.md', category: 'leadership' },
        fixture.replace('category: leadership', 'category: technical'),
      ),
    ).toBe(written(readFixture(fixture))));

  it('is refused where a file of that name lies', () =>
    expect(
      moved(
        { path: 'playbooks/technical/queries.md', category: 'leadership' },
        `${fixture}-- playbooks/leadership/queries.md --\n# Other\n`,
      ),
    ).toBe("There is a file 'playbooks/leadership/queries.md' already."));
});
