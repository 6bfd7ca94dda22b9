/** The scanner finds what micromark finds in random documents: `FUZZ=100000 npx vitest run test/core/parse/fuzz`; `SEED` begins elsewhere. */
import { expect, test } from 'vitest';
import { runs } from '../../support/runs.ts';
import { knownDifference } from './differences.ts';
import { randomDocument, randomFrom } from './fragments.ts';
import { oracle } from './oracle.ts';
import { ours } from './ours.ts';

const COUNT = runs(200);
const SEED = Number(process.env['SEED'] ?? 1);

test(`${COUNT} random documents`, { timeout: COUNT * 10 + 60_000 }, () => {
  const explained = new Map<number, number>();
  for (let number = 0; number < COUNT; number++) {
    const text = randomDocument(randomFrom(SEED * 1_000_003 + number));
    const expected = oracle(text);
    const actual = ours(text);
    if (String(expected) === String(actual)) continue;
    const reason = knownDifference(text);
    if (reason === undefined) expect(actual, JSON.stringify(text)).toEqual(expected);
    else explained.set(reason, (explained.get(reason) ?? 0) + 1);
  }
  if (COUNT > 10_000) console.log('explained by DIFFERENCES.md, number: documents', Object.fromEntries(explained));
});
