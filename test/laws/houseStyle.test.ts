/** The habits of CONTRIBUTING.md that can be counted. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const folders = [
  'core/src',
  'disk/src',
  'style/src',
  'cli/src',
  'server/src',
  'client/src',
  'webview/src',
  'test',
  'scripts',
  'bench',
];
const files = folders
  .flatMap(folder =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name}`),
  )
  .filter(name => /\.(ts|mjs)$/.test(name) && !/node_modules|generated|\.d\.ts$/.test(name))
  .map(name => ({ name, text: readFileSync(path.join(root, name), 'utf8') }));

/** A doc comment documents the export below it, and the constants that follow it without a blank line. */
const isDocumented = (all: readonly string[], index: number): boolean => {
  let above = index - 1;
  while (/^export const /.test(all[above] ?? '')) above--;
  return /\*\/\s*$/.test(all[above] ?? '');
};

const lines = (text: string): number => text.trimEnd().split('\n').length;

describe('house style', () => {
  it('finds the files', () => expect(files.length).toBeGreaterThan(60));

  it('a file opens with a comment that says what it is', () =>
    expect(files.filter(({ text }) => !/^(#!.*\n)?(\/\*\*|\/\/) ?\S?/.test(text)).map(({ name }) => name)).toEqual([]));

  it('no file is longer than 400 lines', () =>
    expect(files.filter(({ text }) => lines(text) > 400).map(({ name, text }) => `${name}: ${lines(text)}`)).toEqual(
      [],
    ));

  it('no rule is longer than 120 lines', () =>
    expect(
      files.filter(({ name, text }) => name.startsWith('core/src/rules/') && lines(text) > 120).map(({ name }) => name),
    ).toEqual([]));

  it('entry points are at most 25 lines', () => {
    const entries = files.filter(({ name }) =>
      /\/(node|browser)\/(main|extension|worker)\.ts$|^cli\/src\/main\.ts$/.test(name),
    );
    expect(entries.length).toBeGreaterThan(2);
    expect(entries.filter(({ text }) => lines(text) > 25).map(({ name }) => name)).toEqual([]);
  });

  it('every export has a doc comment', () => {
    const bare = files
      .filter(({ name }) => /^(core|disk|style|cli|server|client|webview)\//.test(name))
      .flatMap(({ name, text }) => {
        const all = text.split('\n');
        return all.flatMap((line, index) => {
          const isExport = /^export (?:declare )?(?:async )?(?:function\*?|const|interface|type|class) \w+/.test(line);
          return isExport && !isDocumented(all, index) ? [`${name}: ${line}`] : [];
        });
      });
    expect(bare).toEqual([]);
  });
});
