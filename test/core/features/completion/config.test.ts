/** Completion of playbook.config.json, for editors that do not complete JSON from its schema. */
import { describe, expect, it } from 'vitest';
import { type Completion, completionsInConfig } from '#core';
import { withItem } from '../../../support/features.ts';

const offered = (marked: string): readonly Completion[] =>
  completionsInConfig(marked.replace('█', ''), marked.indexOf('█')).items;

const labels = (marked: string): string[] => offered(marked).map(({ label }) => label);

const chosen = (marked: string, label: string): string | undefined => {
  const item = offered(marked).find(one => one.label === label);
  return item && withItem(marked.replace('█', ''), item);
};

describe('keys', () => {
  it('that are missing, with what holds without them', () => {
    expect(labels('{ "style": "off", █ }')).toEqual([
      '$schema',
      'include',
      'exclude',
      'kinds',
      'indexes',
      'rules',
      'links',
    ]);
    expect(chosen('{ █ }', 'exclude')).toBe('{ "exclude": [] }');
  });

  it('replace the one that is begun, in quotes or not', () => {
    expect(chosen('{ "ex█" }', 'exclude')).toBe('{ "exclude": [] }');
    expect(chosen('{ "ex█clud": ["a"] }', 'exclude')).toBe('{ "exclude": ["a"] }');
    expect(chosen('{ ex█ }', 'exclude')).toBe('{ "exclude": [] }');
  });

  it('of a kind and of rules', () => {
    expect(labels('{ "kinds": { "log": { █ } } }')).toEqual(['files', 'schema', 'outline']);
    expect(labels('{ "rules": { "broken█" } }')).toContain('broken-link');
    expect(chosen('{ "rules": { █ } }', 'planned-topic')).toBe('{ "rules": { "planned-topic": "information" } }');
  });
});

describe('values', () => {
  it.each([
    ['{ "style": █ }', '"recommended"', '{ "style": "recommended" }'],
    ['{ "style": "re█" }', '"recommended"', '{ "style": "recommended" }'],
    ['{ "rules": { "broken-link": █ } }', '"off"', '{ "rules": { "broken-link": "off" } }'],
    ['{ "rules": { "broken-link": ["█"] } }', '"warning"', '{ "rules": { "broken-link": ["warning"] } }'],
  ])('in %s', (marked, label, after) => expect(chosen(marked, label)).toBe(after));
});

it.each(['', '█', '{ // █\n}', '/* █ */ {}', '{ "unknown": { █ } }', '{ "style": "off" } █', '[█]', '{"a":█'])(
  'nothing, and nothing breaks, in %j',
  marked => expect(labels(marked)).toEqual([]),
);

it('never throws, whatever stands there', () => {
  const text = '{ "rules": { "broken-link": ["error", { "ignore": ["a\\"] /* x\n } ], // y\n "kinds": { "a": ';
  for (let offset = 0; offset <= text.length; offset++)
    for (const { replaces } of completionsInConfig(text, offset).items)
      expect(replaces.start <= offset && offset <= replaces.end).toBe(true);
});
