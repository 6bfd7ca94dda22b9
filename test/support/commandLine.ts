/** The command line as a real process, for tests. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const cli = path.join(import.meta.dirname, '../../dist/cli.js');

/** What a run gave. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `playbook` in a folder, without a terminal. */
export function playbook(folder: string, ...args: readonly string[]): Ran {
  const { FORCE_COLOR: _, ...env } = process.env;
  const options = { cwd: folder, encoding: 'utf8', env } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], options);
  return { status, stdout, stderr };
}
