// What a suite inside VS Code tells the launcher outside: mocha's lines in one file, its counts in another.
import fs from 'node:fs';
import path from 'node:path';
import { makeTemporaryFolder } from '../../scripts/run.mjs';

/**
 * Makes the files a suite reports to; its path goes into the environment variable PLAYBOOK_TEST_REPORT.
 *
 * @returns {{ file: string, counts: () => { tests: number, passes: number, failures: number } | undefined, end: () => void }}
 */
export function makeReport() {
  const file = path.join(makeTemporaryFolder('report'), 'report.txt');
  fs.writeFileSync(file, '');
  let shown = 0;
  const show = () => {
    const all = fs.readFileSync(file);
    process.stdout.write(all.subarray(shown));
    shown = all.length;
  };
  const timer = setInterval(show, 200);
  return {
    file,
    counts() {
      const result = `${file}.result`;
      return fs.existsSync(result) ? JSON.parse(fs.readFileSync(result, 'utf8')) : undefined;
    },
    end() {
      clearInterval(timer);
      show();
    },
  };
}

/**
 * Prints the counts and sets the exit code. A suite that ran no test, or whose host died before it told its counts, has failed,
 * whatever exit code VS Code reported.
 */
export function conclude(counts, problem) {
  const passed = counts?.passes ?? 0;
  let failed = counts?.failures ?? 0;
  if (!counts) problem ??= 'The extension host ended before the suite did.';
  else if (counts.tests === 0) problem ??= 'The suite ran no test.';
  if (problem && failed === 0) failed = 1;
  if (problem) console.error(problem);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
