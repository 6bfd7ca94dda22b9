/** Writing YAML: what is written on one line reads back as what was meant, to readers of YAML 1.2 and 1.1. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeYaml } from '../../../core/src/kinds/writeYaml.ts';
import { runs } from '../../support/runs.ts';

const letter = fc.constantFrom(...'aefinloprstuyx019-_.:~ #,[]"\'');
const word = fc.oneof(
  fc.array(letter, { maxLength: 8 }).map(letters => letters.join('')),
  fc.constantFrom(
    'yes',
    'no',
    'on',
    'off',
    'y',
    'n',
    'null',
    'true',
    'false',
    'e-1',
    '1e3',
    '0x-1',
    'nan',
    'inf-1',
    '1:30',
  ),
);

it('text and lists of text read back', () => {
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 3 }), (text, list) => {
      for (const version of ['1.2', '1.1'] as const) {
        const yaml = `text: ${writeYaml(text)}\nlist: ${writeYaml(list)}\nitems:\n  - ${writeYaml(text)}\n`;
        expect(parse(yaml, { version, logLevel: 'error' }), yaml).toEqual({ text, list, items: [text] });
      }
    }),
    { numRuns: runs(500) },
  );
});
