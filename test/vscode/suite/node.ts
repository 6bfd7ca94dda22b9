/** Runs the tests in an extension host on Node.js: desktop VS Code, or a VS Code server. */
import fs from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';
import { loadTests } from './tests.ts';

/** Called by the extension host; rejects when a test fails. */
export async function run(): Promise<void> {
  const report = process.env['PLAYBOOK_TEST_REPORT'];
  // The extension host forwards console.log() unformatted, so mocha's lines go to a file that the launcher follows.
  if (report) {
    Mocha.reporters.Base.consoleLog = (...line: unknown[]) => fs.appendFileSync(report, `${format(...line)}\n`);
  }
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, reporter: 'spec', color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await loadTests();
  // VS Code for the Web is served here without the code of VS Code's own extensions.
  await import('./together.test.ts');
  const failures = await new Promise<number>(resolve => {
    const runner = mocha.run(failed => {
      // The launcher believes a good end only with this file: an extension host that died looks like one, too.
      if (report) fs.writeFileSync(`${report}.result`, JSON.stringify(runner.stats));
      resolve(failed);
    });
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
