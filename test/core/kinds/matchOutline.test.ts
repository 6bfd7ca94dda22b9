/** Matching: which headings count as a section, which are nearly one, and where a missing one goes. */
import { describe, expect, it } from 'vitest';
import { builtInKinds } from '../../../core/src/kinds/builtIn.ts';
import { nearness, normalizeHeading, spellingsOf } from '../../../core/src/kinds/headings.ts';
import { matchOutline } from '../../../core/src/kinds/matchOutline.ts';
import type { Outline } from '../../../core/src/kinds/outline.ts';
import { parseDocument } from '../../../core/src/parse/document.ts';

const playbook = builtInKinds.find(({ name }) => name === 'playbook')?.outline as Outline;
const topic = builtInKinds.find(({ name }) => name === 'topic')?.outline as Outline;
const nested = '\n### How to talk about this\n### Sample STAR response outline\n### Red flags to avoid';
const headings = playbook.sections.map(({ heading }) => `## ${heading}${heading === 'Interview Tips' ? nested : ''}`);
const document = (lines: readonly string[]): string => `# Title\n\n${lines.join('\n\ntext\n\n')}\n`;
const whole = document(headings);

/** What is missing, with the heading it follows; what is misnamed, with what it should be. */
const match = (text: string, outline = playbook) => {
  const { missing, misnamed } = matchOutline(outline, parseDocument(text).sections, text.length);
  return {
    missing: missing.map(({ outline: section, at }) => {
      const before = text
        .slice(0, at)
        .trimEnd()
        .split('\n')
        .findLast(line => line.startsWith('#'));
      return `${section.heading} after ${before?.replace(/^#+ /, '')}`;
    }),
    misnamed: misnamed.map(({ outline: section, section: { text: found } }) => `${found} → ${section.heading}`),
  };
};
const replaced = (from: string, to: string): string => whole.replace(`## ${from}\n`, to === '' ? '' : `## ${to}\n`);
const clean = { missing: [], misnamed: [] };

