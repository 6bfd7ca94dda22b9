/** The check: text to facts, facts and library to problems. */
import type { Config } from './config/config.ts';
import { configFor } from './config/configs.ts';
import { chooseKind } from './kinds/choose.ts';
import type { Kind } from './kinds/kind.ts';
import { type Facts, factsOf, firstLineOf, linksOf } from './library/facts.ts';
import { indexingOf } from './library/indexLists.ts';
import type { Library } from './library/library.ts';
import type { Problem } from './library/problem.ts';
import { resolveLinks, resolveRelations } from './library/resolve.ts';
import { type Document, parseDocument } from './parse/document.ts';
import { completenessOf } from './rules/completeness.ts';
import { rules } from './rules/index.ts';
import { sectionsFound } from './rules/kindFindings.ts';
import { formatMessage } from './rules/message.ts';
import type { ConfigRule, DocumentRule, LibraryRule, OutcomeRule, Report, Rule, Unreadable } from './rules/rule.ts';
import { styleRules, wantsStyle } from './style.ts';
import { suppress } from './suppress.ts';
import { matchesAny } from './text/glob.ts';
import { lineEnd } from './text/lines.ts';
import { isTemplate } from './text/path.ts';
import type { Range } from './text/range.ts';
import { asIs, type Keep } from './text/strings.ts';

const documentRules = rules.filter((rule): rule is DocumentRule => rule.scope === 'document');
const libraryRules = rules.filter((rule): rule is LibraryRule => rule.scope === 'library');
const configRules = rules.filter((rule): rule is ConfigRule => rule.scope === 'config');
const outcomeRules = rules.filter((rule): rule is OutcomeRule => rule.scope === 'outcome');

/** The kind of a parsed document. */
export function kindOf(config: Config, path: string, { frontmatter }: Document): Kind | undefined {
  const type = frontmatter?.data?.['type'];
  return chooseKind(config.kinds, path, typeof type === 'string' ? type : undefined);
}

/** A document's text, or why there is none to check. */
export type Source = string | { readonly unreadable: Unreadable };

/** Documents of more code units than this are not checked. */
export const largestDocument = 2 * 1024 * 1024;

/**
 * Reads a text and applies the rules of one document: all that a library keeps of it. `today` is `YYYY-MM-DD`. With
 * `keep` (see strings.ts) what is kept shares its strings with other documents and lets the text go.
 */
export function readDocument(
  path: string,
  source: Source,
  config: Config,
  today: string,
  keep: Keep = asIs,
  parse: (text: string) => Document = parseDocument,
): Facts {
  const unreadable = typeof source === 'string' ? reasonAgainst(source) : source.unreadable;
  const text = typeof source === 'string' && !unreadable ? source : '';
  const document = unreadable ? parseDocument('') : parse(text);
  const kind = isTemplate(path) || unreadable ? undefined : kindOf(config, path, document);
  const firstLine = { start: 0, end: lineEnd(text, 0) };
  const problems = isTemplate(path) ? [] : run(documentRules, { path, document, kind, unreadable, today }, firstLine);
  return factsOf(
    path,
    document,
    {
      kind: kind?.name,
      linksRoot: config.linksRoot,
      matched: kind ? sectionsFound(document, kind).matched : [],
      completeness: completenessOf(document, kind),
      indexing: isTemplate(path) ? undefined : indexingOf(path, config.indexes),
      problems,
      readable: unreadable === undefined,
    },
    keep,
  );
}

const reasonAgainst = (text: string): Unreadable | undefined =>
  text.length > largestDocument ? 'large' : text.includes('\0') ? 'binary' : undefined;

/**
 * Every problem of one document of the library, suppressed ones left out, in the order in which they stand. `style` is
 * what remark-lint says of it (see style.ts); `undefined` where that is not known, or not yet.
 */
export function checkDocument(facts: Facts, library: Library, config: Config, style?: readonly Problem[]): Problem[] {
  if (isTemplate(facts.path)) return [];
  const known = wantsStyle(facts, config) ? style : [];
  const kind = config.kinds.find(({ name }) => name === facts.kind);
  const firstLine = firstLineOf(facts);
  const links = resolveLinks(library, facts);
  const related = resolveRelations(library, facts, links);
  const input = { facts, links, related, library, kind, kinds: config.kinds };
  const problems = [...facts.problems, ...(known ?? []), ...run(libraryRules, input, firstLine)];
  const on = asWanted(problems, facts, config);
  if (facts.suppressions.length === 0) return on.sort(byPlace);
  return withoutSuppressed(on, facts, config, firstLine, known !== undefined).sort(byPlace);
}

