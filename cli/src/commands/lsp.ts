/** `playbook lsp --stdio`: the language server for any editor. */
import { startServer } from '../../../server/src/node/start.ts';
import { readArguments } from './usage.ts';

/** Runs the language server until the editor ends it. */
export function lspCommand(args: readonly string[]): Promise<number> {
  readArguments({ args: [...args], options: { stdio: { type: 'boolean' } } });
  return startServer();
}
