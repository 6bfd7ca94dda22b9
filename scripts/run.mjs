// Runs other programs for the scripts, and makes sure that none outlives us. Imports nothing that has to be installed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const windows = process.platform === 'win32';
const running = new Set();

/**
 * Runs a program to its end and hands back how it went, output included. Never rejects for a failing program.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, onOutput?: (text: string) => void, timeout?: number }} options
 *   `onOutput` sees the output as it comes; `timeout` in milliseconds ends the program and everything it started
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { cwd = root, env = {}, onOutput, timeout } = {}) {
  return new Promise(resolve => {
    const child = start(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = chunk => {
      output += chunk;
      onOutput?.(chunk);
    };
    const end = code => {
      clearTimeout(timer);
      resolve({ code, output });
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    const timer =
      timeout &&
      setTimeout(() => {
        take(`Ended after ${Math.round(timeout / 1000)} s without a result.\n`);
        void stop(child, 10_000);
      }, timeout);
    child.once('error', error => {
      take(`${error.message}\n`);
      end(127);
    });
    child.once('close', (code, signal) => end(code ?? (signal ? 1 : 0)));
  });
}

/** Starts a program in a process group of its own, so that `stop` reaches its children too. */
export function start(command, args, { cwd = root, env = {}, stdio = 'inherit' } = {}) {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio, detached: !windows });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Ends a started program with all its children: asked first, forced when its patience (in milliseconds) is over. */
export function stop(child, patience = 3000) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise(resolve => {
    const force = setTimeout(() => signalGroup(child, 'SIGKILL'), patience);
    child.once('exit', () => {
      clearTimeout(force);
      signalGroup(child, 'SIGKILL');
      resolve();
    });
    signalGroup(child, 'SIGTERM');
  });
}

/** A new folder that is gone when this program ends, however it ends. */
export function makeTemporaryFolder(name) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `playbook-${name}-`));
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs npm with what it prints shown, and throws when it fails. */
export async function npm(args, { cwd = root, env = {} } = {}) {
  // Under `npm run` npm names its own script, which also spares Windows its npm.cmd.
  const self = process.env.npm_execpath;
  const [command, ...before] = self?.endsWith('.js') ? [process.execPath, self] : ['npm'];
  const { code } = await run(command, [...before, ...args], { cwd, env, onOutput: text => process.stdout.write(text) });
  if (code !== 0) throw new Error(`npm ${args[0]} failed (exit ${code}).`);
}

/**
 * Ends everything that is still running when the user presses Ctrl+C or this program is told to end.
 *
 * @param {{ code?: number }} options the exit code, where Ctrl+C is the usual way to end
 * @returns {AbortSignal} aborted as soon as the end begins
 */
export function stopAllOnSignal({ code } = {}) {
  const ending = new AbortController();
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ]) {
    process.once(signal, async () => {
      ending.abort();
      // What we run may run others itself, and needs time to end them.
      await Promise.all([...running].map(child => stop(child, 10_000)));
      process.exit(code ?? 128 + number);
    });
  }
  return ending.signal;
}

function signalGroup(child, signal) {
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // the group is gone already
  }
}
