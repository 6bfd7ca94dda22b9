/** What there is to say of a file: its kind, its configuration, its rules and problems, and who links to it. */
import {
  type Config,
  checkDocument,
  type Facts,
  factsAt,
  isMarkdown,
  isTemplate,
  kindReason,
  type Library,
  linkingTo,
  type Problem,
  parseDocument,
  rules,
  styleRules,
  wantsStyle,
} from '#core';
import { counted, type Paint } from '../terminal.ts';

/** What explaining a file depends on. */
export interface FileInput {
  /** Relative to the library's root. */
  readonly path: string;
  /** As the author named it. */
  readonly shown: string;
  readonly text: string;
  readonly library: Library;
  /** What remark-lint says of it, where it was asked. */
  readonly style: readonly Problem[] | undefined;
  readonly config: Config;
  /** The file from which the configuration comes; `undefined` where nobody has written one. */
  readonly configFile: string | undefined;
}

/** Everything about one file, for the terminal. */
export function explainFile(input: FileInput, paint: Paint): string {
  const { path, shown, library, config, configFile, style } = input;
  const facts = factsAt(library, path);
  const problems = facts ? checkDocument(facts, library, config, style) : [];
  const parts: [string, readonly string[]][] = [
    ['Kind', [kindSentence(input)]],
    ['Config', [configFile ?? 'There is no playbook.config.json; every rule has its own severity.']],
    ['Problems', facts ? problemLines(problems) : [uncheckedSentence(path)]],
    ['Linked from', linkLines(linkingTo(library, path).filter(other => other !== path))],
    ['Rules', facts ? ruleLines(facts, config, problems) : []],
  ];
  const sections = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${paint.bold(title)}\n${lines.map(line => `  ${line}\n`).join('')}`);
  return `${paint.bold(paint.underline(shown))}\n\n${sections.join('\n')}`;
}

function kindSentence({ path, text, config }: FileInput): string {
  const said = parseDocument(text).frontmatter?.data?.['type'];
  const type = typeof said === 'string' ? said : undefined;
  const reason = kindReason(config.kinds, path, type);
  switch (reason.by) {
    case 'type':
      return `${reason.kind.name}, because its frontmatter says 'type: ${reason.type}'.`;
    case 'files':
      return `${reason.kind.name}, because its path matches '${reason.glob}'${reason.own ? ' of the configuration' : ''}.`;
    case 'template':
      return 'None: it is a template.';
    case 'landmark':
      return 'None: indexes, READMEs and alias pages describe other documents. Only a glob that names it gives it a kind; without, rules of frontmatter and sections are silent.';
    case 'nothing':
      return 'None: neither its path nor its type belongs to a kind. Rules of frontmatter and sections are silent.';
  }
}

function uncheckedSentence(path: string): string {
  if (!isMarkdown(path)) return 'It is not checked: it is no Markdown document. Links to it are.';
  if (isTemplate(path)) return 'It is not checked: it is a template, whose links and values are still to be filled in.';
  return 'It is not checked: git ignores it, or it lies in a hidden folder or in node_modules. Links to it are.';
}

function problemLines(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return ['None.'];
  const byRule = new Map<string, number>();
  for (const { rule } of problems) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  const each = [...byRule].sort(([, a], [, b]) => b - a).map(([rule, count]) => `${rule} (${count})`);
  return [`${counted(problems.length, 'problem')}: ${each.join(', ')}`];
}

function linkLines(paths: readonly string[]): string[] {
  if (paths.length === 0) return ['No document links to it.'];
  const shown = paths.slice(0, 20);
  return paths.length > shown.length ? [...shown, `and ${paths.length - shown.length} more`] : shown;
}

/** Every rule that looks at the document, with its severity here, and who says so. */
function ruleLines(facts: Facts, config: Config, problems: readonly Problem[]): string[] {
  const ofDocuments = rules.filter(({ scope }) => scope !== 'config');
  const looking = ofDocuments.filter(({ kindOnly }) => facts.kind !== undefined || !kindOnly);
  const styled = wantsStyle(facts, config) ? styleRules.map(({ id }) => ({ id, severity: 'information' })) : [];
  const all = [...looking, ...styled];
  const width = Math.max(...all.map(({ id }) => id.length));
  const silenced = new Set(facts.suppressions.map(({ rule }) => rule));
  const lines = all.map(({ id, severity }) => {
    const set = config.rules[id];
    const why = [
      set === undefined ? 'its own severity' : 'set by the configuration',
      ...(silenced.has(id) || silenced.has(undefined) ? ['silenced in places by a comment'] : []),
      ...(problems.some(({ rule }) => rule === id) ? ['reported here'] : []),
    ];
    return `${(set ?? severity).padEnd('information'.length)}  ${id.padEnd(width)}  ${why.join(', ')}`;
  });
  const others = ofDocuments.length - looking.length;
  return others === 0 ? lines : [...lines, `${counted(others, 'more rule')} look at documents of a kind only.`];
}
