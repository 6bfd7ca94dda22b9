/** The command line: `playbook <command>`. */
import { runCommand } from './commands/index.ts';

runCommand(process.argv.slice(2)).then(code => {
  process.exitCode = code;
});
