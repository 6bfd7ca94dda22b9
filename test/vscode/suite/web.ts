/** Runs the tests in the Web Worker that is the extension host of VS Code for the Web. Bundled: nothing can be required there. */
import 'mocha/mocha.js';
import { loadTests } from './tests.ts';

/** Lines the launcher picks from everything the workbench says. */
const say = (line: string): void => console.log(`[mocha] ${line}`);

/** Called by the extension host; rejects when a test fails. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', reporter: 'spec', timeout: 60_000, color: false });
  Mocha.reporters.Base.consoleLog = (...line: unknown[]) => say(format(line));
  await loadTests();
  const failures = await new Promise<number>(resolve => {
    const runner = mocha.run(failed => {
      say(`result ${JSON.stringify(runner.stats)}`);
      resolve(failed);
    });
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** console.log's own `%s`, which is lost on the way to the launcher. */
function format([first = '', ...rest]: unknown[]): string {
  const text = String(first).replace(/%[sdj%]/g, mark => (mark === '%%' ? '%' : String(rest.shift())));
  return [text, ...rest.map(String)].join(' ');
}
