/** The core's public door: what hosts may use of it. */
export {
  type Baseline,
  type BaselineEntry,
  baselineName,
  baselineOf,
  countFrozen,
  emptyBaseline,
  freeze,
  knownProblems,
  readBaseline,
  writeBaseline,
} from './baseline.ts';
export { checkConfig, checkDocument, checkText, kindOf, largestDocument, readDocument, type Source } from './check.ts';
export { type Config, configWith, defaultConfig, isIncluded } from './config/config.ts';
export {
  type Configs,
  configFor,
  configsOf,
  isConfig,
  noConfigs,
  readConfigs,
  withFallback,
} from './config/configs.ts';
export type { RuleSetting } from './config/severity.ts';
export type { Texts } from './config/texts.ts';
export type { DocumentView } from './features/documentView.ts';
export { type FixContext, fixesOf } from './fix.ts';
export { type FixAllContext, type FixAllResult, fixAll, type Mended, type TextSource } from './fixAll.ts';
export { ignoreFix } from './ignore.ts';
export { builtInKinds } from './kinds/builtIn.ts';
export { type InferredKind, inferKinds } from './kinds/infer.ts';
export type { Sample } from './kinds/inferGroups.ts';
export { type KindReason, kindReason } from './kinds/reason.ts';
export { writeKinds } from './kinds/writeKinds.ts';
export { type Changed, dependentsOf, differsOutward } from './library/dependents.ts';
export { type Facts, linesOf } from './library/facts.ts';
export { type Ignored, nothingIgnored, withIgnoreFile, withIgnoreRules } from './library/ignored.ts';
export {
  allFacts,
  createLibrary,
  type EntryType,
  entryAt,
  factsAt,
  isListed,
  type Library,
  linesAt,
  linkingTo,
  listedEntries,
  type Probe,
  probedPaths,
  withChange,
} from './library/library.ts';
export type { Origin, Problem, Related, Severity } from './library/problem.ts';
export { unknownTargets } from './library/resolve.ts';
export { type ChangedNames, mayFind, nameKeysOf, type Sought } from './library/suggest.ts';
export { type Document, parseDocument } from './parse/document.ts';
export { rules } from './rules/index.ts';
export type { Fix, Rule, Unreadable } from './rules/rule.ts';
export {
  type StyleMessage,
  type StyleRule,
  stylePage,
  styleProblems,
  styleRules,
  wantsStyle,
} from './style.ts';
export { localDate } from './text/date.ts';
export { editsBetween, unifiedDiff } from './text/diff.ts';
export { nearest } from './text/distance.ts';
export { applyEdits, type FileEdit, type TextEdit } from './text/edit.ts';
export { type LineStarts, lineStarts, offsetAt, type Position, positionAt } from './text/lines.ts';
export { folderOf, isMarkdown, isTemplate, nameOf } from './text/path.ts';
export type { Range } from './text/range.ts';
export { type Keep, keeper } from './text/strings.ts';
