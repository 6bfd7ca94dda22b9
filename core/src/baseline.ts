/** The baseline: problems that were there when an author began, frozen so that only new ones are reported. */
import type { ReportedProblem } from './library/problem.ts';
import { lineStarts, positionAt } from './text/lines.ts';

/** The name of the file, in the root of a library, that holds its baseline. */
export const baselineName = '.playbook-baseline.json';

/** Problems of one rule at lines of one text in one document; where the lines stand does not matter. */
export interface BaselineEntry {
  /** Path of the document, relative to the root. */
  readonly file: string;
  readonly rule: string;
  /** A hash of the line's text, blanks apart. */
  readonly line: string;
  readonly count: number;
}

/** The frozen problems of a library by their documents. */
export type Baseline = ReadonlyMap<string, readonly BaselineEntry[]>;

/** No problem is frozen. */
export const emptyBaseline: Baseline = new Map();

/** The entries that freeze a document's problems. */
export function freeze(file: string, text: string, problems: readonly ReportedProblem[]): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  const hashOf = lineHashes(text);
  for (const problem of problems) {
    const entry = { file, rule: problem.rule, line: hashOf(problem), count: 1 };
    const known = entries.get(keyOf(entry));
    entries.set(keyOf(entry), known ? { ...known, count: known.count + 1 } : entry);
  }
  return [...entries.values()];
}

/** Those of a document's problems that the baseline holds: of equal ones the first, as many as were frozen. */
export function knownProblems<P extends ReportedProblem>(
  baseline: Baseline,
  file: string,
  text: string,
  problems: readonly P[],
): ReadonlySet<P> {
  const left = new Map((baseline.get(file) ?? []).map(entry => [keyOf(entry), entry.count]));
  const known = new Set<P>();
  if (left.size === 0) return known;
  const hashOf = lineHashes(text);
  for (const problem of problems) {
    const key = keyOf({ rule: problem.rule, line: hashOf(problem) });
    const count = left.get(key) ?? 0;
    if (count > 0) known.add(problem);
    left.set(key, count - 1);
  }
  return known;
}

/** A baseline of these entries. */
export function baselineOf(entries: Iterable<BaselineEntry>): Baseline {
  const byFile = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    const others = byFile.get(entry.file);
    if (others) others.push(entry);
    else byFile.set(entry.file, [entry]);
  }
  return byFile;
}

/** How many problems are frozen in documents of which `covers` is true. */
export function countFrozen(baseline: Baseline, covers: (file: string) => boolean): number {
  let count = 0;
  for (const [file, entries] of baseline) if (covers(file)) for (const entry of entries) count += entry.count;
  return count;
}

/** The file's text: one entry a line and in a fixed order, so that versions of it can be compared and merged. */
export function writeBaseline(baseline: Baseline): string {
  const entries = [...baseline.values()].flat().sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const lines = entries.map(({ file, rule, line, count }) => `    ${JSON.stringify({ file, rule, line, count })}`);
  return `{\n  "version": 1,\n  "problems": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
}

/** Reads the file's text; a fault is what is wrong with it, to follow the file's name. */
export function readBaseline(text: string): Baseline | { readonly fault: string } {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { fault: 'is not valid JSON' };
  }
  const { version, problems } = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  if (version !== 1) return { fault: `has version ${JSON.stringify(version) ?? 'none'}; expected 1` };
  if (!Array.isArray(problems)) return { fault: "has no list of 'problems'" };
  const wrong = problems.findIndex(entry => !isEntry(entry));
  if (wrong >= 0) return { fault: `has a problem (number ${wrong + 1}) without file, rule, line or count` };
  return baselineOf(problems as BaselineEntry[]);
}

function isEntry(entry: unknown): entry is BaselineEntry {
  const { file, rule, line, count } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<
    string,
    unknown
  >;
  const areTexts = [file, rule, line].every(value => typeof value === 'string');
  return areTexts && Number.isSafeInteger(count) && Number(count) > 0;
}

const keyOf = ({ rule, line }: Pick<BaselineEntry, 'rule' | 'line'>): string => `${rule} ${line}`;

const orderOf = ({ file, rule, line }: BaselineEntry): string => `${file}\0${rule}\0${line}`;

/** Gives the hash of the line on which a problem begins. */
function lineHashes(text: string): (problem: ReportedProblem) => string {
  const starts = lineStarts(text);
  return ({ start }) => {
    const { line } = positionAt(starts, start);
    return hash(
      text
        .slice(starts[line], starts[line + 1])
        .replace(/\s+/g, ' ')
        .trim(),
    );
  };
}

/** FNV-1a, 32 bits: enough to tell the lines of one document apart. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
