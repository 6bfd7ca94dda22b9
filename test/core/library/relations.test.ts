/** Relations and indexes beyond what the pages of their rules show: line endings, places for new links, settings. */
import { describe, expect, it } from 'vitest';
import { type Config, defaultConfig, factsAt } from '#core';
import { entriesOf } from '../../../core/src/library/relations.ts';
import { applyEdits } from '../../../core/src/text/edit.ts';
import { editFiles, fixesIn, libraryOf, problemsIn } from '../../support/fixtures.ts';
import { readFixture } from '../../support/notation.ts';

const asking = '# New\n\n## Related Playbooks\n- [Old](old.md)\n';

/** The document to which the back-link was added. */
function listedBack(text: string): string {
  const files = [
    { path: 'playbooks/new.md', text: asking },
    { path: 'playbooks/old.md', text },
  ];
  const [offered] = fixesIn(files, 'one-way-relation');
  return editFiles(files, offered?.fix.edits ?? [])[1]?.text ?? '';
}

describe('a link back goes', () => {
  it.each([
    ['under a bare heading', '# Old\n\n## Related Playbooks', '# Old\n\n## Related Playbooks\n- [New](new.md)'],
    [
      'under a heading with words',
      '## Related Playbooks\n\nNone yet.\n\n## Notes\n',
      '## Related Playbooks\n\nNone yet.\n\n- [New](new.md)\n\n## Notes\n',
    ],
    [
      'with the line ending of the text',
      '## Related Playbooks\r\n* [X](x.md)\r\n\r\n## Notes\r\n',
      '## Related Playbooks\r\n* [X](x.md)\r\n* [New](new.md)\r\n\r\n## Notes\r\n',
    ],
    [
      'at the end of the text',
      '## Related Playbooks\n- [X](x.md)',
      '## Related Playbooks\n- [X](x.md)\n- [New](new.md)',
    ],
    [
      'behind what belongs to the last item',
      '## Related Playbooks\n- [X](x.md)\n  because\n  - of this\n\n\n',
      '## Related Playbooks\n- [X](x.md)\n  because\n  - of this\n- [New](new.md)\n\n\n',
    ],
    [
      'into a table',
      '## Related Playbooks\n\n| a | b |\n| - | - |\n| [X](./x.md) | x |\n',
      '## Related Playbooks\n\n| a | b |\n| - | - |\n| [X](./x.md) | x |\n| [New](./new.md) | |\n',
    ],
    [
      'as a link from the root, where the others are',
      '## Related Playbooks\n- [ ] [X](/playbooks/x.md)\n',
      '## Related Playbooks\n- [ ] [X](/playbooks/x.md)\n- [New](/playbooks/new.md)\n',
    ],
  ])('%s', (_, before, after) => expect(listedBack(before)).toBe(after));

  it('nowhere, where there is no section yet', () => expect(listedBack('# Old\n')).toBe('# Old\n'));
});

describe('related entries', () => {
  const entries = (section: string) =>
    factsAt(libraryOf([{ path: 'playbooks/a.md', text: section }]), 'playbooks/a.md')?.related.flatMap(section =>
      entriesOf(section).map(({ shown, isName }) => (isName ? shown : `(${shown})`)),
    );

  it('are the links that begin a line, or the first of an item', () =>
    expect(
      entries(
        '## Related Playbooks\n- [A](a.md), [B](b.md)\n1. see [C](c.md)\n\n[D](d.md) and [E](e.md)\nor [F](f.md)\n\n> - **[G](g.md)**\n\n| x |\n| - |\n| [H](h.md) |\n\n[I][]\n\n- ![J](j.png)\n- `[K](k.md)`\n\n[i]: i.md',
      ),
    ).toEqual(['A', '(C)', 'D', 'G', 'H', '(I)']));

  it('stand in sections of the kind only, by any of their names', () =>
    expect(
      entries('[A](a.md)\n\n## 🔗 RELATED TOPICS\n- [T](t.md)\n\n### More\n- [U](u.md)\n\n## Notes\n- [N](n.md)'),
    ).toEqual(['T', 'U']));
});

describe('an index that the configuration names', () => {
  const config: Config = { ...defaultConfig, indexes: ['lists/*.md', 'contents.md'] };
  const files = readFixture(
    '-- contents.md --\n# All\n-- playbooks/_index.md --\n[A](a.md)\n-- playbooks/a.md --\n# A\n-- playbooks/b.md --\n# B\n',
  );
  const unindexed = (path: string) =>
    problemsIn(libraryOf(files, config), path).filter(({ rule }) => rule === 'unindexed-playbook');

  it('is one whatever it lists, and no other is', () => {
    expect(unindexed('playbooks/a.md').map(({ data }) => data['index'])).toEqual(['contents.md']);
    expect(unindexed('playbooks/b.md')).toHaveLength(1);
  });

  it('gets a list of its own where it has none', () => {
    const [offered] = fixesIn(files, 'unindexed-playbook', config);
    const edits = offered?.fix.edits.flatMap(edit => (edit.type === 'edit' ? edit.edits : [])) ?? [];
    expect(applyEdits('# All\n', edits)).toBe('# All\n- [A](playbooks/a.md)\n');
  });
});

it('many documents with one id are all reported, and point to a few', () => {
  const files = Array.from({ length: 300 }, (_, n) => ({ path: `playbooks/${n}.md`, text: '---\nid: x\n---\n' }));
  const library = libraryOf(files);
  const found = files.flatMap(({ path }) => problemsIn(library, path).filter(({ rule }) => rule === 'duplicate-id'));
  expect(found).toHaveLength(300);
  expect(new Set(found.map(({ related }) => related.length))).toEqual(new Set([5]));
});