describe('a heading counts', () => {
  it.each([
    ['My Process (Step-by-step)', 'Process'],
    ['My Process (Step-by-step)', 'My Process'],
    ['My Process (Step-by-step)', 'steps'],
    ['My Process (Step-by-step)', 'My Process (short)'],
    ['Common Pitfalls (and how to avoid them)', 'Pitfalls'],
    ['Common Pitfalls (and how to avoid them)', '⚠️ COMMON  PITFALLS'],
    ['Situation', '**Situation**'],
    ['Situation', '`Situation`'],
    ['Situation', '1. Situation'],
    ['Situation', 'Situation ##'],
    ['Situation', '[Situation](#x)'],
    ['Notes / Refinements', 'Notes'],
    ['Related Topics (knowledge base)', 'Related Topics'],
    ['Real-world Example', 'Example'],
  ])('%s: %s', (heading, written) => {
    expect(match(replaced(heading, written))).toEqual(clean);
  });

  it('written with an underline, and as the only H1s', () => {
    expect(match(whole.replace('## Situation\n', 'Situation\n---------\n'))).toEqual(clean);
    expect(match(whole.replace(/^## /gm, '# '))).toEqual(clean);
    expect(match(whole.replace('# Title\n', ''))).toEqual(clean);
  });

  it('with one H1 too many, which then holds the rest', () => {
    const slipped = whole.replace('## Situation', '# Situation');
    expect(match(slipped)).toEqual(clean);
    expect(match(slipped.replace('## Why this matters\n', '')).missing).toEqual(['Why this matters after Situation']);
  });

  it('in the same Unicode form', () => {
    expect(normalizeHeading('Cafe\u0301 📘 Ｘ')).toBe(normalizeHeading('caf\u00E9 ｘ'));
    expect(normalizeHeading('snake_case _x_ __y__ ~~z~~')).toBe('snake_case x y z');
  });
});

describe('a heading is nearly a section', () => {
  it.each([
    ['Situation', 'Situaton'],
    ['Situation', 'The Situation'],
    ['Situation', 'Situation:'],
    ['Why this matters', 'Why it matters'],
    ['Success Signals', 'Succes Signals'],
    ['Success Signals', 'Signals of Success'],
    ['Common Pitfalls (and how to avoid them)', 'Common Pitfals (and how to avoid them)'],
    ['Common Pitfalls (and how to avoid them)', 'Common Pitfalls to avoid'],
    ['Self-assessment', 'Self assessment'],
    ['Self-assessment', 'Self-Assesment'],
    ['Related Playbooks', 'Related Playbook'],
    ['Related Topics (knowledge base)', 'Topics'],
    ['Interview Tips', 'Interview'],
    ['Notes / Refinements', 'Note'],
  ])('%s: %s', (heading, written) => {
    expect(match(replaced(heading, written))).toEqual({ missing: [], misnamed: [`${written} → ${heading}`] });
  });
});

describe('no false alarm', () => {
  it.each([
    'Interview',
    'Interview Questions',
    'Notes on style',
    'My notes',
    'Situations',
    'Further reading',
    'Examples',
    'Process notes',
    'Signals',
  ])('an extra heading %s beside every section', extra => {
    expect(match(`${whole}\n## ${extra}\n\ntext\n`)).toEqual(clean);
  });

  it.each([
    ['Success Signals', 'Metrics'],
    ['Success Signals', 'Success stories'],
    ['Self-assessment', 'Self-care'],
    ['Related Playbooks', 'Related reading'],
    ['Situation', 'Background'],
    ['Situation', 'Sanitation'],
    ['Why this matters', 'Why it works'],
    ['Interview Tips', 'Interview Questions'],
  ])('without %s, %s is no misnamed one', (heading, written) => {
    expect(match(replaced(heading, written)).misnamed).toEqual([]);
  });

  it.each([
    ['Mini example', 'Example'],
    ['Observability', 'Observations'],
    ['Notes', 'Votes'],
    ['Scope & Non-goals', 'Goals'],
    ['Implementation notes', 'Implementation'],
  ])('optional %s is not %s', (heading, written) => {
    const section = topic.sections.find(other => other.heading === heading);
    expect(nearness(written, spellingsOf(section ?? { heading }), false).score).toBe(0);
  });

  it('a section that stands twice is there', () => {
    expect(match(`${whole}\n## Situation\n\n## Situation (2)\n`)).toEqual(clean);
  });
});

describe('a missing section', () => {
  it('goes where the outline wants it', () => {
    expect(match(replaced('Situation', '')).missing).toEqual(['Situation after Title']);
    expect(match(replaced('Success Signals', '')).missing).toEqual(['Success Signals after My Process (Step-by-step)']);
    expect(match(replaced('Self-assessment', '')).missing).toEqual(['Self-assessment after Red flags to avoid']);
  });

  it('also when its neighbours are missing', () => {
    const text = document(headings.filter(heading => /Situation|Self|Title/.test(heading)));
    expect(match(text).missing).toEqual([
      'Why this matters after Situation',
      'My Process (Step-by-step) after Situation',
      'Success Signals after Situation',
      'Common Pitfalls (and how to avoid them) after Situation',
      'Real-world Example after Situation',
      'Interview Tips after Situation',
      'Related Playbooks after Self-assessment',
      'Related Topics (knowledge base) after Self-assessment',
    ]);
  });

  it('is missed in its parent, which is missed alone', () => {
    const { missing } = matchOutline(
      playbook,
      parseDocument(whole.replace('### Red flags to avoid\n', '')).sections,
      whole.length,
    );
    expect(missing.map(({ outline, parent, level }) => [outline.heading, parent?.text, level])).toEqual([
      ['Red flags to avoid', 'Interview Tips', 3],
    ]);
    expect(match(document(headings.filter(heading => !heading.includes('Interview Tips')))).missing).toHaveLength(1);
  });

  it('has a place in an empty document and one without H1', () => {
    for (const text of ['', 'text', '# Title', '# Title\n\nintro\n', '\n\n## Other\n\ntext']) {
      const { missing } = matchOutline(playbook, parseDocument(text).sections, text.length);
      expect(missing).toHaveLength(10);
      for (const { at } of missing) expect(at).toBe(text.length);
    }
  });
});
