/** The commands by name, and what is said about them. */
import { checkCommand } from './check.ts';
import { explainCommand } from './explain.ts';
import { initCommand } from './init.ts';
import { lspCommand } from './lsp.ts';
import { UsageError } from './usage.ts';

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number> | number>> = {
  check: checkCommand,
  explain: explainCommand,
  init: initCommand,
  lsp: lspCommand,
};

const help = `Playbook Author: checks Markdown playbooks.

Usage: playbook <command> [options]

  check [paths…]   Report what is wrong in these files and folders (default: the working folder).
    --format <name>       pretty (default), json, or jsonl
    --max-warnings <n>    Fail when there are more warnings than this.
    --fix                 First apply every fix that cannot lose a word; then report what is left.
    --fix --dry-run       Print what --fix would change as a diff, and write nothing.
    --write-baseline      Freeze today's problems in .playbook-baseline.json: from then on only new ones are reported.
    --no-baseline         Report the frozen ones, too.
    --no-cache            Read every document anew, and keep nothing for the next run.
    --quiet               Report errors only.
    --no-color            Never use colours (NO_COLOR works, too).
  explain <name>   Tell what a rule is about, or which kind, rules and links a file has.
  init [folder]    Write a playbook.config.json, schemas and outlines that describe the documents of a folder.
    --dry-run             Print them instead.
  lsp --stdio      Run the language server for an editor.

  --help, --version

Exit codes: 0 clean, 1 problems of severity error (or too many warnings), 2 wrong usage.
`;

/** Runs the command that the arguments name; gives the exit code. */
export async function runCommand([name, ...args]: readonly string[]): Promise<number> {
  if (name === '--version' || name === '-v') return say(`${__VERSION__}\n`);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help' || args.includes('--help'))
    return say(help);
  const command = commands[name];
  if (!command)
    return complain(`There is no command '${name}'; the commands are: ${Object.keys(commands).join(', ')}.`);
  try {
    return await command(args);
  } catch (error) {
    if (error instanceof UsageError) return complain(error.message);
    throw error;
  }
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

function complain(message: string): number {
  process.stderr.write(`playbook: ${message}\nRun 'playbook --help' to see what can be said.\n`);
  return 2;
}
