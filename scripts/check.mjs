// npm run check      everything that is known without running the code: types, lint, format, generated files, unused code
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root, run, stopAllOnSignal } from './run.mjs';

const program = (...place) => path.join(root, 'node_modules', ...place);

const CHECKS = [
  { title: 'types', command: [program('typescript/bin/tsc'), '-b'] },
  {
    title: 'lint',
    command: [program('@biomejs/biome/bin/biome'), 'lint', '--error-on-warnings', '--diagnostic-level=warn'],
  },
  { title: 'format', command: [program('@biomejs/biome/bin/biome'), 'format'], mend: 'npm run format' },
  { title: 'generated files', command: ['scripts/generate.mjs', '--check'], mend: 'npm run generate' },
  { title: 'unused code', command: [program('knip/bin/knip.js'), '--no-progress'] },
];

stopAllOnSignal();
try {
  await ensureInstalled();
  const results = [];
  for (const check of CHECKS) results.push(await runCheck(check));
  const failed = results.filter(passed => !passed).length;
  console.log(failed === 0 ? '\nAll is well.' : `\n${failed} of ${results.length} checks failed.`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** One line for a check that passes; what it said as well for one that fails. */
async function runCheck({ title, command, mend }) {
  const began = Date.now();
  const { code, output } = await run(process.execPath, command, { env: { NO_COLOR: '1', FORCE_COLOR: undefined } });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✔' : '✘'} ${title.padEnd(16)} ${seconds.padStart(5)} s`);
  if (code !== 0) console.log(`\n${output.trim()}\n${mend ? `\n${mend} mends it.\n` : ''}`);
  return code === 0;
}
