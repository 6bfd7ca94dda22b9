/** The links of a preview: where each leads, in the order in which they are rendered. */
import { hasFragment } from '../../library/anchors.ts';
import { linkOf } from '../../library/facts.ts';
import { isListed } from '../../library/library.ts';
import type { LinkFact } from '../../library/packed.ts';
import { landmark, resolve } from '../../library/resolve.ts';
import { headingText } from '../../parse/headingText.ts';
import { definedLinks } from '../../parse/links.ts';
import { createDocument } from '../../rules/createDocument.ts';
import { markedLinks, todoState } from '../../rules/todoState.ts';
import { isMarkdown, leavesRoot, nameOf, stemOf } from '../../text/path.ts';
import type { Range } from '../../text/range.ts';
import { inEnglish } from '../../text/say.ts';
import { fixInputOf } from '../action.ts';
import type { DocumentView } from '../documentView.ts';
import { nameOfDocument } from '../known.ts';
import type { Act } from './act.ts';

/** A link as readers see it. */
export interface PreviewLink {
  /** Offset of what is rendered as the link. */
  readonly start: number;
  /** The destination, percent-decoded, without a query: by it the rendered link is known. */
  readonly url: string;
  /** What it is called where it stands: its text, else the name of the file. */
  readonly name: string;
  readonly state: 'document' | 'file' | 'broken' | 'planned';
  /** Where it leads, for `document` and `file`. */
  readonly path: string | undefined;
  readonly fragment: string | undefined;
  /** The kind of the document it leads to. */
  readonly kind: string | undefined;
  /** Where it leads, or why nowhere, in a few words. */
  readonly tooltip: string;
  /** Whether it stands in a section for related documents. */
  readonly isRelated: boolean;
  /** What creates the planned document, where that can be done. */
  readonly act: string | undefined;
}

/** So many links are looked at; a document with more is a list that somebody generated. */
const most = 2000;

/** The links of a document that are rendered as such, references among them. */
export function previewLinksOf(view: DocumentView): PreviewLink[] {
  const { document, facts } = view;
  const marked = markedLinks(facts);
  const acts = new Set(topicActs(view).map(({ id }) => id));
  const related = new Set(facts.related.flatMap(({ links }) => links));
  const defined = definedLinks(document.blocks, document.links);
  const own = document.links.flatMap(({ syntax, start, text }, index) =>
    syntax === 'link' || syntax === 'html' ? [{ start, text, index }] : [],
  );
  const references = document.references.flatMap(({ image, definition, start, text }) => {
    const index = image ? undefined : defined.get(definition);
    return index === undefined ? [] : [{ start, text, index }];
  });
  return [...own, ...references]
    .sort((a, b) => a.start - b.start)
    .slice(0, most)
    .flatMap(({ start, text, index }) => {
      const link = linkOf(facts, index);
      if (!link) return [];
      const isRelated = related.has(index);
      const name = nameOfLink(document.text, text) || stemOf(link.path) || link.path;
      return { start, name, isRelated, ...describeLink(view, link, marked.has(link.start), acts) };
    });
}

/** The text of a link as it is rendered, on one line. */
const nameOfLink = (text: string, content: Range): string =>
  headingText(text, { content, stretches: undefined }, undefined, { alt: true }).replace(/\s+/g, ' ').trim();

function describeLink(
  { library, facts, say = inEnglish }: DocumentView,
  link: LinkFact,
  isMarked: boolean,
  acts: ReadonlySet<string>,
): Omit<PreviewLink, 'start' | 'name' | 'isRelated'> {
  const { path, fragment } = link;
  const url = fragment === undefined ? path : `${path}#${fragment}`;
  const nowhere = { url, path: undefined, fragment: undefined, kind: undefined };
  const act = createId(link.target);
  const planned = { state: 'planned', ...nowhere, tooltip: say('Planned, not written yet'), act: undefined } as const;
  const found = path === '' ? undefined : resolve(library, link);
  if (found?.state === 'missing') {
    if (isMarked) return { ...planned, act: acts.has(act) ? act : undefined };
    return { state: 'broken', ...nowhere, tooltip: say("No file at '{0}'", path), act: undefined };
  }
  const target = found ? landmark(library, found) : facts;
  if (!target) {
    const at = found?.state === 'found' ? found.path : undefined;
    return {
      ...nowhere,
      state: 'file',
      path: at,
      tooltip: at === undefined ? path : say("Open '{0}'", nameOf(at)),
      act: undefined,
    };
  }
  if (fragment !== undefined && !hasFragment(target, fragment)) {
    if (isMarked) return planned;
    return {
      state: 'broken',
      ...nowhere,
      tooltip: say("'{0}' has no heading '#{1}'", nameOf(target.path), fragment),
      act: undefined,
    };
  }
  const tooltip = say("Open '{0}'", nameOfDocument(target));
  return { state: 'document', url, path: target.path, fragment, kind: target.kind, tooltip, act: undefined };
}

/** The creation of each planned topic that has a place. */
export function topicActs(view: DocumentView): Act[] {
  const { facts, library, say = inEnglish } = view;
  const acts = new Map<string, Act>();
  for (const todo of facts.todos) {
    const target = linkOf(facts, todo.link)?.target;
    if (target === undefined || acts.has(createId(target)) || todoState(library, facts, todo) !== 'planned') continue;
    if (!isMarkdown(target) || leavesRoot(target) || isListed(library, target)) continue;
    const edits = () => createDocument(fixInputOf(view), target, todo.name);
    acts.set(createId(target), { id: createId(target), title: say("Create '{0}'", target), edits });
  }
  return [...acts.values()];
}

const createId = (target: string): string => `create ${target}`;
