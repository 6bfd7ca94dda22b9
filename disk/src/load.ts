/** Loading: a folder on disk to a library. */
import path from 'node:path';
import {
  allFacts,
  type Config,
  configFor,
  createLibrary,
  type Facts,
  isIncluded,
  keeper,
  type Library,
  type Probe,
  readDocument,
  unknownTargets,
  withChange,
} from '#core';
import { loadConfigs } from './configs.ts';
import { listFolder } from './list.ts';
import { probe, readSource } from './read.ts';

/** A library with what went wrong while it was loaded. */
export interface Loaded {
  readonly library: Library;
  /** Folders that could not be listed, relative to the root. */
  readonly unreadable: readonly string[];
}

/** Loads the library of a folder. `config` holds where no file says more. `progress` is told how many of how many documents are read. `today` is `YYYY-MM-DD`. */
export function loadLibrary(
  root: string,
  config: Config,
  today: string,
  progress: (done: number, of: number) => void = () => {},
): Loaded {
  const { entries, documents: listed, unreadable, reach } = listFolder(root);
  const configs = loadConfigs(root, entries, config);
  const documents = listed.filter(document => isIncluded(configFor(configs, document), document));
  const facts: [string, Facts][] = [];
  const keep = keeper();
  for (const document of documents) {
    const source = readSource(path.join(root, document));
    const own = configFor(configs, document);
    if (source !== undefined) facts.push([document, readDocument(document, source, own, today, keep)]);
    progress(facts.length, documents.length);
  }
  return {
    library: withProbes(root, withChange(createLibrary(entries, reach), { configs, documents: facts })),
    unreadable,
  };
}

/** The library with an answer for every link that leads outside its listing. */
export function withProbes(root: string, library: Library): Library {
  let complete = library;
  for (let unknown = unknownTargets(library, allFacts(library)); unknown.length > 0; ) {
    const probes = unknown.map((target): [string, Probe] => [target, probe(path.join(root, target))]);
    complete = withChange(complete, { probes });
    unknown = unknownTargets(complete, allFacts(complete));
  }
  return complete;
}
