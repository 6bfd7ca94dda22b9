/** Completion in links: paths, anchors, whole links, reference labels; and what stands beside them. */
import { describe, expect, it } from 'vitest';
import { completionsAt } from '#core';
import { askedAt, expectCompletions } from '../../../support/features.ts';

const library = `
-- playbooks/technical/slow-query.md --
---
id: slow-query
title: Chasing a slow query
type: playbook
---

# Chasing a slow query

## Situation

## Why this matters
-- playbooks/leadership/no.md --
---
id: no
title: Saying [no] *twice*
type: playbook
---
-- topics/data/query plans (draft).md --
---
id: query-plans
title: Reading query plans
type: concept
---

# Reading query plans

## Cost & rows

## Cost & rows

<a id="a b"></a>
-- assets/plan.png --
-- assets/notes.txt --
`;

/** A playbook with this text, beside the others. */
const playbook = (text: string, said: string) =>
  expectCompletions(`-- playbooks/technical/a.md --\n${text}\n${library}${said}`);

describe('paths', () => {
  it('by title, id and path, the nearest first, documents before other files', () => {
    playbook(
      '[x](█)',
      `-- offered --
Chasing a slow query — playbook
Saying [no] *twice* — playbook
Reading query plans — topic
notes.txt
plan.png
-- after: Chasing a slow query --
[x](slow-query.md)
-- after: notes.txt --
[x](../../assets/notes.txt)`,
    );
    playbook('[x](reading█)', '-- offered --\nReading query plans — topic');
    playbook('[x](query█)', '-- offered --\nReading query plans — topic\nChasing a slow query — playbook');
    playbook('[x](QPL█)', '-- offered --\nReading query plans — topic');
  });

  it('below the folder that is typed', () => {
    playbook('[x](../../topics/█)', '-- offered --\nReading query plans — topic');
    playbook('[x](../█)', '-- offered --\nChasing a slow query — playbook\nSaying [no] *twice* — playbook');
    playbook('[x](../../../█)', '-- offered --');
  });

  it('are encoded where they have to be', () => {
    const after = '-- after: Reading query plans --\n';
    playbook('[x](read█)', `${after}[x](../../topics/data/query%20plans%20%28draft%29.md)`);
    playbook('[x](<read█>)', `${after}[x](<../../topics/data/query plans (draft).md>)`);
    playbook('[x](../../topics/data/query%20pl█)', `${after}[x](../../topics/data/query%20plans%20%28draft%29.md)`);
  });

  it('are written as the author began, or as the link before is', () => {
    const after = '-- after: Chasing a slow query --\n';
    playbook('[x](./█)', `${after}[x](./slow-query.md)`);
    playbook('[x](/█)', `${after}[x](/playbooks/technical/slow-query.md)`);
    playbook('[y](./no.md) [x](█)', `${after}[y](./no.md) [x](./slow-query.md)`);
    playbook('[x](█) [y](/no.md)', `${after}[x](/playbooks/technical/slow-query.md) [y](/no.md)`);
  });

  it('keep what follows: the fragment, a title, the rest of the line', () => {
    const after = '-- after: Chasing a slow query --\n';
    playbook('[x](slow█-qu.md#situation "T") and', `${after}[x](slow-query.md#situation "T") and`);
    playbook('[x](slow█', `${after}[x](slow-query.md`);
    playbook('[x](slow█ and', `${after}[x](slow-query.md and`);
  });

  it('in pictures are pictures', () => playbook('![x](█)', '-- offered --\nplan.png'));

  it('in definitions', () => playbook('[x]: slow█', '-- after: Chasing a slow query --\n[x]: slow-query.md'));

  it('in a section for related documents are of its kind first, and those that it does not list yet', () => {
    playbook(
      '# A\n\n## Related Topics\n\n- [x](quer█)',
      '-- offered --\nReading query plans — topic\nChasing a slow query — playbook',
    );
    playbook(
      '# A\n\n## Related Playbooks\n\n- [y](slow-query.md)\n- [x](█)',
      '-- offered --\nSaying [no] *twice* — playbook\n…',
    );
  });

  it.each([
    ['another site', '[x](https://exa█)'],
    ['a code span', '`[x](█)`'],
    ['code', '    [x](█)'],
    ['mathematics', '$[x](█)$'],
    ['a comment', '<!-- [x](█) -->'],
    ['a title', '[x](slow-query.md "█")'],
    ['a call that is no link', 'f(█)'],
    ['an escaped bracket', '[x\\](█)'],
  ])('none in %s', (_, text) => playbook(text, '-- offered --'));

  it.each([
    ['', ''],
    ['slow', 'Chasing a slow query'],
    ['../slow', ''],
    ['saying', 'Saying [no] *twice*'],
    ['#', ''],
    ['##', ''],
  ])('are left to an editor that knows paths by itself, but not titles: `%s`', (typed, offered) => {
    const { view, offset } = askedAt(`-- a.md --\n[x](${typed}█)${library}`);
    const { items } = completionsAt(view, offset, { withoutMarkdown: true });
    expect(items.map(({ label }) => label).join(', ')).toBe(offered);
  });

  it('are left to it together with labels', () => {
    const { view, offset } = askedAt('-- a.md --\n[x][█]\n\n[label]: b.md');
    expect(completionsAt(view, offset).items).toHaveLength(1);
    expect(completionsAt(view, offset, { withoutMarkdown: true }).items).toEqual([]);
  });

  it('are left to it also where a file of the own folder has such a name', () => {
    const { view, offset } = askedAt(`-- playbooks/technical/a.md --\n[x](slow█)${library}`);
    expect(completionsAt(view, offset, { withoutMarkdown: true }).items).toEqual([]);
  });
});

