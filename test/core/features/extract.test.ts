/** Extracting a section: the text moves, and every link of the library leads where it did. */
import { describe, expect, it } from 'vitest';
import { expectAction, titlesOf } from '../../support/actions.ts';

const extract = 'Extract the section to a new document';
const kind = 'refactor.extract';

describe('Extract the section', () => {
  it('moves what stands under the heading, and leaves a link', () =>
    expectAction(
      extract,
      `
-- a.md --
# A

## Teaching *others*█

First.

### How

\`\`\`
# no heading
\`\`\`

## Rest

end
`,
      `
-- a.md --
# A

## Teaching *others*

[Teaching others](teaching-others.md)

## Rest

end

-- teaching-others.md --
# Teaching others

First.

## How

\`\`\`
# no heading
\`\`\`
`,
    ));

  it('takes the innermost section of a selection', () =>
    expectAction(
      extract,
      '# A\n\n## B\n\n### C\n\none █two█\n\n### D\n\nthree\n',
      '# A\n\n## B\n\n### C\n\n[C](c.md)\n\n### D\n\nthree\n\n-- c.md --\n# C\n\none two\n',
    ));

  it('rewrites links to it, from it and in it', () =>
    expectAction(
      extract,
      `
-- guides/a.md --
# A

See [b](#b), [more](#more), [rest](#rest) and [x](#x).

## B█

See [b](#b), [more](#more), [rest](#rest), [x](#x), [itself](a.md#rest), [c](c.md), [image](i.png).

<a id="x"></a>

### More

text

## Rest

## More
-- guides/c.md --
[b](a.md#b) [more](./a.md#more) [other](a.md#more-1) [rest](a.md#rest) [x](a.md#x) [no md](a#b) [all](a.md)
-- i.png --
`,
      `
-- guides/a.md --
# A

See [b](b.md), [more](b.md#more), [rest](#rest) and [x](b.md#x).

## B

[B](b.md)

## Rest

## More
-- guides/c.md --
[b](b.md) [more](./b.md#more) [other](a.md#more) [rest](a.md#rest) [x](b.md#x) [no md](b.md) [all](a.md)
-- i.png --

-- guides/b.md --
# B

See [b](#b), [more](#more), [rest](a.md#rest), [x](#x), [itself](a.md#rest), [c](c.md), [image](i.png).

<a id="x"></a>

## More

text
`,
    ));

  it('of a playbook goes where its topics are, as one, its relative links rewritten', () =>
    expectAction(
      extract,
      `
-- playbooks/technical/a.md --
# A

## Mine█

See [b](b.md), [t](../../topics/tools/t.md), [n](/topics/tools/n.md) and [A](a.md).

## Related Topics

- [T](../../topics/tools/t.md)
-- playbooks/technical/b.md --
# B
-- topics/tools/t.md --
# T
-- topics/tools/mine.md --
# Taken
`,
      `
-- playbooks/technical/a.md --
# A

## Mine

[Mine](../../topics/tools/mine-2.md)

## Related Topics

- [T](../../topics/tools/t.md)
-- playbooks/technical/b.md --
# B
-- topics/tools/t.md --
# T
-- topics/tools/mine.md --
# Taken

-- topics/tools/mine-2.md --
---
id: mine-2
title: Mine
type: concept
status: learning
importance: 50
difficulty: medium
tags: [tools]
created_at: 2026-03-01
updated_at: 2026-03-01
---

# Mine

See [b](../../playbooks/technical/b.md), [t](t.md), [n](/topics/tools/n.md) and [A](../../playbooks/technical/a.md).
`,
    ));

  it('takes the definitions along that it needs, and leaves those that others need', () =>
    expectAction(
      extract,
      `
# A

[one] and [two]

## B█

[one], [two] and [three]

[two]: https://example.org/two
[three]: three.md

## C

[one]: one.md#x "Title"
`,
      `
# A

[one] and [two]

## B

[B](b.md)

[two]: https://example.org/two

## C

[one]: one.md#x "Title"

-- b.md --
# B

[one], [two] and [three]

[two]: https://example.org/two
[three]: three.md

[one]: one.md#x "Title"
`,
    ));

  it('is what a planned topic of that name was waiting for', () =>
    expectAction(
      extract,
      '-- a.md --\n# A\n\n(TODO) [B](b.md)\n\n## B█\n\ntext\n-- c.md --\n[B](b.md) (TODO)\n',
      '-- a.md --\n# A\n\n[B](b.md)\n\n## B\n\n[B](b.md)\n-- c.md --\n[B](b.md)\n\n-- b.md --\n# B\n\ntext\n',
    ));

  it('keeps line endings', () =>
    expectAction(
      extract,
      '# A\r\n\r\n## B█\r\n\r\ntext\r\n',
      '# A\r\n\r\n## B\r\n\r\n[B](b.md)\r\n\n-- b.md --\n# B\r\n\r\ntext\r\n',
    ));

  it.each([
    ['it is the title', '# A█\n\ntext\n'],
    ['there is nothing under it', '## A\n\n## B█\n\n## C\n'],
    ['the cursor is in its text', '# A\n\n## B\n\nte█xt\n'],
    ['a selection is in two sections', '# A\n\n## B\n\nte█xt\n\n## C\n\nte█xt\n'],
  ])('is not offered where %s', (_, fixture) => expect(titlesOf(kind, fixture)).toEqual([]));

  it.each([
    ['-- playbooks/a.md --\n# A\n\n## Situation█\n\ntext\n', "Every playbook has the section 'Situation' itself."],
    ['-- playbooks/a.md --\n# A\n\n## My Process\n\n### 1. One█\n\ntext\n', "It is one of the items of 'My Process'."],
    [
      '# A\n\n## B█\n\ntext[^1]\n\n## C\n\n[^1]: note\n',
      'Its text would mean something else in a document of its own.',
    ],
  ])('says why it cannot be: %j', (fixture, reason) =>
    expect(titlesOf(kind, fixture)).toEqual([`${extract} (${reason})`]),
  );
});
