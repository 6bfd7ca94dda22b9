// The suite in a VS Code that is served to a browser.
// node test/vscode/served.mjs newest|oldest [packaged.vsix]      with a .vsix: against the packaged extension, installed as a user would
import path from 'node:path';
import { root, stopAllOnSignal } from '../../scripts/run.mjs';
import { vscodeHost } from '../../scripts/vscode/fetch.mjs';
import { bundleForNode } from './bundle.mjs';
import { copyOfExample } from './fixture.mjs';
import { conclude, makeReport } from './report.mjs';
import { runTests } from './runTests.mjs';

const [edition = 'newest', packaged] = process.argv.slice(2);
stopAllOnSignal();

const report = makeReport();
const example = copyOfExample();
let problem;
try {
  const code = await runTests({
    host: await vscodeHost(edition),
    // VS Code wants some extension under development even where the one under test is installed
    extension: packaged ? path.join(root, 'test/vscode/empty-extension') : root,
    suite: await bundleForNode(),
    folder: example.folder,
    report: report.file,
    vsix: packaged && path.resolve(packaged),
  });
  if (code !== 0 && !report.counts()) problem = `VS Code ended with exit code ${code}.`;
} catch (error) {
  problem = error.message;
} finally {
  const counts = report.counts();
  report.remove();
  example.remove();
  conclude(counts, problem);
}
