/** The cache of a root: what is known of its documents, kept on disk from one run to the next. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { type Configs, type Facts, isOfItsDay, type Probe, restoreFacts } from '#core';
import { probe, proofOf } from '../read.ts';
import { BadCache, type CacheFile, openCacheFile, parsed, writeCacheFile } from './file.ts';
import { configsKey, listingKey, type Survey } from './keys.ts';
import { cacheFile, cacheFolder } from './place.ts';
import { pruneCaches, touchCache } from './prune.ts';
import {
  type Entry,
  type Index,
  type KnownProblems,
  readIndex,
  readProblems,
  writeIndex,
  writeProblems,
} from './records.ts';
import { isSameStamp, type Proof, type Stamp, stampOf } from './stamp.ts';

/** Where a cache is, and for whom. */
export interface CachePlace {
  readonly root: string;
  /** The folder of caches; where it is not given, that of the root. */
  readonly folder?: string | undefined;
  /** Whatever else facts and problems depend on: which program, of which version, makes them. */
  readonly program: string;
}

/** What facts rest on besides the document and the program. */
export interface Basis {
  readonly configs: Configs;
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What the problems of a whole library rest on. */
export interface WholeBasis extends Basis {
  readonly survey: Survey;
}

/** The cache of one root. */
export interface LibraryCache {
  /** The facts of a document whose file is as it was; `undefined` where they have to be made anew. */
  readonly recall: (path: string, basis: Basis) => Facts | undefined;
  /** Keeps facts that were made of a file; without proof nothing is kept of it. */
  readonly keep: (path: string, facts: Facts, proof: Proof | undefined, basis: Basis) => void;
  /** The problems of all documents and configurations, where nothing at all changed on which they rest. */
  readonly problems: (basis: WholeBasis) => readonly KnownProblems[] | undefined;
  /**
   * What the last check of the whole library found, where nothing changed since but documents: the listing, the settings
   * and the probes are as they were. To be asked for before facts are recalled.
   */
  readonly earlier: (basis: WholeBasis) => EarlierCheck | undefined;
  /**
   * Makes ready what is to be written of so many documents, and gives whether there are more: who cannot wait while all of
   * it is written does it little by little before.
   */
  readonly prepare: (count: number) => boolean;
  /**
   * Writes what is kept of these documents, or of all that were recalled or kept, if it is not on disk already; with
   * problems, those and what they rest on.
   */
  readonly save: (documents?: Iterable<string>, whole?: WholeProblems) => void;
  /** Gives back the room that reading it needed; what is wanted of it after that is read once more. */
  readonly rest: () => void;
  /** Why the cache that was there is not used, as a sentence. */
  readonly complaint: () => string | undefined;
}

/** A check of the whole library by an earlier run. */
export interface EarlierCheck {
  readonly problems: ReadonlyMap<string, KnownProblems>;
  /** The documents of which other facts are known now, with what was known of them then. */
  readonly changed: () => (readonly [string, Facts | undefined])[];
}

/** The problems of a whole library, and all that they rest on. */
export interface WholeProblems {
  readonly basis: WholeBasis;
  readonly probes: Iterable<readonly [string, Probe]>;
  readonly problems: readonly KnownProblems[];
}

/** What an open cache is at the moment. */
interface State {
  readonly root: string;
  readonly folder: string;
  readonly file: string;
  readonly entries: Map<string, Entry>;
  /** What the file on disk says, as long as it is believed. */
  index: Index | undefined;
  open: CacheFile | undefined;
  /** The section of facts, once it has been read. */
  section: Buffer | undefined;
  /** Whether the entries differ from those on disk. */
  dirty: boolean;
  /** What the entries rest on. */
  configs: string;
  day: string;
  complaint: string | undefined;
}

/** Opens the cache of a root. One that is damaged or none of ours counts as empty. */
export function openCache({ root, folder = cacheFolder(root), program }: CachePlace): LibraryCache {
  const state: State = {
    root,
    folder,
    file: cacheFile(folder, root, program),
    entries: new Map(),
    index: undefined,
    open: undefined,
    section: undefined,
    dirty: false,
    configs: '',
    day: '',
    complaint: undefined,
  };
  attempt(state, () => {
    state.open = openCacheFile(state.file);
    state.index = state.open && readIndex(state.open.read('index'), root);
    for (const [at, entry] of state.index?.entries ?? []) state.entries.set(at, entry);
    state.configs = state.index?.configs ?? '';
    state.day = state.index?.day ?? '';
  });
  return {
    recall: (at, basis) => recall(state, at, basis),
    keep(at, facts, proof, basis) {
      restOn(state, basis);
      state.dirty = true;
      if (proof) state.entries.set(at, { proof, ofItsDay: isOfItsDay(facts), facts, start: -1, end: -1 });
      else state.entries.delete(at);
    },
    problems: basis => unchangedProblems(state, basis),
    earlier: basis => earlierCheck(state, basis),
    rest() {
      state.section = undefined;
    },
    prepare: count => prepare(state, count),
    save: (documents = seen(state), whole = undefined) => save(state, documents, whole),
    complaint: () => state.complaint,
  };
}

/** Does what reads from the file; of a file that is damaged nothing is believed any more. */
function attempt<Result>(state: State, read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof BadCache)) throw error;
    state.complaint = `The cache '${state.file}' ${error.message}; it is made anew.`;
    state.section = undefined;
    forget(state);
    return undefined;
  }
}

