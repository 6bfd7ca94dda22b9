/** Compiled code: what the engine has compiled of the programs is kept from one start to the next, where it can be. */
import module from 'node:module';
import path from 'node:path';
import { userFolder } from './place.ts';

/** What newer versions of Node.js can do: the first since 22.8, the second since 22.10. */
interface CompileCache {
  readonly enableCompileCache?: (folder: string) => unknown;
  readonly flushCompileCache?: () => void;
}

const { enableCompileCache, flushCompileCache } = module as object as CompileCache;

/** The folder of compiled code: the user's own, for whoever could write to it could have us run anything. */
export const compiledFolder = (): string => path.join(userFolder(), 'compiled');

/** Has the engine keep what it compiles of files that are loaded from now on, when the program ends. */
export const keepCompiled = (): void => void enableCompileCache?.(compiledFolder());

/** Has it kept now: not every program is left to end by itself. */
export const writeCompiled = (): void => flushCompileCache?.();
