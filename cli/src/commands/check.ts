/** `playbook check`: reports what is wrong in files and folders. */
import path from 'node:path';
import {
  allFacts,
  type Config,
  checkDocument,
  defaultConfig,
  type Facts,
  fixesOf,
  type Library,
  localDate,
  type Problem,
  parseDocument,
} from '#core';
import { loadLibrary } from '../../../disk/src/load.ts';
import { readSource } from '../../../disk/src/read.ts';
import type { Finding } from '../formats/format.ts';
import { formats } from '../formats/index.ts';
import { type CheckedRoot, rootsOf } from '../roots.ts';
import { painter, progressLine, wantsColour } from '../terminal.ts';
import { readArguments, UsageError } from './usage.ts';

const options = {
  format: { type: 'string', default: 'pretty' },
  'max-warnings': { type: 'string' },
  quiet: { type: 'boolean', default: false },
  'no-color': { type: 'boolean', default: false },
} as const;

/** Checks and reports; gives 0 for clean, 1 for errors or too many warnings. */
export function checkCommand(args: readonly string[]): number {
  const { values, positionals } = readArguments({ args: [...args], options, allowPositionals: true });
  const format = formats[values.format];
  if (!format) throw new UsageError(`Unknown format '${values.format}'; expected ${Object.keys(formats).join(', ')}.`);
  const maxWarnings = readMaximum(values['max-warnings']);
  const started = performance.now();
  const { findings, documents, notices } = checkPaths(positionals, values.format !== 'pretty');
  const shown = values.quiet ? findings.filter(({ problem }) => problem.severity === 'error') : findings;
  const paint = painter(!values['no-color'] && wantsColour(process.stdout));
  for (const notice of notices) process.stderr.write(`playbook: ${notice}\n`);
  process.stdout.write(format(shown, { paint, documents, milliseconds: performance.now() - started }));
  const count = (severity: string) => findings.filter(({ problem }) => problem.severity === severity).length;
  return count('error') > 0 || count('warning') > maxWarnings ? 1 : 0;
}

function readMaximum(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(value)) throw new UsageError(`--max-warnings is '${value}'; expected a whole number.`);
  return Number(value);
}

/** Everything that a run found. */
interface Outcome {
  readonly findings: readonly Finding[];
  readonly documents: number;
  /** What could not be looked at, a sentence each. */
  readonly notices: readonly string[];
}

function checkPaths(paths: readonly string[], withFixes: boolean): Outcome {
  const findings: Finding[] = [];
  const notices: string[] = [];
  let documents = 0;
  for (const root of rootsOf(paths.length > 0 ? paths : ['.'])) {
    const { library, unreadable } = load(root, defaultConfig);
    notices.push(...unreadable.filter(root.covers).map(folder => `The folder '${folder || '.'}' cannot be read.`));
    for (const facts of sortedFacts(library)) {
      if (!root.covers(facts.path)) continue;
      documents++;
      const problems = checkDocument(facts, library, defaultConfig);
      findings.push(...problems.map(problem => finding(root, facts, library, problem, withFixes)));
    }
  }
  return { findings, documents, notices };
}

function load(root: CheckedRoot, config: Config) {
  const progress = progressLine(process.stderr);
  try {
    return loadLibrary(root.folder, config, today(), progress.show);
  } finally {
    progress.clear();
  }
}

const sortedFacts = (library: Library): Facts[] =>
  [...allFacts(library)].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));

function finding(
  { folder }: CheckedRoot,
  facts: Facts,
  library: Library,
  problem: Problem,
  withFixes: boolean,
): Finding {
  const file = path.join(folder, facts.path);
  const shown = path.relative(process.cwd(), file).split(path.sep).join('/');
  const source = withFixes ? readSource(file) : undefined;
  const context = { path: facts.path, library, config: defaultConfig, today: today() };
  const fixes = typeof source === 'string' ? fixesOf(problem, { ...context, document: parseDocument(source) }) : [];
  return { file: shown, problem, lines: facts.lines, fixes: fixes.map(({ title }) => title) };
}

const today = (): string => localDate(new Date());
