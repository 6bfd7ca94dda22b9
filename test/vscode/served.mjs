// The suite in a VS Code that is served to a browser.
// node test/vscode/served.mjs newest|oldest
import { root, stopAllOnSignal } from '../../scripts/run.mjs';
import { conclude } from './report.mjs';
import { runSuite } from './runSuite.mjs';

stopAllOnSignal();
const { counts, problem } = await runSuite({ edition: process.argv[2], extension: root });
conclude(counts, problem);
