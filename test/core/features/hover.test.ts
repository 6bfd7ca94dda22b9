/** Hover: what is told about keys, values, sections, links and topics. */
import { describe, expect, it } from 'vitest';
import { pointedAt, toMarkdown, toPlainText } from '#core';
import { askedAt, expectHover } from '../../support/features.ts';

const library = `
-- playbooks/technical/query.md --
---
id: query
title: Chasing a *slow* query
type: playbook
category: technical
tags: [calm, data]
---

# Chasing a *slow* query

- a list

The **first** paragraph, with a [link](../../topics/plans.md)
over two lines.

## Situation
-- topics/plans.md --
---
id: plans
type: concept
tags: [data]
---

(TODO) [Sleep](sleep.md), [query](../playbooks/technical/query.md)

- (TODO) Patience
-- assets/plan.png --
`;

/** A playbook with this text, beside the others. */
const playbook = (text: string, said: string) =>
  expectHover(`-- playbooks/technical/a.md --\n${text}\n${library}${said}`);

/** A playbook with these lines of frontmatter. */
const front = (lines: string, said: string) => playbook(`---\n${lines}\n---\n\n# A\n`, said);

describe('frontmatter', () => {
  const importance = `Importance (required)

How much it matters to do this well, from 0 (hardly ever) to 100 (always).

Expected: a whole number from 0 to 100. Default: 50.

Example: importance: 85`;

  it('keys and their values', () => {
    front('impor█tance: 4', `-- pointed at --\nimportance\n-- told --\n${importance}`);
    front('importance: 4█', `-- pointed at --\n4\n-- told --\n${importance}`);
  });

  it('ids of related documents', () => {
    front(
      'related: [qu█ery, gone]',
      `-- pointed at --
query
-- told --
Chasing a *slow* query — playbook · technical

The first paragraph, with a link over two lines.

playbooks/technical/query.md — 1 document links here`,
    );
    front('related:\n  - query\n  - go█ne', '-- pointed at --\ngone\n-- told --\nNo document has the id gone.');
  });

  it('tags', () => {
    front(
      'tags: [█data]',
      '-- pointed at --\ndata\n-- told --\ndata is a tag of 3 documents.\n\na · Chasing a *slow* query · plans'.replace(
        'a · ',
        'A · ',
      ),
    );
  });

  it.each(['unknown: 4█', '# comm█ent', 'id: a\n█'])('nothing at %j', lines => front(lines, ''));
});

describe('sections', () => {
  it('with what they are for', () => {
    playbook(
      '# A\n\n## Pitf█alls',
      `-- pointed at --
## Pitfalls
-- told --
Common Pitfalls (and how to avoid them) (required)

What tends to go wrong: at least two pitfalls, each with its cause, its cost and what to do instead.`,
    );
    playbook(
      '# A\n\n## Process\n\n### 1. Lo█ok',
      `-- pointed at --
### 1. Look
-- told --
An item of 'My Process (Step-by-step)'.

One step: what is done, why, how, and what it looked like once.`,
    );
  });

  it('nothing at others', () => playbook('# A\n\n## Some█thing', ''));
});

describe('links', () => {
  const query = `Chasing a *slow* query — playbook · technical

The first paragraph, with a link over two lines.

playbooks/technical/query.md — 2 documents link here`;

  it('to documents', () => {
    playbook('See [it](que█ry.md).', `-- pointed at --\n[it](query.md)\n-- told --\n${query}`);
    playbook('See [it][q█].\n\n[q]: query.md', `-- pointed at --\n[it][q]\n-- told --\n${query}`);
    playbook('See [it][q].\n\n[q]: query█.md', `-- pointed at --\n[q]: query.md\n-- told --\n${query}`);
  });

  it('to their headings', () => {
    const told = (more: string) => query.replace('\n\nThe', `\n\n${more}\n\nThe`);
    playbook(
      '[it](query.md#situ█ation)',
      `-- pointed at --\n[it](query.md#situation)\n-- told --\n${told('Section: Situation')}`,
    );
    playbook(
      '[it](query.md#situ█atoin)',
      `-- pointed at --\n[it](query.md#situatoin)\n-- told --\n${told("Broken: 'query.md' has no heading '#situatoin'. Did you mean '#situation'?")}`,
    );
  });

  it('to other files, and to nothing', () => {
    playbook(
      '![it](../../assets/█plan.png)',
      '-- pointed at --\n![it](../../assets/plan.png)\n-- told --\nFile assets/plan.png',
    );
    playbook('[it](../█)', '-- pointed at --\n[it](../)\n-- told --\nFolder playbooks');
    playbook(
      '[it](qeury█.md)',
      "-- pointed at --\n[it](qeury.md)\n-- told --\nBroken: No file at 'qeury.md'. Did you mean 'query.md'?",
    );
  });

  it('to topics that are not written yet: who else wants them', () => {
    playbook(
      '(TODO) [Sleeping](../../topics/sleep█.md)',
      '-- pointed at --\n(TODO) [Sleeping](../../topics/sleep.md)\n-- told --\nSleeping is planned and not written yet.\n\n1 other document wants it:\n\nplans',
    );
    playbook(
      '- (TODO) pati█ence',
      '-- pointed at --\n(TODO) patience\n-- told --\npatience is planned and not written yet.\n\n1 other document wants it:\n\nplans',
    );
    playbook(
      '- (TODO) Peace█',
      '-- pointed at --\n(TODO) Peace\n-- told --\nPeace is planned and not written yet.\n\nNo other document wants it.',
    );
  });

  it.each(['[it](https://exam█ple.org)', '`[it](que█ry.md)`', 'wo█rds'])('nothing at %j', text => playbook(text, ''));
});

describe('descriptions', () => {
  const hostile = [
    '[click](command:evil) <img src=x onerror=alert(1)>',
    '**bold** _it_ ~~gone~~ `code` $(alert) # no',
    'www.example.org https://example.org a@example.org &lt;b&gt; \\',
    '| a | b |\n| - | - |',
    '1. one',
  ];

  it.each(hostile)('show as plain text in Markdown: %j', async text => {
    const { micromark } = await import('micromark');
    const { gfm, gfmHtml } = await import('micromark-extension-gfm');
    const html = micromark(toMarkdown([[text], [{ strong: text }], [{ code: text }]]), {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
    });
    expect(html.replace(/<\/?(?:p|strong|code)>/g, '')).not.toMatch(/[<]/);
    const shown = html
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"');
    const line = text.replace(/\s+/g, ' ');
    expect(shown.replaceAll('&amp;', '&').split('\n')).toEqual([line, line, line]);
  });

  it('keep code as it is, however many backticks it holds', () => {
    expect(toMarkdown([{ lines: ['````', 'x'] }])).toBe('`````markdown\n````\nx\n`````');
    expect(toPlainText([{ lines: ['a', 'b'] }, ['c']])).toBe('a\nb\n\nc');
  });
});

it('nothing outside the text', () => {
  const { view } = askedAt(`-- a.md --\n█[x](b.md)${library}`);
  expect([-1, 100].map(offset => pointedAt(view, offset))).toEqual([undefined, undefined]);
});