function forget(state: State): void {
  state.entries.clear();
  state.index = undefined;
  state.dirty = true;
}

/** Forgets what rests on something else. What is not of its day holds on every later one. */
function restOn(state: State, { configs, today }: Basis): void {
  const key = configsKey(configs);
  if (state.configs !== key || today < state.day) {
    forget(state);
    state.configs = key;
  } else if (today !== state.day) {
    for (const [at, { ofItsDay }] of state.entries) if (ofItsDay) state.entries.delete(at);
  }
  state.day = today;
}

function recall(state: State, at: string, basis: Basis): Facts | undefined {
  restOn(state, basis);
  const entry = state.entries.get(at);
  if (!entry) return undefined;
  const facts = holds(state, at, entry) ? (entry.facts ?? decode(state, at, entry)) : undefined;
  entry.facts = facts;
  if (!facts) state.entries.delete(at);
  return facts;
}

/** Whether a document's file is as it was. */
function holds(state: State, at: string, entry: Entry): boolean {
  const file = path.join(state.root, at);
  const stamp = stampAt(file);
  if (!stamp) return false;
  if (isSameStamp(stamp, entry.proof.stamp)) return true;
  const proof = proofOf(file);
  if (proof?.hash !== entry.proof.hash) return false;
  if (!isSameStamp(proof.stamp, entry.proof.stamp)) state.dirty = true;
  entry.proof = proof;
  return true;
}

function stampAt(file: string): Stamp | undefined {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats && stampOf(stats);
  } catch {
    return undefined;
  }
}

const decode = (state: State, at: string, entry: Entry): Facts | undefined =>
  attempt(state, () => {
    const bytes = bytesOf(state, entry);
    return bytes && restoreFacts(at, parsed(bytes));
  });

/** The JSON of facts as it stands in the file. */
function bytesOf(state: State, { start, end }: Entry): Buffer | undefined {
  if (start < 0) return undefined;
  state.section ??= state.open?.read('facts');
  return state.section?.subarray(start, end);
}

/** What is known of the last check of the whole library, where all but the documents is as it was. */
function lastWhole(state: State, basis: WholeBasis) {
  restOn(state, basis);
  const { index, open, root } = state;
  const whole = index?.whole;
  if (!index || !whole || !open || whole.listing !== listingKey(basis.survey)) return undefined;
  return whole.probes.every(([at, found]) => probe(path.join(root, at)) === found) ? { index, whole, open } : undefined;
}

