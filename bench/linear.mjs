/** Linear time: ten times a hostile text may take at most twelve times as long, whatever its kind. */
import { bundledScan } from './bundle.mjs';

const SIZE = Number(process.env.SIZE ?? 100_000);
const LIMIT = 12;

const { scan } = await bundledScan();

const repeated = part => size => part.repeat(Math.ceil(size / part.length)).slice(0, size);

/** Texts of a size that make careless scanners quadratic. */
const families = {
  'nested brackets': repeated('['),
  'closed brackets': size => '['.repeat(size / 2) + ']'.repeat(size / 2),
  'links among open brackets': size => '['.repeat(size / 2) + '[a](b)'.repeat(size / 12),
  'nested images': size => '!['.repeat(size / 7) + '](a)'.repeat(size / 7),
  'unclosed destinations': repeated('[a](<b'),
  'unclosed parentheses': repeated('[a](b('),
  'unclosed titles': repeated('[a](b "'),
  'unclosed labels': repeated('[a][b'),
  'nested quotes': size => `${'>'.repeat(size)}a`,
  'quotes and lazy lines': size => `${'>'.repeat(size / 2)}a\n${'b\n'.repeat(size / 4)}`,
  'nested lists': size => `${'- '.repeat(size / 2)}a`,
  'a deep list and blank lines': size => `${'- '.repeat(size / 4)}a\n${'\n'.repeat(size / 2)}`,
  'a deep list and wide indentation': size => `${'- '.repeat(size / 4)}a\n${' '.repeat(size / 2)}a`,
  'list markers that might be a break': size => `${'* '.repeat(size / 2)}a`,
  'runs of backticks': size => {
    let text = '[';
    for (let length = 1; text.length < size; length++) text += `${'`'.repeat(length)} `;
    return text;
  },
  'single backticks': size => `[${'` `` '.repeat(size / 5)}`,
  'less-than signs': repeated('<'),
  'unclosed comments': repeated('a <!-- '),
  'unclosed comment blocks in quotes': repeated('> <!--\n\n'),
  'unclosed instructions and CDATA': repeated('a <? <![CDATA[ <!X '),
  'unclosed tags': repeated('<a b="<a b=\' '),
  'unclosed attributes': size => `x <a ${'b="" '.repeat(size / 5)}`,
  definitions: repeated('[a]: b\n'),
  'one definition, many references': size => `[a]: b\n\n${'[a]'.repeat(size / 3)}`,
  'definitions with open titles': repeated('[a]: b\n"c\n'),
  'underlined definitions': repeated('[a]: b\n===\n'),
  'delimiter rows': repeated('a|b\n-|\n'),
  'wide tables': size => `${'|a'.repeat(size / 4)}\n${'|-'.repeat(size / 4)}\n`,
  escapes: repeated('[\\'),
  entities: repeated('[a](&amp'),
  autolinks: repeated('<a:b<c@d.'),
  footnotes: repeated('[^a]: [^b '),
  'references in quotes': repeated('> [a][b] <c>\n'),
  'one long line': repeated('word '),
  'carriage returns': repeated('a\r'),
};

/** Milliseconds of the fastest of some scans of a text. */
const time = text => {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    globalThis.gc?.();
    const begin = performance.now();
    scan(text);
    best = Math.min(best, performance.now() - begin);
  }
  return best;
};

const rows = Object.entries(families).map(([family, make]) => {
  // Flat strings, as a file's text is one.
  const [small, large] = [SIZE, SIZE * 10].map(size => Buffer.from(make(size), 'latin1').toString('latin1'));
  time(small);
  // Other work on the machine only ever adds: the best of some tries counts.
  let [once, tenfold] = [time(small), time(large)];
  for (let tries = 0; tries < 4 && tenfold / once > LIMIT; tries++) [once, tenfold] = [time(small), time(large)];
  const ratio = tenfold / once;
  return {
    family,
    'ms small': round(once),
    'ms 10×': round(tenfold),
    ratio: round(ratio),
    'ns/char': round((tenfold / large.length) * 1e6),
  };
});

function round(value) {
  return Number(value.toPrecision(3));
}

console.table(rows);
const slow = rows.filter(row => row.ratio > LIMIT);
console.log(
  slow.length === 0
    ? `all ${rows.length} families are linear`
    : `not linear: ${slow.map(row => row.family).join(', ')}`,
);
if (slow.length > 0) process.exitCode = 1;
