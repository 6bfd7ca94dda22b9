/** Throughput of the structural scanner beside the parsers others use, on the same playbooks, in one process. */
import { readFileSync } from 'node:fs';
import { GFM, parser as lezer } from '@lezer/markdown';
import { Parser as CommonMark } from 'commonmark';
import MarkdownIt from 'markdown-it';
import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { bundledScan } from './bundle.mjs';

const SECONDS = Number(process.env.SECONDS ?? 1);
const sample = readFileSync(new URL('sample.md', import.meta.url), 'latin1');

/** Playbooks that differ, so that no cache helps: latin1 strings, or two-byte ones. */
const playbooks = (count, isWide) =>
  Array.from({ length: count }, (_, number) =>
    // Through a buffer, so that each is a flat string, as one read from a file is.
    Buffer.from(
      `${isWide ? '→ ' : ''}${sample.replaceAll('incident', `incident ${number}`)}`,
      isWide ? 'utf16le' : 'latin1',
    ).toString(isWide ? 'utf16le' : 'latin1'),
  );

const { scan } = await bundledScan();
const commonmark = new CommonMark();
const markdownIt = new MarkdownIt();
const lezerGfm = lezer.configure(GFM);
const extensions = [gfm()];

const parsers = {
  'playbook-author': text => scan(text).blocks.length,
  'commonmark.js': text => commonmark.parse(text).firstChild !== null,
  'markdown-it': text => markdownIt.parse(text, {}).length,
  '@lezer/markdown (GFM)': text => lezerGfm.parse(text).length,
  'micromark (GFM)': text =>
    postprocess(
      parse({ extensions })
        .document()
        .write(preprocess()(text, undefined, true)),
    ).length,
};

/** Megabytes (10⁶ characters) a second, the best of three rounds. */
const measure = (run, texts) => {
  let best = 0;
  for (let round = 0; round < 3; round++) {
    let size = 0;
    const begin = performance.now();
    while (performance.now() - begin < (SECONDS * 1000) / 3) {
      for (const text of texts) {
        run(text);
        size += text.length;
        if (performance.now() - begin > SECONDS * 1000) break;
      }
    }
    best = Math.max(best, size / 1000 / (performance.now() - begin));
  }
  return best;
};

const sets = { 'one-byte': playbooks(200, false), 'two-byte': playbooks(200, true) };
const rows = Object.entries(parsers).map(([name, run]) => {
  const speeds = Object.values(sets).map(texts => measure(run, texts));
  return {
    parser: name,
    ...Object.fromEntries(Object.keys(sets).map((set, index) => [`${set} MB/s`, Number(speeds[index].toFixed(1))])),
  };
});
console.table(rows);
const key = 'one-byte MB/s';
const fastest = Math.max(...rows.slice(1).map(row => row[key]));
console.log(`${(rows[0][key] / fastest).toFixed(1)} times the fastest of the others`);
