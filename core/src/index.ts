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
export { configName } from './config/readConfig.ts';
export type { RuleSetting } from './config/severity.ts';
export type { Texts } from './config/texts.ts';
export type { Action } from './features/action.ts';
export { type ActionSort, actionSorts, isAtTitle } from './features/actions.ts';
export { type Backlink, type Lens, type LensKind, lensesOf, lensText } from './features/codeLens.ts';
export { completionsAt } from './features/completion/complete.ts';
export { completionsInConfig } from './features/completion/config.ts';
export type { Completion, CompletionKind, CompletionOptions, Completions } from './features/completion/item.ts';
export { type Description, toMarkdown, toPlainText } from './features/description.ts';
export { type DocumentSymbol, documentSymbols } from './features/documentSymbols.ts';
export type { DocumentView } from './features/documentView.ts';
export { type Fold, foldsOf } from './features/folding.ts';
export { describe, documentOf } from './features/hover/describe.ts';
export { type Pointed, pointedAt } from './features/hover/hover.ts';
export { type InlayHint, inlayHints } from './features/inlayHints.ts';
export { nameOfDocument } from './features/known.ts';
export { type Destination, definitionOf } from './features/navigation/definition.ts';
export { documentLinks } from './features/navigation/links.ts';
export { type Named, type Naming, namingsAt, titleAt } from './features/navigation/named.ts';
export {
  type DocumentAt,
  documentsNaming,
  needsFrontmatterOnly,
  placesOf,
  textsFor,
} from './features/navigation/places.ts';
export { refreshed, standIn } from './features/navigation/refresh.ts';
export { rename, renameTargetAt } from './features/navigation/rename.ts';
export type { Act } from './features/preview/act.ts';
export { type Preview, previewActs, previewOf } from './features/preview/preview.ts';
export { selectionRanges } from './features/selectionRanges.ts';
export type { Subject } from './features/subject.ts';
export { byTitle, categoryOf, libraryTree, type TreeCategory, type TreeKind } from './features/views/libraryTree.ts';
export { type Categorized, concernedBy, planMove } from './features/views/moveToCategory.ts';
export {
  type NewDocumentPlan,
  type Plan,
  planDocument,
  planTopic,
  type WantedDocument,
} from './features/views/newDocument.ts';
export { type Category, categoriesOf, kindNamed } from './features/views/places.ts';
export { type PlannedTopic, plannedTopics } from './features/views/plannedTopics.ts';
export { plannedBy, type RelationGroup, relationsOf } from './features/views/relations.ts';
export { type RankedSymbol, workspaceSymbols } from './features/workspaceSymbols.ts';
export { type FixContext, fixesOf } from './fix.ts';
export { type FixAllContext, type FixAllResult, fixAll, type Mended, type TextSource } from './fixAll.ts';
export { ignoreFix } from './ignore.ts';
export { builtInKinds } from './kinds/builtIn.ts';
export { type InferredKind, inferKinds } from './kinds/infer.ts';
export type { Sample } from './kinds/inferGroups.ts';
export { type KindReason, kindReason } from './kinds/reason.ts';
export { asSnippet } from './kinds/snippetText.ts';
export { writeKinds } from './kinds/writeKinds.ts';
export { type Changed, dependentsOf, differsOutward } from './library/dependents.ts';
export { type Facts, linesOf, linksOf } from './library/facts.ts';
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
export { linkedByMoves, linksSevered, type Move } from './library/moves.ts';
export type { Origin, Problem, Related, ReportedProblem, Severity } from './library/problem.ts';
export { linksByTarget, unknownTargets } from './library/resolve.ts';
export { isOfItsDay, restoreFacts } from './library/restored.ts';
export { type ChangedNames, mayFind, nameKeysOf, type Sought } from './library/suggest.ts';
export { type Document, parseDocument, parseFrontmatterOnly } from './parse/document.ts';
export { rules } from './rules/index.ts';
export { moveLinks } from './rules/moveFiles.ts';
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
export { type LineStarts, lineEnd, lineStarts, offsetAt, type Position, positionAt } from './text/lines.ts';
export { folderOf, isMarkdown, isTemplate, joinPath, nameOf } from './text/path.ts';
export { overlaps, type Range } from './text/range.ts';
export { inEnglish, type Say, sayIn } from './text/say.ts';
export { type Keep, keeper } from './text/strings.ts';
