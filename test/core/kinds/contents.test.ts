/** The rules of sections on what real authors write: variants of a clean playbook that stay clean, and faults that cost one report. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { longestIncreasing } from '../../../core/src/kinds/order.ts';
import { libraryOf, problemsIn } from '../../support/fixtures.ts';

const seed = readFileSync(new URL('../fixtures/mentorship.md', import.meta.url), 'utf8');
const path = 'playbooks/leadership/mentorship.md';
const mine = /^mis(matched|ordered|placed|numbered|named)|^missing-(title|section)|-section$|-placeholder$/;

/** What the rules of sections and titles report, by the text at fault. */
const reported = (text: string): string[] =>
  problemsIn(libraryOf([{ path, text }]), path)
    .filter(({ rule }) => mine.test(rule))
    .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);

const replaced = (from: RegExp | string, to: string): string => {
  const text = seed.replace(from, to);
  expect(text).not.toBe(seed);
  return text;
};

describe('stays clean', () => {
  const labels = /^- \*\*(What|Why|How|Example|Why it happens|Impact|Instead do):\*\* ?/gm;
  it.each([
    ['emoji in headings', /^## /gm, '## 🧭 '],
    ['numbers in headings', /^## /gm, '## 3. '],
    ['headings that skip a level', /^##/gm, '###'],
    ['headings with an underline', /^## (.*)$/gm, '$1\n---'],
    ['lists with asterisks', /^- /gm, '* '],
    ['boxes that are ticked', /^- \[ \]/gm, '+ [x]'],
    ['CRLF', /\n/g, '\r\n'],
    ['CR', /\n/g, '\r'],
    ['the colon outside the bold', /:\*\*/g, '**:'],
    ['no colon', /:\*\*/g, '**'],
    ['underscores', /\*\*/g, '__'],
    ['bold and italic', /\*\*/g, '***'],
    ['curly quotes', /'/g, '’'],
    ['labels as headings', labels, '#### $1\n'],
    ['labels as paragraphs', labels, '\n**$1:** '],
    ['labels in HTML', labels, '<b>$1</b> '],
    ['labels in capitals', 'When this applies', 'WHEN THIS APPLIES'],
    ['steps in words', /^### (\d)\. /gm, '### Step $1: '],
    ['steps with keycaps', /^### (\d)\. /gm, '### $1️⃣ '],
    ['steps with parentheses', /^### (\d)\. /gm, '### **$1)** '],
    ['steps without numbers', /^### (\d)\. /gm, '### '],
    ['pitfalls with numbers alone', /^### Pitfall (\d): /gm, '### $1. '],
    ['an overview before the steps', '### 1. ', '### Overview\nIn short.\n\n### 1. '],
    ['sections of its own', '## Self-assessment', '---\n\n## Further reading\n- x\n\n## Self-assessment'],
    ['a table in the place of a list', /(## Why this matters\n)[^#]*/, '$1\n| a |\n| - |\n| 1 |\n| 2 |\n\n'],
    ['references in the place of links', /\[(Continuous Learning)\]\(.*\)/, '[$1][]\n\n[$1]: ../technical/x.md'],
  ])('%s', (_, from, to) => {
    expect(reported(replaced(from, to))).toEqual([]);
  });
});

describe('costs one report', () => {
  const process = 'My Process (Step-by-step)';
  it.each([
    ['a section as an H1', '## Situation', '# Situation', 'missing-title: Situation'],
    ['the same without a title', /# Mentorship.*\n([\s\S]*?)## Situation/, '$1# Situation', 'missing-title: ---'],
    ['a section of sections as an H1', `## ${process}`, `# ${process}`, `missing-title: ${process}`],
    ['a section inside another', '## Success Signals', '### Success Signals', 'misplaced-section: Success Signals'],
    ['everything too deep', /^#/gm, '##', 'missing-title: Mentorship and Growing Others'],
    ['a step taken out', /### 3\.[\s\S]*?(?=### 4)/, '', 'misnumbered-item: 4'],
    ['an empty section of sections', /(## Interview Tips\n)[\s\S]*?(?=## Self)/, '$1', 'empty-section: Interview Tips'],
    ['an empty step', /(### 3\..*\n)[^#]*/, '$1', 'empty-section: 3. Pair on real problem (not abstract)'],
    [
      'a misnamed section',
      /## Interview Tips\n[\s\S]*?(?=## Self)/,
      '## Interview\nx\n',
      'misnamed-section: Interview',
    ],
    [
      'steps as a list',
      /### 1\.[\s\S]*?(?=## Success)/,
      '1. One\n2. Two\n3. Three\n',
      `incomplete-section: ${process}`,
    ],
    ['a section twice', '## Self-assessment', '## Notes\n\n## Self-assessment', 'repeated-section: Notes'],
  ])('%s', (_, from, to, expected) => {
    expect(reported(replaced(from, to))).toEqual([expected]);
  });
});

it('the fewest sections move', () => {
  expect([...longestIncreasing([])]).toEqual([]);
  expect([...longestIncreasing([5, 1, 2, 3, 4])].sort()).toEqual([1, 2, 3, 4]);
  expect(longestIncreasing([3, 1, 4, 1, 5, 9, 2, 6]).size).toBe(4);
});
