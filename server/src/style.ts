/** Style in the editor: remark-lint looks at documents when the author pauses, after our own problems are out. */
import { allFacts, configFor, type Facts, factsAt, type Problem, styleProblems, styleRules, wantsStyle } from '#core';
import { createLinter, type StartWorker } from '../../style/src/linter.ts';
import type { FileSystem } from './fileSystem.ts';
import type { Folder } from './folder.ts';
import { uriOf } from './roots.ts';

/** What styling needs of the session. */
export interface StylingHost {
  /** How workers are started; `undefined` where they cannot be. */
  readonly startWorker: StartWorker | undefined;
  readonly fileSystem: FileSystem;
  readonly folders: readonly Folder[];
  /** Told of documents of which something is known now. */
  readonly styled: (folder: Folder, paths: readonly string[]) => void;
  readonly log: (sentence: string) => void;
  readonly failed: (error: unknown) => void;
}

/** Lints what has changed. */
export interface Styling {
  /** Something changed: ends what goes on, and begins anew when nothing more changes for a while. */
  readonly soon: () => void;
}

/** How long an author pauses, in milliseconds, before it is worth looking. */
const pause = 500;

/** How long a worker without work is kept, in milliseconds. */
const rest = 60_000;

/** So many closed documents are read at a time. */
const slice = 20;

/** Documents that want to be linted, of one folder. */
interface Work {
  readonly folder: Folder;
  readonly paths: readonly string[];
}

/** Keeps what remark-lint says of the folders' documents up to date. */
export function createStyling({ startWorker, ...host }: StylingHost): Styling {
  if (!startWorker) return { soon: () => {} };
  const linter = createLinter(startWorker);
  const said = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  let turn = 0;

  const tell = (sentence: string) => {
    if (!said.has(sentence)) host.log(sentence);
    said.add(sentence);
  };

  /** The problems of a text; `undefined` where they cannot be known. */
  const lint = async (uri: string, text: string): Promise<readonly Problem[] | undefined> => {
    const outcome = await linter.lint(
      text,
      styleRules.map(({ id }) => id),
    );
    if (outcome.type === 'linted') return styleProblems(text, outcome.messages);
    tell(
      outcome.type === 'unavailable'
        ? `Style is not checked: remark-lint ${outcome.reason}.`
        : `The style of ${uri} is not checked: remark-lint ${outcome.reason}.`,
    );
    return undefined;
  };

  const lintDocuments = async ({ folder, paths }: Work, isWanted: () => boolean) => {
    const known = paths.map(path => factsAt(folder.library, path));
    const texts = await textsOf(folder, paths, host.fileSystem);
    for (const [index, path] of paths.entries()) {
      const facts = known[index];
      const text = texts[index];
      // Facts are those of one text: what is found out about another text is kept with facts that nobody asks for.
      if (facts && text !== undefined && isWanted())
        folder.style.set(facts, { problems: await lint(uriOf(folder.root, path), text) });
    }
    host.styled(folder, paths);
  };

  const run = async (own: number) => {
    const isWanted = () => turn === own;
    for (const work of workIn(host.folders)) if (isWanted()) await lintDocuments(work, isWanted);
    if (isWanted()) timer = setTimeout(linter.end, rest);
  };

  return {
    soon() {
      const own = ++turn;
      clearTimeout(timer);
      const begin = () => {
        running = running.then(() => run(own)).catch(host.failed);
      };
      timer = setTimeout(begin, pause);
    },
  };
}

/** The documents of which nothing is known yet: each open one, then closed ones in slices. */
function workIn(folders: readonly Folder[]): Work[] {
  const work = folders.map(folder => ({ folder, paths: wanting(folder) }));
  const isOpen = (folder: Folder, path: string) => folder.open.has(path);
  const open = work.flatMap(({ folder, paths }) =>
    paths.flatMap(path => (isOpen(folder, path) ? [{ folder, paths: [path] }] : [])),
  );
  const closed = work.flatMap(({ folder, paths }) =>
    slices(paths.filter(path => !isOpen(folder, path))).map(some => ({ folder, paths: some })),
  );
  return [...open, ...closed];
}

function wanting({ library, style }: Folder): string[] {
  const { configs } = library;
  // Mostly nobody wants to hear of style, and nothing need be looked through.
  if (![configs.fallback, ...configs.byFolder.values()].some(config => config.style !== 'off')) return [];
  const isNew = (facts: Facts) => !style.has(facts) && wantsStyle(facts, configFor(configs, facts.path));
  return [...allFacts(library)].filter(isNew).map(({ path }) => path);
}

const slices = (paths: readonly string[]): (readonly string[])[] =>
  Array.from({ length: Math.ceil(paths.length / slice) }, (_, index) =>
    paths.slice(index * slice, (index + 1) * slice),
  );

async function textsOf({ open, root }: Folder, paths: readonly string[], fileSystem: FileSystem) {
  if (paths.every(path => open.has(path))) return paths.map(path => open.get(path)?.text);
  const sources = await fileSystem.read(root.uri, paths);
  return paths.map((path, index) => {
    const source = open.get(path)?.text ?? sources[index];
    return typeof source === 'string' ? source : undefined;
  });
}
