/** Bundles the core's scanner for the benchmarks, as a product would, and gives what it exports. */
import { mkdir } from 'node:fs/promises';
import { build } from 'esbuild';

/** The module that exports `scan`. */
export const bundledScan = async () => {
  const outfile = new URL('../out/bench/scan.mjs', import.meta.url);
  await mkdir(new URL('.', outfile), { recursive: true });
  await build({
    entryPoints: [new URL('../core/src/parse/scan.ts', import.meta.url).pathname],
    bundle: true,
    format: 'esm',
    minifySyntax: true,
    outfile: outfile.pathname,
    logLevel: 'error',
  });
  return import(outfile.href);
};
