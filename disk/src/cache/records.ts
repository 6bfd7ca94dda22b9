/** Records of a cache: what its sections hold, as values and as bytes. */
import type { Facts, Probe, ReportedProblem } from '#core';
import { BadCache, parsed } from './file.ts';
import type { Proof } from './stamp.ts';

/** What is kept of one document. */
export interface Entry {
  proof: Proof;
  /** Whether its facts hold only on the day on which they were made. */
  readonly ofItsDay: boolean;
  /** The facts, where they have been made or read. */
  facts?: Facts | undefined;
  /** Their JSON, where it has been made ready to be written. */
  json?: Buffer | undefined;
  /** Where their JSON starts and ends in the section of facts, in bytes; -1 where they are not there. */
  start: number;
  end: number;
}

/** The problems of one document, or of a file that configurations are made from, before any baseline. */
export interface KnownProblems {
  readonly path: string;
  /** Where its lines start, packed. */
  readonly lines: string;
  readonly problems: readonly ReportedProblem[];
  /** For each problem the titles of its fixes, where they were asked for. */
  readonly titles?: readonly (readonly string[] | null)[] | undefined;
}

/** What problems of a whole library rest on besides the documents. */
export interface Whole {
  /** The day on which they were found, `YYYY-MM-DD`. */
  readonly day: string;
  readonly listing: string;
  readonly probes: readonly (readonly [string, Probe])[];
}

/** What a cache is about. */
export interface Index {
  readonly root: string;
  /** The day on which the youngest facts were made, `YYYY-MM-DD`. */
  readonly day: string;
  readonly configs: string;
  readonly entries: readonly (readonly [string, Entry])[];
  /** Where there are problems: what they rest on. */
  readonly whole?: Whole | undefined;
}

/** A document in the index: its path, its stamp and hash, the length of its facts in bytes, and whether they are of their day. */
type Row = readonly [string, number, number, number, string, number, 0 | 1];

/** The bytes of an index. */
export function writeIndex({ entries, ...index }: Index): Buffer {
  const rows = entries.map(([at, { proof, ofItsDay, start, end }]): Row => {
    const { size, modified, changed } = proof.stamp;
    return [at, size, modified, changed, proof.hash, end - start, ofItsDay ? 1 : 0];
  });
  return Buffer.from(JSON.stringify({ ...index, rows }));
}

/** What was written. @throws {@link BadCache} where it is something else. */
export function readIndex(bytes: Buffer, root: string): Index {
  const { rows, ...index } = (parsed(bytes) ?? {}) as Omit<Index, 'entries'> & { readonly rows?: readonly Row[] };
  if (index.root !== root || typeof index.day !== 'string' || !Array.isArray(rows)) throw new BadCache(foreign);
  let start = 0;
  const entries = rows.map(([at, size, modified, changed, hash, length, ofItsDay]: Row): [string, Entry] => {
    const end = start + length;
    const entry: Entry = { proof: { stamp: { size, modified, changed }, hash }, ofItsDay: ofItsDay === 1, start, end };
    start = end;
    return [at, entry];
  });
  return { ...index, entries };
}

const foreign = 'is about something else';

/** A problem: its start and end, its severity and rule, and its message. */
type ProblemRow = readonly [number, number, ReportedProblem['severity'], string, string];

/** The problems of a file: its path, where its lines start, the problems, and the titles of their fixes. */
type FileRow = readonly [string, string, readonly ProblemRow[], KnownProblems['titles'] | null];

/** The bytes of problems. */
export const writeProblems = (known: readonly KnownProblems[]): Buffer =>
  Buffer.from(
    JSON.stringify(
      known.map(
        ({ path, lines, problems, titles }): FileRow => [
          path,
          lines,
          problems.map(({ start, end, severity, rule, message }) => [start, end, severity, rule, message]),
          titles ?? null,
        ],
      ),
    ),
  );

/** What was written. @throws {@link BadCache} where it is something else. */
export function readProblems(bytes: Buffer): readonly KnownProblems[] {
  const rows = parsed(bytes);
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) throw new BadCache(foreign);
  return (rows as unknown as FileRow[]).map(([path, lines, problems, titles]) => ({
    path,
    lines,
    problems: problems.map(([start, end, severity, rule, message]) => ({ start, end, severity, rule, message })),
    titles: titles ?? undefined,
  }));
}
