// Runs the suite in a served VS Code, in a copy of the example, and hands back its counts.
import { vscodeHost } from '../../scripts/vscode/fetch.mjs';
import { bundleForNode } from './bundle.mjs';
import { copyOfExample } from './fixture.mjs';
import { makeReport } from './report.mjs';
import { runTests } from './runTests.mjs';

/**
 * @param {{ edition?: 'newest' | 'oldest', extension: string, vsix?: string }} options as for `runTests`
 * @returns {Promise<{ counts?: { tests: number, passes: number, failures: number }, problem?: string }>} `problem` says why it could not be run
 */
export async function runSuite({ edition, extension, vsix }) {
  const report = makeReport();
  const example = copyOfExample();
  let problem;
  try {
    const host = await vscodeHost(edition);
    const suite = await bundleForNode();
    const code = await runTests({ host, extension, suite, folder: example, report: report.file, vsix });
    if (code !== 0 && !report.counts()) problem = `VS Code ended with exit code ${code}.`;
  } catch (error) {
    problem = error.message;
  }
  const counts = report.counts();
  report.end();
  return { counts, problem };
}
