/** Section states: what is there of each section of a document and what is missing, in a few words. */
import type { Gap } from '../kinds/contents.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Section } from '../parse/sections.ts';
import { completenessOf } from '../rules/completeness.ts';
import { contentsFound, missingFound, sectionsFound } from '../rules/kindFindings.ts';
import { todoState } from '../rules/todoState.ts';
import { firstFrom } from '../text/range.ts';
import { inEnglish, type Say } from '../text/say.ts';
import type { DocumentView } from './documentView.ts';

/** The kind of a document; `undefined` for one of none. */
export const kindIn = ({ config, facts }: DocumentView): Kind | undefined =>
  config.kinds.find(({ name }) => name === facts.kind);

/** The state of a section that is not simply as it should be. */
export interface SectionState {
  /** In words such as `missing: Why, How · 2 planned`. */
  readonly words: string;
  /** Whether something is wrong with it; what is planned in it is not. */
  readonly isFaulty: boolean;
}

/** The states of the sections of which there is something to tell. */
export function sectionStates(view: DocumentView): ReadonlyMap<Section, SectionState> {
  const found = new Map<Section, string[]>();
  const add = (section: Section | undefined, words: string) => {
    if (section) found.set(section, [...(found.get(section) ?? []), words]);
  };
  const kind = kindIn(view);
  if (kind) addFindings(view, kind, add);
  const faulty = new Set(found.keys());
  addPlanned(view, add);
  return new Map(
    [...found].map(([section, words]) => [section, { words: words.join(' · '), isFaulty: faulty.has(section) }]),
  );
}

type Add = (section: Section | undefined, words: string) => void;

function addFindings(view: DocumentView, kind: Kind, add: Add): void {
  const { document, say = inEnglish } = view;
  const { misplaced, misnamed, repeated, title } = sectionsFound(document, kind);
  const { empty, gaps } = contentsFound(document, kind);
  const complete = completenessOf(document, kind);
  if (complete) add(title, say('{0}/{1} sections', complete.done, complete.of));
  for (const { section, outline } of misnamed) add(section, say("expected '{0}'", outline.heading));
  for (const { section } of misplaced) add(section, say('misplaced'));
  for (const { section } of repeated) add(section, say('repeated'));
  for (const { section } of empty) add(section, say('empty'));
  const missing = new Map<Section, string[]>();
  const miss = (section: Section | undefined, what: string) => {
    if (section && section !== title) missing.set(section, [...(missing.get(section) ?? []), what]);
  };
  for (const { parent, outline } of missingFound(document, kind)) miss(parent, outline.heading);
  for (const gap of gaps) miss(gap.body.section, lackOf(gap, say) ?? '');
  for (const [section, all] of missing) {
    const named = [...new Set(all.filter(what => what !== ''))];
    if (named.length > 0) add(section, say('missing: {0}', named.join(', ')));
  }
}

const names = (say: Say) => ({
  list: say('list items'),
  checklist: say('boxes'),
  links: say('links'),
  codeBlocks: say('code blocks'),
  tables: say('tables'),
  images: say('images'),
  words: say('words'),
});

/** What a section has too little of; `undefined` where it has too much of something. */
function lackOf({ fault }: Gap, say: Say): string | undefined {
  switch (fault.code) {
    case 'label':
      return fault.found.label;
    case 'items': {
      const lacking = (fault.rules.min ?? 0) - fault.items.length;
      return lacking > 0 ? say('{0} of {1} items', lacking, fault.rules.min ?? 0) : undefined;
    }
    case 'count': {
      const { what, count, wanted } = fault.miscount;
      return count < (wanted.min ?? 0) ? names(say)[what] : undefined;
    }
    case 'requiredText':
      return `'${fault.text}'`;
    case 'forbiddenText':
      return undefined;
  }
}

/** The planned topics of each section, without those of the sections in it. */
function addPlanned({ document, facts, library, say = inEnglish }: DocumentView, add: Add): void {
  const planned = new Map<Section, number>();
  for (const todo of facts.todos) {
    if (todoState(library, facts, todo) !== 'planned') continue;
    const section = innermost(document.sections, todo.start);
    if (section) planned.set(section, (planned.get(section) ?? 0) + 1);
  }
  for (const [section, count] of planned) add(section, say('{0} planned', count));
}

/** The deepest section that holds an offset; `undefined` where it stands before every heading. */
export function innermost(sections: readonly Section[], offset: number): Section | undefined {
  const outer = sections[firstFrom(sections, offset + 1) - 1];
  return outer && offset < outer.end ? (innermost(outer.sections, offset) ?? outer) : undefined;
}
