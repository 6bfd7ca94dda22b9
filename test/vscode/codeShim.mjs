#!/usr/bin/env node
// Stands in for the `code` executable where there is no desktop VS Code: @vscode/test-electron starts it and gets the served one.
// Understands [folder] --extensionDevelopmentPath=… --extensionTestsPath=… and ignores every other switch.
import path from 'node:path';
import { stopAllOnSignal } from '../../scripts/run.mjs';
import { vscodeHost } from '../../scripts/vscode/fetch.mjs';
import { runTests } from './runTests.mjs';

const args = process.argv.slice(2);
const argument = name => path.resolve(args.find(arg => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '.');

stopAllOnSignal();
process.exitCode = await runTests({
  host: await vscodeHost(),
  extension: argument('extensionDevelopmentPath'),
  suite: argument('extensionTestsPath'),
  folder: path.resolve(args.find(arg => !arg.startsWith('--')) ?? '.'),
  report: process.env.PLAYBOOK_TEST_REPORT,
});
