/** The command line: `playbook <command>`. */
import { isMainThread, workerData } from 'node:worker_threads';
import { serveFacts } from '../../disk/src/threads/facts.ts';
import { runCommand } from './commands/index.ts';

// Whoever reads our output may stop at any time, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

if (isMainThread)
  void runCommand(process.argv.slice(2)).then(code => {
    process.exitCode = code;
  });
else serveFacts(workerData);
