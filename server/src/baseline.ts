/** The baseline of a folder: its problems are there to be seen, but only as hints. */
import { type Baseline, baselineName, emptyBaseline, knownProblems, type Problem, readBaseline } from '#core';
import type { FileSystem } from './fileSystem.ts';
import type { OpenDocument } from './openDocument.ts';
import type { Root } from './roots.ts';

/** What a folder knows of its baseline. */
export interface FrozenFolder {
  readonly root: Root;
  readonly listed: boolean;
  /** The open documents by path. */
  readonly open: ReadonlyMap<string, OpenDocument>;
  /** The problems that the author has frozen; they are hints. */
  baseline: Baseline;
  /** The text from which the baseline was read. */
  baselineText: string | undefined;
}

/** What is needed to read one. */
export interface BaselineContext {
  readonly fileSystem: FileSystem;
  /** Told, in a sentence, of what the author should know but cannot be shown in a document. */
  readonly log: (sentence: string) => void;
}

/** Reads the folder's baseline; gives whether it is another than before. One that cannot be read counts as none. */
export async function readBaselineOf(folder: FrozenFolder, { fileSystem, log }: BaselineContext): Promise<boolean> {
  const [source] = folder.listed ? await fileSystem.read(folder.root.uri, [baselineName]) : [];
  const text = typeof source === 'string' ? source : undefined;
  if (text === folder.baselineText) return false;
  folder.baselineText = text;
  const read = text === undefined ? emptyBaseline : readBaseline(text);
  if ('fault' in read) log(`The baseline '${baselineName}' of ${folder.root.uri} ${read.fault}; it is ignored.`);
  folder.baseline = 'fault' in read ? emptyBaseline : read;
  return true;
}

/** The texts of those of the documents of which problems are frozen. */
export async function frozenTexts(
  { baseline, open, root }: FrozenFolder,
  { fileSystem }: BaselineContext,
  paths: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const frozen = baseline.size === 0 ? [] : [...paths].filter(path => baseline.has(path));
  const closed = frozen.filter(path => !open.has(path));
  const sources = closed.length > 0 ? await fileSystem.read(root.uri, closed) : [];
  const texts = new Map<string, string>();
  closed.forEach((path, index) => {
    const source = sources[index];
    if (typeof source === 'string') texts.set(path, source);
  });
  for (const path of frozen) texts.set(path, open.get(path)?.text ?? texts.get(path) ?? '');
  return texts;
}

/** The problems of a document, those that the baseline holds as hints. */
export function fade(
  baseline: Baseline,
  path: string,
  text: string | undefined,
  problems: readonly Problem[],
): readonly Problem[] {
  if (text === undefined) return problems;
  const known = knownProblems(baseline, path, text, problems);
  return problems.map(problem => (known.has(problem) ? { ...problem, severity: 'hint' } : problem));
}
