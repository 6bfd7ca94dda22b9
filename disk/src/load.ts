/** Loading: a folder on disk to a library. */
import path from 'node:path';
import {
  configFor,
  createLibrary,
  defaultConfig,
  type Facts,
  isIncluded,
  type Library,
  linksByTarget,
  type Probe,
  unknownTargets,
  withChange,
} from '#core';
import type { LibraryCache } from './cache/cache.ts';
import type { Survey } from './cache/keys.ts';
import { loadConfigs } from './configs.ts';
import { listFolder } from './list.ts';
import { probe } from './read.ts';
import { type Helpers, readFacts } from './threads/facts.ts';

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
  /** The scripts of a second thread. */
  readonly helpers?: Helpers | undefined;
  /** What is known from earlier runs; what is read is put into it. */
  readonly cache?: LibraryCache | undefined;
}

/** Lists a folder and reads its configurations. */
export function surveyFolder(root: string): Survey {
  const listing = listFolder(root);
  const configs = loadConfigs(root, listing.entries, defaultConfig);
  const documents = listing.documents.filter(document => isIncluded(configFor(configs, document), document));
  return { ...listing, documents, configs };
}

/** Loads the library of a folder, which may have been surveyed already. */
export function loadLibrary(root: string, loading: Loading, survey = surveyFolder(root)): Loaded {
  const { entries, unreadable, reach, configs } = survey;
  const documents = factsOf(root, survey, loading);
  return {
    library: withProbes(root, withChange(createLibrary(entries, reach), { configs, documents })),
    unreadable,
  };
}

/** The facts of every document, in the order of the documents: from the cache, or read. */
function factsOf(root: string, { documents, configs }: Survey, loading: Loading): [string, Facts][] {
  const { today, progress = () => {}, helpers, cache } = loading;
  const basis = { configs, today };
  const known = new Map<string, Facts>();
  for (const document of documents) {
    const facts = cache?.recall(document, basis);
    if (facts) known.set(document, facts);
  }
  const unknown = documents.filter(document => !known.has(document));
  const job = { root, files: unknown, today, proves: cache !== undefined };
  let done = known.size;
  for (const batch of readFacts(job, configs, helpers))
    for (const { facts, proof } of batch) {
      progress(++done, documents.length);
      if (!facts) continue;
      known.set(facts.path, facts);
      cache?.keep(facts.path, facts, proof, basis);
    }
  return documents.flatMap((document): [string, Facts][] => {
    const facts = known.get(document);
    return facts ? [[document, facts]] : [];
  });
}

/** The library with an answer for every link that leads outside its listing. */
export function withProbes(root: string, library: Library): Library {
  let complete = library;
  for (let unknown = unknownTargets(library, linksByTarget(library)); unknown.length > 0; ) {
    const probes = unknown.map((target): [string, Probe] => [target, probe(path.join(root, target))]);
    complete = withChange(complete, { probes });
    unknown = unknownTargets(complete, linksByTarget(library));
  }
  return complete;
}
