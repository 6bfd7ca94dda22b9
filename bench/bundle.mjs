/** Bundles the core's scanner for the benchmarks, as a product would, and gives what it exports. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The module that exports `scan`. */
export const bundledScan = async () => {
  const outfile = new URL('../out/bench/scan.mjs', import.meta.url);
  await mkdir(new URL('.', outfile), { recursive: true });
  await build({
    entryPoints: [fileURLToPath(new URL('../core/src/parse/scan.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    minifySyntax: true,
    outfile: fileURLToPath(outfile),
    logLevel: 'error',
  });
  return import(outfile.href);
};
