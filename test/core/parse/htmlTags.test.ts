/** Raw HTML's tags, attributes, comments and headings. */
import { describe, expect, test } from 'vitest';
import { htmlHeadings } from '../../../core/src/parse/htmlHeadings.ts';
import { readHtml } from '../../../core/src/parse/htmlTags.ts';
import { scan } from '../../../core/src/parse/scan.ts';

const read = (text: string) => readHtml(text, scan(text));

/** Tags as `name attribute=value…`, with a `/` before closing ones. */
const tagsOf = (text: string): string[] =>
  read(text).tags.map(({ name, closing, attributes }) => {
    const rest = attributes.map(attribute => ` ${attribute.name}=${attribute.text}`).join('');
    return `${closing ? '/' : ''}${name}${rest}`;
  });

describe('tags', () => {
  const cases: Record<string, string[]> = {
    'a <a href="x">b</a>': ['a href=x', '/a'],
    '<A NAME=top></A>': ['a name=top', '/a'],
    "<img src='a&amp;b.png' alt>": ['img src=a&b.png alt='],
    '<div\n  id="x">': ['div id=x'],
    'a <a\nid=x>': ['a id=x'],
    '> <div\n> id="x">': ['div id=x'],
    '> a <b\n> id="x">': ['b id=x'],
    '<!-- <a id="x"> -->': [],
    'a <!-- <a id="x"> --> <b>': ['b'],
    '<script>\n"<a id=x>"\n</script>': ['script', '/script'],
    '<pre><a id=x></pre>': ['pre', 'a id=x', '/pre'],
    '`<a id=x>`': [],
    '    <a id=x>': [],
    '```\n<a id=x>\n```': [],
    '<div><a id=x/></div>': ['div', 'a id=x/', '/div'],
    '<br/>': ['br'],
    '<div id="x': ['div id=x'],
    '<p id = "x" class= y>': ['p id=x class=y'],
    '<?php <a id=x> ?>': [],
  };
  for (const [text, expected] of Object.entries(cases)) {
    test(JSON.stringify(text), () => expect(tagsOf(text)).toEqual(expected));
  }

  test('have the ranges of their values', () => {
    const text = 'x <a href="a b.md" id=c>';
    const values = read(text).tags[0]!.attributes.map(({ value }) => text.slice(value.start, value.end));
    expect(values).toEqual(['a b.md', 'c']);
  });

  test('have the ranges of their values in a quote', () => {
    const text = '> x <a\n> href="a.md">';
    const values = read(text).tags[0]!.attributes.map(({ value }) => text.slice(value.start, value.end));
    expect(values).toEqual(['a.md']);
  });
});

test('comments have their content', () => {
  const text = 'a <!--lint disable x--> b\n\n<!-- c\n d -->\n\n<!-->';
  const contents = read(text).comments.map(({ content }) => text.slice(content.start, content.end));
  expect(contents).toEqual(['lint disable x', ' c\n d ', '']);
});

test('headings have their level and text', () => {
  const text = '<h2 id="a">A <em>b</em> &amp; <!-- c --> d</h2>\n\n<h1>e\n\n# f\n\n<h3>\ng\n</h3>\n';
  expect(htmlHeadings(text, read(text)).map(({ level, text: content }) => [level, content])).toEqual([
    [2, 'A b &  d'],
    [3, 'g'],
  ]);
});
