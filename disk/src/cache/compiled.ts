/** Compiled code: what the engine has compiled of a program is kept from one start to the next. */
import { isAscii } from 'node:buffer';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { removeFile } from './file.ts';
import { userFolder } from './place.ts';

/** What newer versions of Node.js can do by themselves: the first since 22.8, the second since 22.10. */
interface CompileCache {
  readonly enableCompileCache?: (folder: string) => unknown;
  readonly flushCompileCache?: () => void;
}

const { enableCompileCache, flushCompileCache } = module as object as CompileCache;

/** The folder of compiled code: the user's own, for whoever could write to it could have us run anything. */
export const compiledFolder = (): string => path.join(userFolder(), 'compiled');

/** So long after the start what is compiled is written, in milliseconds: not every program is left to end by itself. */
const patience = 15_000;

/** Runs a program, a CommonJS bundle, as `require` would. What is compiled of it is kept for the next time. */
export function runKept(file: string): void {
  const require = createRequire(file);
  if (enableCompileCache) {
    enableCompileCache(compiledFolder());
    setTimeout(() => flushCompileCache?.(), patience).unref();
    require(file);
    return;
  }
  let write = runWith(file, require);
  const writeOnce = () => {
    write?.();
    write = undefined;
  };
  setTimeout(writeOnce, patience).unref();
  process.once('exit', writeOnce);
}

/** Runs it with what is kept; gives what keeps it, where there is something new. */
function runWith(file: string, require: NodeJS.Require): (() => void) | undefined {
  const source = readFileSync(file);
  const kept = path.join(
    compiledFolder(),
    process.version,
    sha256(`${file} ${commandOf(process.argv)}`).toString('hex'),
  );
  const cachedData = readKept(kept, source);
  // A bundle of ASCII is made a string in a third of the time, where that is known.
  const code = source.toString(isAscii(source) ? 'latin1' : 'utf8');
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
  // The engine itself finds out whether it made what is kept.
  const script = new Script(wrapped, { filename: file, ...(cachedData && { cachedData }) });
  const exports = {};
  script.runInThisContext().call(exports, exports, require, { exports }, file, path.dirname(file));
  const isKnown = cachedData && !script.cachedDataRejected;
  return isKnown ? undefined : () => writeKept(kept, source, script.createCachedData());
}

/** What a program is asked to do decides on what is compiled of it: each command has a file of its own. */
const commandOf = ([, , command = '']: readonly string[]): string => (/^[a-z]+$/.test(command) ? command : '');

const sha256 = (content: string | Uint8Array): Buffer => createHash('sha256').update(content).digest();

/** What was compiled of this source; `undefined` where that is not known, or the file is damaged. */
function readKept(file: string, source: Buffer): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const compiled = bytes.subarray(64);
    return bytes.subarray(0, 64).equals(headerOf(source, compiled)) ? compiled : undefined;
  } catch {
    return undefined;
  }
}

const headerOf = (source: Buffer, compiled: Buffer): Buffer => Buffer.concat([sha256(source), sha256(compiled)]);

/** Writes a file in one step; where that is not possible, the next start takes as long as this one. */
function writeKept(file: string, source: Buffer, compiled: Buffer): void {
  const temporary = `${file}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(temporary, Buffer.concat([headerOf(source, compiled), compiled]), { mode: 0o600, flag: 'wx' });
    renameSync(temporary, file);
  } catch {
    removeFile(temporary);
  }
}
