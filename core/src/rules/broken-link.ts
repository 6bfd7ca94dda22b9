/** broken-link: a link to a file that does not exist. */
import { type Facts, linksOf } from '../library/facts.ts';
import { countLinksTo, factsAt, linkingTo } from '../library/library.ts';
import type { LinkFact } from '../library/packed.ts';
import { nameKey, suggestTargets, writtenLike } from '../library/suggest.ts';
import type { FileEdit } from '../text/edit.ts';
import { isMarkdown, leavesRoot, nameOf, stemOf } from '../text/path.ts';
import { firstFrom } from '../text/range.ts';
import { createDocument } from './createDocument.ts';
import { changePath, editOf, linkAt, pathRange } from './linkEdits.ts';
import { didYouMean } from './message.ts';
import { defineRule, type Fix, type FixInput } from './rule.ts';
import { markedLinks } from './todoState.ts';

/** The rule. */
export const brokenLink = defineRule({
  id: 'broken-link',
  summary: 'A link leads to a file that does not exist.',
  severity: 'error',
  scope: 'library',
  messages: {
    missing: "No file at '{path}'.{hint}",
    outside: "No file at '{path}', which leads out of the workspace.",
  },
  check({ facts, links, library }, report) {
    let marked: ReadonlySet<number> | undefined;
    for (const { link, found } of links) {
      if (found.state !== 'missing' || link.path === '' || link.malformed) continue;
      marked ??= markedLinks(facts);
      if (marked.has(link.start)) continue;
      const meant = suggestTargets(library, facts.path, link);
      const hint = didYouMean(meant.map(target => writtenLike(link.path, facts.path, target, facts.linksRoot)));
      report(pathRange(link), leavesRoot(link.target) ? 'outside' : 'missing', { path: link.path, hint, meant });
    }
  },
  seeks({ start }, facts) {
    const link = linkAt(facts, start);
    const file = link && nameOf(link.target);
    return file === undefined ? undefined : { file, document: nameKey(stemOf(file)) };
  },
  fixes(problem, input) {
    const link = linkAt(input.facts, problem.start);
    if (!link) return [];
    const meant = problem.data['meant'] as readonly string[];
    return [
      ...meant.map((target, index) => changeTarget(input, link, target, index === 0)),
      ...meant.slice(0, 1).flatMap(target => changeEverywhere(input, link, target)),
      ...createTarget(input, link),
      ...markAsTodo(input, link),
    ];
  },
});

function changeTarget({ path, facts }: FixInput, link: LinkFact, target: string, preferred: boolean): Fix {
  const written = writtenLike(link.path, path, target, facts.linksRoot);
  return { title: `Change to '${written}'`, edits: [editOf(path, changePath(link, written))], preferred };
}

function changeEverywhere({ library }: FixInput, { target: missing }: LinkFact, target: string): Fix[] {
  const linking = linkingTo(library, missing).flatMap(path => factsAt(library, path) ?? []);
  const count = linking.reduce((sum, facts) => sum + countLinksTo(facts, missing), 0);
  if (count < 2) return [];
  return [
    {
      title: `Change all ${count} links to '${missing}' to '${target}'`,
      get edits() {
        return linking.flatMap(facts => changeLinks(facts, missing, target) ?? []);
      },
    },
  ];
}

function changeLinks(facts: Facts, missing: string, target: string): FileEdit | undefined {
  const identical = linksOf(facts).filter(link => link.target === missing);
  if (identical.length === 0) return undefined;
  const { path, linksRoot } = facts;
  return editOf(path, ...identical.map(link => changePath(link, writtenLike(link.path, path, target, linksRoot))));
}

function createTarget(input: FixInput, link: LinkFact): Fix[] {
  if (leavesRoot(link.target) || !isMarkdown(link.target)) return [];
  return [
    {
      title: `Create '${link.target}'`,
      get edits() {
        return createDocument(input, link.target, shownOf(input, link));
      },
    },
  ];
}

/** What is shown of a link, as written. */
function shownOf({ document: { links, text } }: FixInput, { start }: LinkFact): string {
  const shown = links[firstFrom(links, start)]?.text;
  return shown ? text.slice(shown.start, shown.end) : '';
}

function markAsTodo({ path }: FixInput, { syntax, start }: LinkFact): Fix[] {
  if (syntax !== 'link') return [];
  return [{ title: 'Mark as TODO', edits: [editOf(path, { start, end: start, text: '(TODO) ' })] }];
}
