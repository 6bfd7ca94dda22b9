/** Document links: what opens with a click, with the title of its target. */

import { linksOf } from '../../library/facts.ts';
import { documentsWithId, factsAt, type Library } from '../../library/library.ts';
import { documentsCalled } from '../../library/suggest.ts';
import { hashRange, pathRange } from '../../rules/linkEdits.ts';
import { stemOf } from '../../text/path.ts';
import type { Range } from '../../text/range.ts';
import type { DocumentView } from '../documentView.ts';
import { listItems } from './listItems.ts';
import { type Named, targetOfLink, titleAt, unquoted } from './named.ts';

/** A stretch of a document that opens something. */
export interface DocumentLink extends Range {
  readonly target: Named;
  /** What opens, in words. */
  readonly tooltip: string;
  /** Whether Markdown itself knows nothing of it: an id in the frontmatter, a topic without a link. */
  readonly isOwn: boolean;
}

/** The links of a document that lead to something that exists, in the order in which they stand; external ones left out. */
export function documentLinks(view: DocumentView): DocumentLink[] {
  return [...ownLinks(view), ...markdownLinks(view)].sort((a, b) => a.start - b.start);
}

function markdownLinks({ library, facts }: DocumentView): DocumentLink[] {
  return linksOf(facts).flatMap(link => {
    const target = targetOfLink(library, facts, link);
    if (!target) return [];
    const range = { start: pathRange(link).start, end: hashRange(link).end };
    return [{ ...range, target, tooltip: tooltipOf(library, target), isOwn: false }];
  });
}

/** Ids that `related` names, and TODO topics without a link. */
function ownLinks({ library, document, path }: DocumentView): DocumentLink[] {
  const related = listItems(document, 'related').flatMap(item => {
    const [target] = documentsWithId(library, item.value);
    return target === undefined ? [] : [{ range: unquoted(document, item), target }];
  });
  const topics = document.todos.flatMap(({ link, title }) => {
    const name = document.text.slice(title.start, title.end);
    const [target] = link < 0 ? documentsCalled(library, name, path) : [];
    return target === undefined || target === path ? [] : [{ range: title, target }];
  });
  return [...related, ...topics].map(({ range: { start, end }, target }) => {
    const named: Named = { of: 'document', path: target };
    return { start, end, target: named, tooltip: tooltipOf(library, named), isOwn: true };
  });
}

/** What opens: `'Title'`, `'Title › Heading'`, or a path. */
function tooltipOf(library: Library, target: Named): string {
  if (!('path' in target)) return '';
  const facts = factsAt(library, target.path);
  const name = facts ? (facts.title ?? stemOf(facts.path)).replace(/\s+/g, ' ') : target.path;
  const heading = target.of === 'heading' ? titleAt(library, target)?.text : undefined;
  const place = target.of === 'anchor' ? `#${target.key}` : heading;
  return place === undefined || place === name ? `Open '${name}'` : `Open '${name} › ${place}'`;
}
