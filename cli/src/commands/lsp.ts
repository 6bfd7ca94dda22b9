/** `playbook lsp --stdio`: the language server for any editor. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { readArguments } from './usage.ts';

/** Runs the language server until the editor ends it. It is a bundle of its own, so that other commands do not load it. */
export async function lspCommand(args: readonly string[]): Promise<number> {
  readArguments({ args: [...args], options: { stdio: { type: 'boolean' } } });
  if (!args.includes('--stdio')) process.argv.push('--stdio');
  createRequire(__filename)(path.join(__dirname, 'server/node.js'));
  return new Promise(() => {});
}
