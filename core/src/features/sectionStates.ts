/** Section states: what is there of each section of a document and what is missing, in a few words. */
import type { Gap } from '../kinds/contents.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Section } from '../parse/sections.ts';
import { completenessOf } from '../rules/completeness.ts';
import { contentsFound, missingFound, sectionsFound } from '../rules/kindFindings.ts';
import { todoState } from '../rules/todoState.ts';
import { firstFrom } from '../text/range.ts';
import type { DocumentView } from './documentView.ts';

/** The kind of a document; `undefined` for one of none. */
export const kindIn = ({ config, facts }: DocumentView): Kind | undefined =>
  config.kinds.find(({ name }) => name === facts.kind);

/** The state of each section that is not simply as it should be, in words such as `missing: Why, How · 2 planned`. */
export function sectionStates(view: DocumentView): ReadonlyMap<Section, string> {
  const states = new Map<Section, string[]>();
  const add = (section: Section | undefined, words: string) => {
    if (section) states.set(section, [...(states.get(section) ?? []), words]);
  };
  const kind = kindIn(view);
  if (kind) addFindings(view, kind, add);
  addPlanned(view, add);
  return new Map([...states].map(([section, words]) => [section, words.join(' · ')]));
}

type Add = (section: Section | undefined, words: string) => void;

function addFindings(view: DocumentView, kind: Kind, add: Add): void {
  const { document } = view;
  const { misplaced, misnamed, repeated, title } = sectionsFound(document, kind);
  const { empty, gaps } = contentsFound(document, kind);
  const complete = completenessOf(document, kind);
  if (complete) add(title, `${complete.done}/${complete.of} sections`);
  for (const { section, outline } of misnamed) add(section, `expected '${outline.heading}'`);
  for (const { section } of misplaced) add(section, 'misplaced');
  for (const { section } of repeated) add(section, 'repeated');
  for (const { section } of empty) add(section, 'empty');
  const missing = new Map<Section, string[]>();
  const miss = (section: Section | undefined, what: string) => {
    if (section && section !== title) missing.set(section, [...(missing.get(section) ?? []), what]);
  };
  for (const { parent, outline } of missingFound(document, kind)) miss(parent, outline.heading);
  for (const gap of gaps) miss(gap.body.section, lackOf(gap) ?? '');
  for (const [section, all] of missing) {
    const named = [...new Set(all.filter(what => what !== ''))];
    if (named.length > 0) add(section, `missing: ${named.join(', ')}`);
  }
}

const names = {
  list: 'list items',
  checklist: 'boxes',
  links: 'links',
  codeBlocks: 'code blocks',
  tables: 'tables',
  images: 'images',
  words: 'words',
} as const;

/** What a section has too little of; `undefined` where it has too much of something. */
function lackOf({ fault }: Gap): string | undefined {
  switch (fault.code) {
    case 'label':
      return fault.found.label;
    case 'items': {
      const lacking = (fault.rules.min ?? 0) - fault.items.length;
      return lacking > 0 ? `${lacking} of ${fault.rules.min} items` : undefined;
    }
    case 'count': {
      const { what, count, wanted } = fault.miscount;
      return count < (wanted.min ?? 0) ? names[what] : undefined;
    }
    case 'requiredText':
      return `'${fault.text}'`;
    case 'forbiddenText':
      return undefined;
  }
}

/** The planned topics of each section, without those of the sections in it. */
function addPlanned({ document, facts, library }: DocumentView, add: Add): void {
  const planned = new Map<Section, number>();
  for (const todo of facts.todos) {
    if (todoState(library, facts, todo) !== 'planned') continue;
    const section = innermost(document.sections, todo.start);
    if (section) planned.set(section, (planned.get(section) ?? 0) + 1);
  }
  for (const [section, count] of planned) add(section, `${count} planned`);
}

/** The deepest section that holds an offset; `undefined` where it stands before every heading. */
export function innermost(sections: readonly Section[], offset: number): Section | undefined {
  const outer = sections[firstFrom(sections, offset + 1) - 1];
  return outer && offset < outer.end ? (innermost(outer.sections, offset) ?? outer) : undefined;
}
