/** Fitting: an outline loosened, no more than it must be, until documents have no fault against it. */
import { findContents } from './contents.ts';
import type { Sample } from './inferGroups.ts';
import { matchOutline } from './matchOutline.ts';
import type { Outline, OutlineItems, OutlineSection } from './outline.ts';

/** What documents have against one section of an outline. */
interface Complaint {
  /** Headings that would be taken for slips of the pen. */
  readonly aliases: Set<string>;
  readonly labels: Set<string>;
  readonly itemLabels: Set<string>;
  missed: boolean;
  repeated: boolean;
  misplaced: boolean;
  itemsFail: boolean;
}

type Complaints = Map<OutlineSection, Complaint>;

/** Each round takes away what documents complain of; what is still not settled then has no requirement left. */
const mostRounds = 40;

/**
 * The outline as all samples fit it. Near headings become aliases, what a document lacks is not required, labels that
 * one lacks are none, items that are misnumbered are none, and what stands in another order is free to.
 */
export function fitOutline(outline: Outline, samples: readonly Sample[]): Outline {
  let fitted = outline;
  for (let rounds = 0; rounds < mostRounds; rounds++) {
    const complaints = complaintsOf(fitted, samples);
    if (complaints.size === 0) return fitted;
    const isFree = fitted.sections.some(section => complaints.get(section)?.misplaced);
    const sections = loosen(fitted.sections, complaints);
    fitted = { ...fitted, ...(isFree ? { anyOrder: true } : {}), sections };
  }
  const bare = fitted.sections.map(({ heading, aliases, description = '' }) => ({
    heading,
    ...(aliases ? { aliases } : {}),
    description,
    required: false,
  }));
  return { ...fitted, anyOrder: true, sections: bare };
}

function complaintsOf(outline: Outline, samples: readonly Sample[]): Complaints {
  const complaints: Complaints = new Map();
  const against = (section: OutlineSection): Complaint => {
    const known = complaints.get(section);
    if (known) return known;
    const none = { missed: false, repeated: false, misplaced: false, itemsFail: false };
    const complaint = { ...none, aliases: new Set<string>(), labels: new Set<string>(), itemLabels: new Set<string>() };
    complaints.set(section, complaint);
    return complaint;
  };
  for (const { document } of samples) {
    const match = matchOutline(outline, document.sections, document.text.length);
    for (const { outline: wanted, section } of match.misnamed) against(wanted).aliases.add(section.text);
    for (const { outline: wanted } of match.missing) against(wanted).missed = true;
    for (const { outline: wanted } of match.repeated) against(wanted).repeated = true;
    for (const { outline: wanted, fault } of match.misplaced)
      if (fault === 'order') against(wanted).misplaced = true;
      else against(wanted).missed = true;
    const { gaps, misnumberings } = findContents(document, match);
    for (const { match: at, body, fault } of gaps) {
      const complaint = against(at.outline);
      if (fault.code !== 'label') complaint.itemsFail = true;
      else if (body.section === at.section) complaint.labels.add(fault.found.label);
      else complaint.itemLabels.add(fault.found.label);
    }
    for (const { match: at } of misnumberings) against(at.outline).itemsFail = true;
  }
  return complaints;
}

const loosen = (sections: readonly OutlineSection[], complaints: Complaints): readonly OutlineSection[] =>
  sections.flatMap(section => {
    const complaint = complaints.get(section);
    if (complaint?.repeated) return [];
    const below = section.sections && loosen(section.sections, complaints);
    const isFree = section.sections?.some(inner => complaints.get(inner)?.misplaced) ?? false;
    const { labels, items, sections: _, ...rest } = section;
    const kept = labels?.filter(label => !complaint?.labels.has(label)) ?? [];
    const fitting = complaint?.itemsFail ? undefined : items && withoutLabels(items, complaint?.itemLabels);
    const aliases = [...new Set([...(section.aliases ?? []), ...(complaint?.aliases ?? [])])].sort();
    return {
      ...rest,
      ...(aliases.length > 0 ? { aliases } : {}),
      ...(complaint?.missed ? { required: false } : {}),
      ...(kept.length > 0 ? { labels: kept } : {}),
      ...(fitting ? { items: fitting } : {}),
      ...(below && below.length > 0 ? { sections: below, ...(isFree ? { anyOrder: true } : {}) } : {}),
    };
  });

function withoutLabels({ labels = [], ...items }: OutlineItems, gone: ReadonlySet<string> | undefined): OutlineItems {
  const kept = labels.filter(label => !gone?.has(label));
  return kept.length > 0 ? { ...items, labels: kept } : items;
}
