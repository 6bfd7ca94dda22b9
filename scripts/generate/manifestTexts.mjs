/** The texts of the manifest in English, as far as they are made from sources; package.nls.<language>.json holds them in others. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The file of texts with those whose keys begin with `begin` replaced, where the first of them stood.
 *
 * @param {string} root
 * @param {string} begin
 * @param {readonly (readonly [string, string])[]} texts each by the rest of its key
 */
export async function manifestTexts(root, begin, texts) {
  const name = 'package.nls.json';
  const all = Object.entries(JSON.parse(await readFile(path.join(root, name), 'utf8')));
  const first = all.findIndex(([key]) => key.startsWith(begin));
  const at = first < 0 ? all.length : first;
  const others = all.filter(([key]) => !key.startsWith(begin));
  const ours = texts.map(([key, text]) => [`${begin}${key}`, text]);
  return { [name]: `${JSON.stringify(Object.fromEntries(others.toSpliced(at, 0, ...ours)), undefined, 2)}\n` };
}
