/** The command line: `playbook <command>`. */
import { runCommand } from './commands/index.ts';

void runCommand(process.argv.slice(2)).then(code => {
  process.exitCode = code;
});
