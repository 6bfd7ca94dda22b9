/** Wrong usage: what an author typed that cannot be done. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Says in one sentence what is wrong with the arguments; ends in exit code 2. */
export class UsageError extends Error {}

/** Reads arguments as `parseArgs` of Node does, with its complaints as usage errors. */
export function readArguments<const C extends ParseArgsConfig>(config: C): ReturnType<typeof parseArgs<C>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? `${error.message.split('. ')[0] ?? ''}.` : String(error));
  }
}
