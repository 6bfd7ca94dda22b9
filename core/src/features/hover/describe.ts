/** Describing a subject: what is told about it, as data. */
import { isRequired, type OutlineSection } from '../../kinds/outline.ts';
import { itemSnippet, sectionSnippet } from '../../kinds/sectionText.ts';
import { withoutPlaceholders } from '../../kinds/snippetText.ts';
import { documentsWithId } from '../../library/library.ts';
import { rules } from '../../rules/index.ts';
import { documentsTagged } from '../catalogue.ts';
import type { Description } from '../description.ts';
import type { DocumentView } from '../documentView.ts';
import { counted, kindIn, listed, namesAt } from '../known.ts';
import { schemaAt } from '../schemaAt.ts';
import type { Subject } from '../subject.ts';
import { describeDocument } from './describeDocument.ts';
import { describeKey } from './describeKey.ts';
import { describeFile, describeMissing, describeTopic } from './describeTarget.ts';

/** The document whose text is needed to describe a subject well; its first paragraph is told. */
export function documentOf({ library }: DocumentView, about: Subject): string | undefined {
  if (about.of === 'id') return documentsWithId(library, about.id)[0];
  return about.of === 'document' ? about.path : undefined;
}

/**
 * What there is to tell about a subject, from the view of a document; nothing where it is no longer there. `text` is the
 * text of the document that `documentOf` names, where it could be read.
 */
export function describe(view: DocumentView, about: Subject, text?: string): Description {
  switch (about.of) {
    case 'key':
      return describeKey(schemaAt(kindIn(view)?.schema ?? {}, about.within ?? []), about.key);
    case 'section':
    case 'item':
      return describeSection(sectionAt(view, about.headings), about);
    case 'document':
      return describeDocument(view.library, about.path, about.fragment, text);
    case 'id':
      return describeId(view, about.id, text);
    case 'file':
      return describeFile(view.library, about.path);
    case 'missing':
      return describeMissing(view, about);
    case 'topic':
      return describeTopic(view, about);
    case 'tag':
      return describeTag(view, about.tag);
    case 'rule':
      return [[rules.find(({ id }) => id === about.rule)?.summary ?? '']];
  }
}

function sectionAt(view: DocumentView, headings: readonly string[]): OutlineSection | undefined {
  let sections = kindIn(view)?.outline.sections ?? [];
  let found: OutlineSection | undefined;
  for (const wanted of headings) {
    found = sections.find(({ heading }) => heading === wanted);
    sections = found?.sections ?? [];
  }
  return found;
}

function describeSection(
  section: OutlineSection | undefined,
  about: Subject & { of: 'section' | 'item' },
): Description {
  if (!section) return [];
  const { heading, description, items } = section;
  const level = about.headings.length + 1;
  const shown = (lines: readonly string[]): Description =>
    about.template ? [{ lines: lines.map(withoutPlaceholders) }] : [];
  if (about.of === 'section') {
    const need = isRequired(section) ? ' (required)' : ' (optional)';
    return [[{ strong: heading }, need], ...told(description), ...shown(sectionSnippet(section, level, true))];
  }
  if (!items) return [];
  return [[`An item of '${heading}'.`], ...told(items.description), ...shown(itemSnippet(items, 1, level + 1))];
}

const told = (sentence: string | undefined): Description => (sentence ? [[sentence]] : []);

function describeTag({ library }: DocumentView, tag: string): Description {
  const names = namesAt(library, documentsTagged(library, tag));
  return [[{ strong: tag }, ` is a tag of ${counted(names.length, 'document')}.`], ...listed(names)];
}

function describeId(view: DocumentView, id: string, text: string | undefined): Description {
  const [path] = documentsWithId(view.library, id);
  if (path === undefined) return [['No document has the id ', { code: id }, '.']];
  return describeDocument(view.library, path, undefined, text);
}
