/** Random documents made of the fragments that Markdown scanners trip over. */

/** A deterministic source of numbers: each call gives one from 0 to `below` - 1. */
export type Random = (below: number) => number;

/** A small random generator (mulberry32) that gives the same numbers for the same seed. */
export const randomFrom = (seed: number): Random => {
  let state = seed | 0;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

const LINE_ENDINGS = ['\n', '\n', '\n', '\n', '\n', '\n\n', '\r\n', '\r'];

const PREFIXES = [
  '', '', '', '', ' ', '  ', '   ', '    ', '      ', '\t', ' \t', '  \t', '> ', '>', '> > ', '>\t', '- ', '-', '* ', '+ ', '-   ', '-     ',
  '-\t', '1. ', '1) ', '2. ', '10. ', '- [ ] ', '- [x] ', '[^a]: ', '    - ', '  - ', '   > ', '- > ', '> - ', '1. - ', '      * ',
];

const BLOCKS = [
  '# a', '## b ##', '###### c', '####### d', '#', '# #', '#e', '#\tf', '# g \\#', '===', '---', '-', '=', '***', '- - -', '_ _ _', '```', '``` js', '~~~', '~~~~',
  '````', '``` a`b', '~~~ `x`', '<div>', '</div>', '<!-- a', '-->', '<!-- b -->', '<?php', '?>', '<!X', '<![CDATA[', ']]>', '<script>', '</script>', '<pre', '</pre>',
  '<a>', '<a href="x">', '</b >', '<x-y z=1 />', '<!-->', '<div', '<del>*a*</del>', '[a]: /u', '[a]: <v w> "t"', '[b]:', '/u2', "'title'", '"ti', 'tle"', '[c]: x\\(y (t)',
  '[d\\]]: /z', '[^a]: note', '[^b]:', '[A]: <>', '[e]: /e "x" y', '[f', ']: /f', '| a | b |', '|-|-|', '| - |', 'a | b', '- | -', ':-: | -', '|:-|', '| `a|b` | [x](y) |', '| a \\| b |',
  '| c', '||', '|', ':-', 'a|b|c', '|---|---|---|', '[ ] a', '[x]', '[ ]', 'TODO', '<textarea>', '<style>a', '<h1>', '&', '-\t-', '*\t*\t*\t', '1', '123456789. x', '1234567890. x',
];

const INLINES = [
  'a', 'b', ' ', ' ', '  ', '[', ']', '[a]', '[b]', '[a][b]', '[x][a]', '[a][]', '![a]', '![', '](/u)', '](', ')', '](<a b>)', '](/u "t")', "](u 't'", '[l](d)', '[l](d(e)f)', '[l](d(e)', '[l]()',
  '[l](<>)', '[l](a\\)b)', '[l](&amp;x)', '[l](a&copy;)', '[^a]', '[^b]', '![^a]', '!', '`', '``', '`c`', '`` ` ``', '\\', '\\`', '\\[', '\\]', '<', '>', '<a>', '<b c="d">', "<e f='>'", '</g>', '<!--', '-->',
  '<!-- h -->', '<?', '?>', '<!D', '<![CDATA[', ']]>', '<http://i.j>', '<k@l.m>', '<n:o', '*', '**', '_', '~', '~~', '"', "'", '(', ')', '&amp;', '&#x41;', '&#0;', '&nope;', 'TODO', '|', '\\|', '\u00a0', '\0', '\u{1f600}', '[d\\]]',
  '[a\n]', '\t', ':', '[A]', '[ a ]', '[[a]]', '[a](b)[c](d)', '[![a](b)](c)', '![[a](b)](c)', '[]', '[a] [b]', '[é]', '<a\nb>', '<a b="\n">',
];

/** A random document of up to about twenty lines. */
export const randomDocument = (random: Random): string => {
  const pick = (list: readonly string[]): string => list[random(list.length)]!;
  let text = random(60) === 0 ? '\uFEFF' : '';
  for (let lines = 1 + random(random(3) === 0 ? 16 : 6); lines > 0; lines--) {
    for (let depth = random(4); depth > 0; depth--) text += pick(PREFIXES);
    if (random(3) > 0) text += pick(BLOCKS);
    for (let parts = random(random(2) === 0 ? 3 : 7); parts > 0; parts--) text += pick(INLINES);
    if (lines > 1 || random(2) === 0) text += pick(LINE_ENDINGS);
  }
  return text;
};
