/** The package holds what the extension needs to run and what the gallery shows, and nothing else. */
import { listFiles, PackageManager } from '@vscode/vsce';
import { expect, test } from 'vitest';

const WANTED = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^dist\/(client|server)\/(node|browser)\.js$/,
  /^(schemas|syntaxes|snippets)\/.+\.json$/,
  /^icons\/.+\.png$/,
];

test('the package holds nothing but what it needs', async () => {
  const files = await listFiles({ packageManager: PackageManager.None });
  expect(files.filter(file => !WANTED.some(pattern => pattern.test(file)))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE']));
});
