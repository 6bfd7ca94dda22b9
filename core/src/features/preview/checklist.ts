/** The checklist of a preview: every section of the kind's outline with its state, and where the missing ones belong. */
import { isRequired } from '../../kinds/outline.ts';
import type { MissingSection } from '../../kinds/outlineMatch.ts';
import type { Section } from '../../parse/sections.ts';
import { insertSections } from '../../rules/insertSections.ts';
import { contentsFound, missingFound, sectionsFound } from '../../rules/kindFindings.ts';
import { editOf } from '../../rules/linkEdits.ts';
import { inEnglish } from '../../text/say.ts';
import type { DocumentView } from '../documentView.ts';
import { kindIn, type SectionState, sectionStates } from '../sectionStates.ts';
import type { Act } from './act.ts';

/** One of the outline's top sections. */
export interface ChecklistItem {
  readonly heading: string;
  /** `incomplete`: it is there, and something of it is not as it should be. */
  readonly state: 'done' | 'incomplete' | 'missing' | 'optional';
  /** What is not as it should be, in a few words; empty where there is nothing to say. */
  readonly detail: string;
  /** Where it stands, or belongs; `undefined` for one that may be left out and is. */
  readonly start: number | undefined;
}

/** A required section that is missing, at its place. */
export interface Ghost {
  readonly heading: string;
  /** What belongs in it, in a sentence; empty where the outline says nothing. */
  readonly description: string;
  readonly level: number;
  /** Offset at which it belongs. */
  readonly start: number;
  readonly act: string;
}

/** The checklist of a document; empty where it has no kind, or one without sections. */
export function checklistOf(view: DocumentView): ChecklistItem[] {
  const kind = kindIn(view);
  const { say = inEnglish } = view;
  if (!kind) return [];
  const { matched, missing, title } = sectionsFound(view.document, kind);
  const empty = new Set(contentsFound(view.document, kind).empty.map(({ section }) => section));
  const states = sectionStates(view);
  const faulty = faultySections(view, states);
  return kind.outline.sections.map((outline): ChecklistItem => {
    const { heading } = outline;
    const section = matched.find(match => match.outline === outline)?.section;
    if (section) {
      const detail = states.get(section)?.words ?? '';
      const isDone = !faulty.has(section) && !empty.has(section);
      return { heading, state: isDone ? 'done' : 'incomplete', detail, start: section.start };
    }
    const place = missing.find(one => one.outline === outline && one.parent === title);
    if (isRequired(outline)) return { heading, state: 'missing', detail: say('missing'), start: place?.at };
    return { heading, state: 'optional', detail: say('optional'), start: undefined };
  });
}

/** The sections that are not as they should be, or hold one that is not. What is planned is no fault. */
function faultySections({ document }: DocumentView, states: ReadonlyMap<Section, SectionState>): ReadonlySet<Section> {
  const faulty = new Set<Section>();
  const visit = (section: Section): boolean => {
    const below = section.sections.map(visit).includes(true);
    const own = states.get(section)?.isFaulty ?? false;
    if (own || below) faulty.add(section);
    return own || below;
  };
  for (const section of document.sections) visit(section);
  return faulty;
}

/** The required sections that are missing, in the order of their places. */
export const ghostsOf = (view: DocumentView): Ghost[] =>
  missingIn(view).map(missing => {
    const { outline, level, at } = missing;
    const { heading, description = '' } = outline;
    return { heading, description, level, start: at, act: idOf(missing) };
  });

/** The insertion of each of them. */
export const ghostActs = (view: DocumentView, say = view.say ?? inEnglish): Act[] =>
  missingIn(view).map(missing => ({
    id: idOf(missing),
    title: say("Add '{0}'", missing.outline.heading),
    edits: () => [editOf(view.path, ...insertSections(view.document.text, [missing]))],
  }));

function missingIn(view: DocumentView): readonly MissingSection[] {
  const kind = kindIn(view);
  return kind ? missingFound(view.document, kind) : [];
}

const idOf = ({ outline, at }: MissingSection): string => `insert ${at} ${outline.heading}`;
