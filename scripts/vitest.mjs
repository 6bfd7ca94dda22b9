// Runs vitest for some projects of vitest.config.mts and prints `N passed, N failed`.
// node scripts/vitest.mjs <project>…
import fs from 'node:fs';
import path from 'node:path';
import { root, run, stopAllOnSignal } from './run.mjs';

const projects = process.argv.slice(2);
const report = path.join(root, 'out', `vitest-${projects.join('-')}.json`);
const args = [
  path.join(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  ...projects.map(name => `--project=${name}`),
  ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
];

stopAllOnSignal();
fs.rmSync(report, { force: true });
const { code } = await run(process.execPath, args, { onOutput: text => process.stdout.write(text) });
const { numPassedTests = 0, numFailedTests = 0, numFailedTestSuites = 0 } = readReport();
// A file that cannot be loaded has no tests of its own to fail.
const failed = numFailedTests || (code === 0 ? 0 : Math.max(1, numFailedTestSuites));
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exitCode = failed === 0 && numPassedTests > 0 ? 0 : 1;

function readReport() {
  return fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : {};
}
