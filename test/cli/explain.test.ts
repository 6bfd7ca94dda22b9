/** `playbook explain` as a real process. */
import { describe, expect, it } from 'vitest';
import { rules } from '#core';
import { playbook } from '../support/commandLine.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const files = `
-- topics/a.md --
---
type: concept
---
# A

<!--lint ignore broken-link-->
[x](gone.md)
-- playbooks/b.md --
[a](../topics/a.md)
-- playbooks/_index.md --
-- notes.txt --
[a](gone.md)
-- x.template.md --
`;

const explain = (...args: readonly string[]) => playbook(temporaryFolder(files), 'explain', ...args);

describe('a rule', () => {
  it('is explained by its page, without Markdown', () => {
    const { status, stdout } = explain('stale-todo');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^stale-todo\n\nA topic marked TODO has been written\. Severity: warning\./);
    expect(stdout).toContain('\n    -- guide.md --\n    - (TODO) [Teaching](teaching.md)\n      ^^^^^^ stale-todo:');
    expect(stdout).toContain('<!--lint ignore stale-todo-->');
    expect(stdout).not.toMatch(/^(#|```)/m);
  });

  it('of style is explained by what it reports and the page of remark-lint', () => {
    const { status, stdout } = explain('list-item-indent');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^list-item-indent\n\nMore than one space follows the marker of a list item\./);
    expect(stdout).toContain('/remark-lint-list-item-indent#readme');
    expect(stdout).toContain('<!--lint ignore list-item-indent-->');
    expect(explain('list-item-indnet').stderr).toContain("Did you mean 'list-item-indent'?");
  });

  it.each(rules.map(({ id }) => id))('%s has a page', id => expect(explain(id).stdout).toContain('\nWhy\n'));
});

describe('a file', () => {
  it('is explained with its style, where the author wants that', () => {
    const config = '{ "style": "recommended", "rules": { "list-item-indent": "hint" } }';
    const folder = temporaryFolder(`-- playbook.config.json --\n${config}\n-- topics/a.md --\n# A\n\n*  wide\n`);
    const { stdout } = playbook(folder, 'explain', 'topics/a.md');
    expect(stdout).toMatch(/problems: .*list-item-indent \(1\)/);
    expect(stdout).toMatch(/hint +list-item-indent +set by the configuration, reported here/);
  });

  it('is explained by its kind, its problems, its links and its rules', () => {
    const { status, stdout } = explain('topics/a.md');
    expect(status).toBe(0);
    expect(stdout).toContain("topic, because its frontmatter says 'type: concept'.");
    expect(stdout).toContain('missing-section');
    expect(stdout).toContain('Linked from\n  playbooks/b.md\n');
    expect(stdout).toMatch(/error {8}broken-link +its own severity, silenced in places by a comment/);
  });

  it('of no kind is explained without the rules that look at documents of a kind only', () => {
    const { stdout } = playbook(temporaryFolder('-- a.md --\n[x](gone.md)\n'), 'explain', 'a.md');
    expect(stdout).toMatch(/error {8}broken-link +its own severity, reported here/);
    expect(stdout).not.toMatch(/missing-section|invalid-config/);
    expect(stdout).toMatch(/\n {2}\d+ more rules look at documents of a kind only\.\n$/);
    expect(explain('topics/a.md').stdout).not.toContain('of a kind only');
  });

  it.each([
    ['playbooks/b.md', "playbook, because its path matches '**/playbooks/**/*.md'."],
    ['playbooks/_index.md', 'None: indexes, READMEs and alias pages describe other documents.'],
    ['notes.txt', 'It is not checked: it is no Markdown document.'],
    ['x.template.md', 'It is not checked: it is a template'],
  ])('%s: %s', (file, sentence) => expect(explain(file).stdout).toContain(sentence));
});

it('a file: names the configuration', () => {
  expect(explain('topics/a.md').stdout).toContain('There is no playbook.config.json');
  const configured = temporaryFolder(`${files}\n-- playbook.config.json --\n{}\n`);
  expect(playbook(configured, 'explain', 'topics/a.md').stdout).toContain('Config\n  playbook.config.json\n');
});

describe('wrong usage', () => {
  it.each([
    [['stale-tdo'], "There is no rule and no file 'stale-tdo'. Did you mean 'stale-todo'?"],
    [['a.md'], "There is no rule and no file 'a.md'. Did you mean 'topics/a.md'?"],
    [['whatever'], "There is no rule and no file 'whatever'."],
    [['topics'], "'topics' is a folder; expected a rule or a file."],
    [[], "'playbook explain' takes one name; expected that of a rule or of a file."],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = explain(...args);
    expect([status, stdout, stderr.split('\n')[0]]).toEqual([2, '', `playbook: ${message}`]);
  });
});
