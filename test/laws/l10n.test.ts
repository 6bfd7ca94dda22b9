/** Every text that an author sees is there in every language that we speak, but for problems and what mends them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const json = (file: string): Readonly<Record<string, string>> => JSON.parse(read(file));

/** The texts in `l10n.t('…')` and `say('…')`, as JavaScript reads them. */
function textsIn(source: string): string[] {
  const calls = source.matchAll(/\b(?:l10n\.t|say)\(\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/g);
  return [...calls].map(([, literal = '']) => literal.slice(1, -1).replace(/\\n/g, '\n').replace(/\\(.)/g, '$1'));
}

const sources = ['client/src', 'webview/src', 'server/src', 'core/src'].flatMap(folder =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    // Comments, and where `say` itself is made.
    .map(name => read(`${folder}/${name}`).replace(/^\s*(?:\/\*\*|\*|\/\/).*$|\bfunction say\(/gm, '')),
);
const said = new Set(sources.flatMap(textsIn));
const placeholders = (text: string): string => [...text.matchAll(/\{\d\}|\((?:command|https):[^)]*\)/g)].sort().join();

/** The texts of the manifest that an author reads, wherever they stand in it. */
function textsOf(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return shownKeys.has(name) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(each => textsOf(each, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, key));
}
const shownKeys = new Set(['title', 'description', 'markdownDescription', 'enumDescriptions', 'contents', 'name']);
/** The same in every language: names. */
const names = ['Playbook Author', 'Playbooks', 'playbook'];

describe('texts that an author sees', () => {
  it('are found', () => expect(said.size).toBeGreaterThan(40));

  it('are literals, which alone can be looked up', () => {
    const calls = sources.reduce((count, source) => count + source.split(/\b(?:l10n\.t|say)\(/).length - 1, 0);
    expect(sources.flatMap(textsIn).length).toBe(calls);
  });

  it('say why a command can do nothing, too', () => {
    expect(sources.flatMap(source => source.match(/\brefused: ['"`].*/g) ?? [])).toEqual([]);
  });

  const languages = readdirSync(path.join(root, 'l10n')).map(name => name.replace(/^bundle\.l10n\.|\.json$/g, ''));
  it('are told in another language at least', () => expect(languages).toContain('es'));

  it.each(languages)('are all told in %s, and nothing else', language => {
    const bundle = json(`l10n/bundle.l10n.${language}.json`);
    expect(Object.keys(bundle).sort()).toEqual([...said].sort());
    const wrong = Object.entries(bundle).filter(([text, told]) => placeholders(text) !== placeholders(told));
    expect(wrong).toEqual([]);
  });

  it('of the manifest are keys to be looked up', () => {
    const texts = textsOf(JSON.parse(read('package.json')).contributes).filter(text => !names.includes(text));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(text => !/^%[\w.-]+%$/.test(text))).toEqual([]);
  });

  it.each(languages)('of the manifest are all told in %s', language => {
    const english = json('package.nls.json');
    const told = json(`package.nls.${language}.json`);
    expect(Object.keys(told).sort()).toEqual(Object.keys(english).sort());
    const wrong = Object.keys(english).filter(
      key => placeholders(english[key] ?? '') !== placeholders(told[key] ?? ''),
    );
    expect(wrong).toEqual([]);
    const used = [...read('package.json').matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
    expect([...new Set(used)].sort()).toEqual(Object.keys(english).sort());
  });
});
