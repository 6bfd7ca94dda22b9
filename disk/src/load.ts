/** Loading: a folder on disk to a library. */
import path from 'node:path';
import {
  allFacts,
  configFor,
  createLibrary,
  defaultConfig,
  type Facts,
  isIncluded,
  type Library,
  type Probe,
  unknownTargets,
  withChange,
} from '#core';
import { loadConfigs } from './configs.ts';
import { listFolder } from './list.ts';
import { probe } from './read.ts';
import { readDocuments } from './readers.ts';

/** A library with what went wrong while it was loaded. */
export interface Loaded {
  readonly library: Library;
  /** Folders that could not be listed, relative to the root. */
  readonly unreadable: readonly string[];
}

/** How a library is loaded. */
export interface Loading {
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string;
  /** Told how many of how many documents are read. */
  readonly progress?: (done: number, of: number) => void;
  /** The script of a second thread; see readers.ts. */
  readonly reader?: string | undefined;
}

/** Loads the library of a folder. */
export function loadLibrary(root: string, { today, progress = () => {}, reader }: Loading): Loaded {
  const { entries, documents: listed, unreadable, reach } = listFolder(root);
  const configs = loadConfigs(root, entries, defaultConfig);
  const documents = listed.filter(document => isIncluded(configFor(configs, document), document));
  const facts = readDocuments({ root, documents, today }, configs, reader, done => progress(done, documents.length));
  const known = facts.flatMap((one): [string, Facts][] => (one ? [[one.path, one]] : []));
  return {
    library: withProbes(root, withChange(createLibrary(entries, reach), { configs, documents: known })),
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
