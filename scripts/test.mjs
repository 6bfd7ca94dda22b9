// npm test [name…]      everything, or the steps and groups that are named: `npm test unit`, `npm test vscode nvim`
// Installs and builds what is missing, runs the steps two at a time, and closes with a table and the line `N passed, N failed`.
import { ensureBuilt, ensureInstalled, ensurePackaged } from './install.mjs';
import { run, stopAllOnSignal } from './run.mjs';
import { chooseSteps, tools } from './testSteps.mjs';

const AT_ONCE = 2;
const COUNTS = /^(\d+) passed, (\d+) failed$/gm;
const LONGEST_MS = 8 * 60 * 1000;

stopAllOnSignal();
try {
  const steps = chooseSteps(process.argv.slice(2));
  await ensureInstalled();
  await (steps.some(step => step.packaged) ? ensurePackaged() : ensureBuilt());
  conclude(await runAll(steps));
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}

/** Runs the steps in order, as many at once as the machine bears, and hands back what came of each. */
async function runAll(steps) {
  const results = new Map();
  const waiting = [...steps];
  const alone = steps.length === 1;
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.set(step, await runStep(step, alone));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return steps.map(step => results.get(step));
}

/** One step. Its output comes in one piece at its end, for two run at once; a step alone shows it as it comes. */
async function runStep(step, alone) {
  const began = Date.now();
  const env = { NO_COLOR: '1', FORCE_COLOR: undefined };
  for (const name of step.needs ?? []) {
    try {
      env[tools[name].variable] = await tools[name].find();
    } catch (error) {
      return missing(step, error.message);
    }
  }
  if (alone) console.log(heading(step));
  const onOutput = alone ? text => process.stdout.write(text) : undefined;
  const { code, output } = await run(process.execPath, step.command, { env, onOutput, timeout: LONGEST_MS });
  if (!alone) console.log(`${heading(step)}\n${output.trim()}\n`);
  return { step, seconds: (Date.now() - began) / 1000, ...countsOf(output, code) };
}

/** On an author's machine a missing editor is no fault of the code; in CI nobody would notice. */
function missing(step, sentence) {
  const failed = process.env.CI ? 1 : 0;
  console.log(`${heading(step)}\n${sentence}\n`);
  return { step, seconds: 0, passed: 0, failed, note: failed ? '' : 'skipped' };
}

/** The last counts a step printed. One that ran no test, or ended badly without a failed test, has failed. */
function countsOf(output, code) {
  const [, passed = '0', failed = '0'] = [...output.matchAll(COUNTS)].at(-1) ?? [];
  const counts = { passed: Number(passed), failed: Number(failed) };
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  return counts;
}

function conclude(results) {
  const width = Math.max(...results.map(({ step }) => step.title.length));
  console.log('');
  for (const { step, passed, failed, seconds, note } of results) {
    const mark = note ? '–' : failed === 0 ? '✔' : '✘';
    const counts = note || `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
    console.log(`${mark} ${step.title.padEnd(width)} ${counts} ${seconds.toFixed(1).padStart(7)} s`);
  }
  const total = key => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = total('failed') === 0 && total('passed') > 0 ? 0 : 1;
}

function heading({ title }) {
  return `── ${title} ${'─'.repeat(Math.max(3, 76 - title.length))}`;
}