function earlierCheck(state: State, basis: WholeBasis): EarlierCheck | undefined {
  const last = lastWhole(state, basis);
  const then = new Map(last?.index.entries);
  const { documents } = basis.survey;
  const problems = documents.every(at => then.has(at))
    ? attempt(state, () => last && readProblems(last.open.read('problems')))
    : undefined;
  if (!problems) return undefined;
  return {
    problems: new Map(problems.map(known => [known.path, known])),
    changed: () =>
      documents.flatMap((at): [string, Facts | undefined][] => {
        const entry = then.get(at);
        return !entry || state.entries.get(at) === entry ? [] : [[at, decode(state, at, entry)]];
      }),
  };
}

function unchangedProblems(state: State, basis: WholeBasis): readonly KnownProblems[] | undefined {
  const last = lastWhole(state, basis);
  if (!last) return undefined;
  const { index, whole, open } = last;
  const { entries } = state;
  for (const at of basis.survey.documents) {
    const entry = entries.get(at);
    if (!entry || !holds(state, at, entry)) return undefined;
  }
  const problems = attempt(state, () => readProblems(open.read('problems')));
  if (!problems) return undefined;
  // Only the stamps are others now, as in a fresh checkout.
  if (state.dirty) write(state, basis.survey.documents, index, open.read('problems'));
  else touchCache(state.file);
  return whole.day === basis.today ? problems : problems.map(({ titles: _titles, ...known }) => known);
}

function prepare({ entries, dirty }: State, count: number): boolean {
  let left = dirty ? count : 0;
  for (const entry of left > 0 ? entries.values() : []) {
    if (entry.start >= 0 || entry.json) continue;
    if (left-- === 0) return true;
    entry.json = jsonOf(entry);
  }
  return false;
}

/** The documents that somebody asked for. */
const seen = ({ entries }: State): string[] => [...entries].flatMap(([at, { facts }]) => (facts ? [at] : []));

function save(state: State, documents: Iterable<string>, whole: WholeProblems | undefined): void {
  const { open, index } = state;
  const now = whole && {
    day: whole.basis.today,
    listing: listingKey(whole.basis.survey),
    probes: [...whole.probes],
  };
  const problems = whole ? writeProblems(whole.problems) : Buffer.alloc(0);
  const isSame = (): boolean =>
    JSON.stringify(index?.whole) === JSON.stringify(now) &&
    attempt(state, () => open?.read('problems'))?.equals(problems) === true;
  if (!state.dirty && index && (!whole || isSame())) touchCache(state.file);
  else
    write(
      state,
      documents,
      { root: state.root, day: state.day, configs: state.configs, entries: [], whole: now },
      problems,
    );
}

/** Writes the entries of these documents. From then on nothing is read from the file any more. */
function write(state: State, documents: Iterable<string>, index: Index, problems: Buffer): void {
  const written: [string, Entry][] = [];
  const parts: Buffer[] = [];
  let length = 0;
  for (const at of documents) {
    const entry = state.entries.get(at);
    const bytes = entry && (attempt(state, () => bytesOf(state, entry)) ?? jsonOf(entry));
    if (!entry || !bytes) continue;
    written.push([at, { ...entry, start: length, end: length + bytes.length }]);
    parts.push(bytes);
    length += bytes.length;
  }
  const entries = { ...index, entries: written };
  const sections = { index: writeIndex(entries), problems, facts: Buffer.concat(parts, length) };
  state.dirty = !writeCacheFile(state.file, state.root, sections);
  pruneCaches(state.folder);
  state.open?.close();
  state.open = undefined;
  state.section = undefined;
  state.index = { ...index, entries: [] };
  for (const entry of state.entries.values()) {
    entry.start = -1;
    entry.json = undefined;
  }
}

const jsonOf = ({ facts, json }: Entry): Buffer | undefined => json ?? (facts && Buffer.from(JSON.stringify(facts)));
