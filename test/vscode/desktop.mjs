// The suite in a desktop VS Code, started by @vscode/test-electron.
// VSCODE_EXECUTABLE=/path/to/code names an installed one; without it the served VS Code stands in (codeShim.mjs), and `download`
// lets test-electron download the newest.
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root, stopAllOnSignal } from '../../scripts/run.mjs';
import { bundleForNode } from './bundle.mjs';
import { copyOfExample } from './fixture.mjs';
import { conclude, makeReport } from './report.mjs';

const SHIM = path.join(root, 'test/vscode/codeShim.mjs');
const wanted = process.env.VSCODE_EXECUTABLE ?? SHIM;
stopAllOnSignal();

const report = makeReport();
const example = copyOfExample();
let problem;
try {
  await runTests({
    ...(wanted === 'download' ? { version: 'stable' } : { vscodeExecutablePath: wanted }),
    extensionDevelopmentPath: root,
    extensionTestsPath: await bundleForNode(),
    extensionTestsEnv: { PLAYBOOK_TEST_REPORT: report.file },
    launchArgs: [example, '--disable-extensions', '--disable-workspace-trust'],
  });
} catch (error) {
  if (!report.counts()) problem = error.message;
} finally {
  const counts = report.counts();
  report.end();
  conclude(counts, problem);
}
