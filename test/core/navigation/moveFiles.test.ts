/** Files and folders that move: every link leads where it did, written as it was. */
import { describe, expect, it } from 'vitest';
import { moved } from '../../support/navigation.ts';

/** A fixture, and the files that change below a line `=>`. */
function expectMoved(moves: readonly string[], text: string): void {
  const [fixture = '', expected = ''] = text.replace(/^\n/, '').split('\n=>\n');
  expect(moved(fixture, ...moves)).toBe(expected);
}

describe('a file', () => {
  it('is found again by links of every style', () =>
    expectMoved(
      ['a b/ü (1).md → c d/ü (2).md'],
      `
-- x/l.md --
[1](<../a b/ü (1).md#x> "t") [2](../a%20b/%C3%BC%20%281%29.md) [3](/a%20b/ü%20(1).md?plain=1#y)
[4](../a%20b/ü%20\\(1\\)) ![5](..\\a%20b\\ü%20(1).md) <a href="../a b/ü (1).md">6</a> [7][r] \`[no](../a b/ü (1).md)\`

[r]: ../a%20b/%C3%BC%20(1).md
-- a b/ü (1).md --
-- c d/other.md --
=>
-- x/l.md --
[1](<../c d/ü (2).md#x> "t") [2](../c%20d/%C3%BC%20%282%29.md) [3](/c%20d/ü%20(2).md?plain=1#y)
[4](../c%20d/ü%20%282%29) ![5](../c%20d/ü%20%282%29.md) <a href="../c d/ü (2).md">6</a> [7][r] \`[no](../a b/ü (1).md)\`

[r]: ../c%20d/%C3%BC%20(2).md`,
    ));

  it('keeps its own links right, those to what is still missing, too', () =>
    expectMoved(
      ['a.md → x/y/a.md'],
      `
-- a.md --
[b](b.md) [b](./b.md#z) [c](x/c.md) [c](/x/c.md) [me](#me) [me](a.md#me) (TODO) [t](topics/t.md) [o](../out.md) [T](TODO) [e](https://example.org/a.md)
-- b.md --
-- x/c.md --
=>
-- a.md --
[b](../../b.md) [b](../../b.md#z) [c](../c.md) [c](/x/c.md) [me](#me) [me](a.md#me) (TODO) [t](../../topics/t.md) [o](../../../out.md) [T](TODO) [e](https://example.org/a.md)`,
    ));

  it('keeps `./` where it can, and takes on no scheme by its name', () => {
    expectMoved(['b.md → c.md'], '-- a.md --\n[b](./b.md)\n-- b.md --\n=>\n-- a.md --\n[b](./c.md)');
    expectMoved(['b.md → c:d.md'], '-- a.md --\n[b](b.md)\n-- b.md --\n=>\n-- a.md --\n[b](./c:d.md)');
  });

  it('is no longer found without its ending where something else has the short name', () =>
    expectMoved(['b.md → c.md'], '-- a.md --\n[b](b)\n-- b.md --\n-- c/x.md --\n=>\n-- a.md --\n[b](c.md)'));

  it('is found again by a link in another letter case', () =>
    expectMoved(['B.md → x/B.md'], '-- a.md --\n[b](b.md)\n-- B.md --\n=>\n-- a.md --\n[b](x/B.md)'));

  it('may be a picture', () =>
    expectMoved(['i.png → img/i.png'], '-- a.md --\n![i](i.png)\n-- i.png --\n=>\n-- a.md --\n![i](img/i.png)'));

  it('in a table or an attribute stays in its cell or quotes', () =>
    expectMoved(
      ['b.md → x|y"\'.md'],
      `-- a.md --\n| [b](b.md) |\n| --- |\n\n<a href='b.md'>b</a>\n-- b.md --\n=>\n-- a.md --\n| [b](x%7Cy"'.md) |\n| --- |\n\n<a href='x%7Cy%22%27.md'>b</a>`,
    ));

  it('keeps the folder from which `/` starts', () =>
    expectMoved(
      ['docs/b.md → docs/x/b.md', 'docs/c.md → other/c.md'],
      `
-- playbook.config.json --
{ "links": { "root": "docs" }, "exclude": ["docs/x/gone/**"] }
-- docs/a.md --
[b](/b.md) [c](/c.md)
-- docs/b.md --
[a](/a.md)
-- docs/c.md --
=>
-- docs/a.md --
[b](/x/b.md) [c](../other/c.md)`,
    ));
});

describe('a folder', () => {
  it('leaves links between its members as they are', () =>
    expectMoved(
      ['a → x/b'],
      `
-- a/1.md --
[2](2.md) [2](/a/2.md) [3](sub/3.md) [up](../c.md) [new](new.md)
-- a/2.md --
-- a/sub/3.md --
[1](../1.md#x) [own](../)
-- c.md --
[1](a/1.md) [folder](a/) [folder](a) [new](a/new.md)
-- d.md --
[c](c.md) [ab](ab/1.md)
-- ab/1.md --
=>
-- a/1.md --
[2](2.md) [2](/x/b/2.md) [3](sub/3.md) [up](../../c.md) [new](new.md)
-- c.md --
[1](x/b/1.md) [folder](x/b/) [folder](x/b) [new](x/b/new.md)`,
    ));

  it('moves together with others, and files of it elsewhere', () =>
    expectMoved(
      ['a → b', 'b → a', 'a/1.md → c.md'],
      `
-- a/1.md --
[2](2.md) [3](../b/3.md)
-- a/2.md --
[1](1.md)
-- b/3.md --
[2](../a/2.md)
=>
-- a/1.md --
[2](b/2.md) [3](a/3.md)
-- a/2.md --
[1](../c.md)
-- b/3.md --
[2](../b/2.md)`,
    ));
});

it('what nobody links to changes nothing', () =>
  expect(moved('-- a.md --\n# A\n-- b.md --', 'a.md → x/a.md')).toBe('nothing'));