/**
 * The problems of a document's own text, those left out that the author suppresses: what can be said as long as nothing
 * is known of its library.
 */
export function checkText(facts: Facts, config: Config): Problem[] {
  if (isTemplate(facts.path)) return [];
  const { left } = suppress(asWanted(facts.problems, facts, config), facts.suppressions);
  return [...left].sort(byPlace);
}

/** Leaves suppressed problems out, and adds what is to be said of the suppressions themselves. */
function withoutSuppressed(
  problems: readonly Problem[],
  facts: Facts,
  config: Config,
  firstLine: Range,
  complete: boolean,
): Problem[] {
  const { left, used } = suppress(problems, facts.suppressions);
  const isHeard = (id: string) => isOn(id, config) && !matchesAny(config.ignores[id] ?? [], facts.path);
  const ruleIds = new Map(rules.map(({ id }) => [id, isHeard(id)]));
  const styled = complete && wantsStyle(facts, config);
  const styleIds = new Map(styleRules.map(({ id }) => [id, styled && isHeard(id)]));
  const input = { suppressions: facts.suppressions, used, ruleIds, styleIds, complete };
  return [...left, ...asWanted(run(outcomeRules, input, firstLine), facts, config)];
}

const byPlace = (a: Problem, b: Problem): number => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1);

/** Every problem of a file that configurations are made from, in the order in which they stand. */
export function checkConfig(path: string, library: Library): Problem[] {
  const file = library.configs.files.get(path);
  if (!file) return [];
  const problems = run(configRules, { path, file, library }, { start: 0, end: 0 });
  const config = configFor(library.configs, path);
  const on = problems.filter(({ rule }) => isOn(rule, config));
  return on.map(problem => asSet(problem, config)).sort(byPlace);
}

/** The problems that the author wants to hear of, each in its severity. */
const asWanted = (problems: readonly Problem[], facts: Facts, config: Config): Problem[] =>
  problems
    .filter(problem => isOn(problem.rule, config) && !isIgnored(problem, facts, config))
    .map(problem => asSet(problem, config));

/** Whether the author wants to hear of a rule at all. */
const isOn = (rule: string, { rules }: Config): boolean => rules[rule] !== 'off';

/** The problem in the severity that the author wants. */
function asSet(problem: Problem, { rules }: Config): Problem {
  const setting = rules[problem.rule];
  return setting && setting !== 'off' ? { ...problem, severity: setting } : problem;
}

/** Whether the author wants to hear nothing of the rule in this document, or of where the link at this place leads. */
function isIgnored({ rule, start }: Problem, facts: Facts, { ignores }: Config): boolean {
  const globs = ignores[rule];
  if (!globs) return false;
  if (matchesAny(globs, facts.path)) return true;
  return linksOf(facts).some(link => link.start <= start && start < link.end && matchesAny(globs, link.target));
}

/** A rule of any scope, as far as it takes this input. */
type RuleFor<Input> = Omit<Rule, 'check' | 'fixes' | 'scope'> & { check(input: Input, report: Report): void };

/** Runs rules; of one that throws there is one problem in place of what it found, and the other rules go on. */
function run<Input>(all: readonly RuleFor<Input>[], input: Input, firstLine: Range): Problem[] {
  const problems: Problem[] = [];
  for (const rule of all) {
    const before = problems.length;
    try {
      rule.check(input, reporter(rule, problems));
    } catch (error) {
      const message = `The rule '${rule.id}' failed on this document: ${String(error)}`;
      const { start, end } = firstLine;
      const failure = { start, end, rule: rule.id, message, messageId: '', data: {}, related: [] };
      problems.splice(before, problems.length, { ...failure, severity: 'error' });
    }
  }
  return problems;
}

/** What a rule reports goes to the problems. */
const reporter =
  ({ id, messages, severities, severity: usual }: RuleFor<never>, problems: Problem[]): Report =>
  ({ start, end }, messageId, data = {}, related = []) => {
    const message = formatMessage(messages[messageId] ?? messageId, data);
    const severity = severities?.[messageId] ?? usual;
    problems.push({ start, end, rule: id, severity, message, messageId, data, related });
  };