describe('anchors', () => {
  it('of the own document', () => {
    playbook(
      '# A\n\n## To *do*\n\n[x](#█)',
      '-- offered --\n#a — # A\n#to-do — ## To do\n-- after: #to-do --\n[x](#to-do)',
    );
  });

  it('of the target, with those that differ only in their number, and ids', () => {
    playbook(
      '[x](<../../topics/data/query plans (draft).md#co█st>)',
      `-- offered --
#reading-query-plans — # Reading query plans
#cost--rows — ## Cost & rows
#cost--rows-1 — ## Cost & rows
#a%20b — id
-- after: #cost--rows-1 --
[x](<../../topics/data/query plans (draft).md#cost--rows-1>)`,
    );
    playbook('[x](gone.md#█)', '-- offered --');
  });

  it('of the whole library behind ##', () => {
    playbook(
      '[x](##why█)',
      '-- offered --\nWhy this matters — Chasing a slow query\n-- after: Why this matters --\n[x](slow-query.md#why-this-matters)',
    );
    playbook('[x](##cost-&█)', '-- offered --\nCost & rows — Reading query plans\nCost & rows — Reading query plans');
  });
});

describe('whole links', () => {
  it('by title', () => {
    playbook(
      'See [qu█',
      '-- offered --\nReading query plans — topic\nChasing a slow query — playbook\n-- after: Chasing a slow query --\nSee [Chasing a slow query](slow-query.md)',
    );
    playbook(
      'See [█] there',
      '-- after: Saying [no] *twice* --\nSee [Saying \\[no\\] \\*twice\\*](../leadership/no.md) there',
    );
  });

  it('behind the marker of an item, where the section is for links', () => {
    playbook(
      '# A\n\n## Related Topics\n\n- █',
      '-- offered --\nReading query plans — topic\n…\n-- after: Reading query plans --\n- [Reading query plans](../../topics/data/query%20plans%20%28draft%29.md)',
    );
    playbook('# A\n\n## Why this matters\n\n- █', '-- offered --');
  });

  it('in an item whose bracket the editor has closed', () =>
    playbook(
      '- [Chasing a slow query](slow-query.md)\n- [█]',
      '-- after: Saying [no] *twice* --\n- [Saying \\[no\\] \\*twice\\*](../leadership/no.md)',
    ));

  it.each([
    ['in a task box', '- [█] do'],
    ['in a box that is not ticked', '- [ █]'],
    ['in the next box of a list', '- [x] done\n- [█]'],
    ['in the next box of a list with CRLF', '- [x] done\r\n- [█]'],
    ['in a footnote', '[^█'],
    ['in a link that is one already', '[qu█](a.md)'],
    ['in a picture', '![qu█'],
    ['behind an escaped bracket', '\\[qu█'],
    ['in code', '`[qu█`'],
  ])('none %s', (_, text) => playbook(text, '-- offered --'));
});

describe('reference labels', () => {
  it('are those that the document defines', () => {
    playbook(
      'See [it][p█]\n\n[Plans]: a.md\n[b c]: <b c.md>\n[plans]: again.md',
      '-- offered --\nPlans — a.md\nb c — b c.md\n-- after: Plans --\nSee [it][Plans]',
    );
  });
});

describe('TODO marks', () => {
  it('behind a link to nothing, and before the first word of an item', () => {
    playbook('- [Sleep](sleep.md) (█)', '-- after: (TODO) --\n- [Sleep](sleep.md) (TODO)');
    playbook('- [Sleep](sleep.md) (TO█', '-- after: (TODO) --\n- [Sleep](sleep.md) (TODO)');
    playbook('- (█Sleep', '-- after: (TODO) --\n- (TODO) Sleep');
    playbook('- [ ] (T█) Sleep', '-- after: (TODO) --\n- [ ] (TODO) Sleep');
  });

  it('none behind a link to what is written, nor in prose', () => {
    playbook('- [Query](slow-query.md) (█)', '-- offered --');
    playbook('Some words (█)', '-- offered --');
  });
});

describe('suppression comments', () => {
  it('as a whole', () => {
    playbook(
      '<!--█',
      '-- offered --\n<!--lint ignore--> — for the block below\n<!--lint disable--> — from here on\n<!--lint enable--> — again from here on\n-- snippet: <!--lint ignore--> --\n<!--lint ignore $1-->',
    );
    playbook('<!-- li█ -->', '-- after: <!--lint disable--> --\n<!--lint disable -->');
  });

  it('with the rules, those that found something here first, and none twice', () => {
    playbook(
      '<!--lint ignore █-->',
      '-- offered --\nmissing-frontmatter — A document of a kind begins without frontmatter.\n…\n-- after: broken-link --\n<!--lint ignore broken-link-->',
    );
    playbook(
      '<!--lint ignore missing-frontmatter bro█ken-anchor-->',
      '-- after: broken-link --\n<!--lint ignore missing-frontmatter broken-link-->',
    );
    playbook('<!--lint disable bro█', '-- after: broken-link --\n<!--lint disable broken-link-->');
  });

  it('none in other comments, nor in code', () => {
    playbook('<!-- see [x](█) -->', '-- offered --');
    playbook('`<!--█`', '-- offered --');
  });
});
