/** Fixes: the ways to mend a problem, made when somebody asks for them. */
import type { Config } from './config/config.ts';
import { factsAt, type Library } from './library/library.ts';
import type { Problem } from './library/problem.ts';
import type { Document } from './parse/document.ts';
import { configFixes } from './rules/configFixes.ts';
import { rules } from './rules/index.ts';
import type { Fix } from './rules/rule.ts';
import type { Say } from './text/say.ts';

/** What fixes are made from: the document in which the problem stands, and the library around it. */
export interface FixContext {
  readonly path: string;
  readonly document: Document;
  readonly library: Library;
  readonly config: Config;
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string;
  /** The author's language; English where nothing is said. */
  readonly say?: Say;
  /** What remark-lint says of the document, where that is known. */
  readonly style?: readonly Problem[] | undefined;
}

/** The fixes of one problem, best first; none where the library does not hold the document. */
export function fixesOf(problem: Problem, context: FixContext): readonly Fix[] {
  const { path, library, config, today } = context;
  const rule = rules.find(({ id }) => id === problem.rule);
  if (rule?.scope === 'config') return configFixes(problem, path);
  const facts = factsAt(library, path);
  if (!rule?.fixes || !facts || problem.messageId === '') return [];
  return rule.fixes(problem, {
    path,
    // Most fixes do without it, and a host may have to read it first.
    get document() {
      return context.document;
    },
    facts,
    library,
    kind: config.kinds.find(({ name }) => name === facts.kind),
    kinds: config.kinds,
    today,
  });
}
