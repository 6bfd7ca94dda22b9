/** Previews: what stands around the rendered text of a document, as plain data. */

import type { Completeness } from '../../library/facts.ts';
import type { DocumentView } from '../documentView.ts';
import { nameOfDocument } from '../known.ts';
import type { Act } from './act.ts';
import { type Badge, badgesOf } from './badges.ts';
import { type Box, boxActs, boxesOf } from './boxes.ts';
import { type Card, cardsOf } from './cards.ts';
import { type ChecklistItem, checklistOf, type Ghost, ghostActs, ghostsOf } from './checklist.ts';
import { type PreviewLink, previewLinksOf, topicActs } from './links.ts';
import { type LinkingDocument, linkingDocumentsOf, type Neighbour, neighboursOf, type Shown } from './neighbours.ts';

/** Everything around the text of one document. */
export interface Preview {
  readonly title: string;
  /** The name of its kind; `undefined` for a document of none. */
  readonly kind: string | undefined;
  /** Offset at which the Markdown begins. */
  readonly bodyStart: number;
  readonly badges: readonly Badge[];
  /** `undefined` where nothing is asked for. */
  readonly completeness: Completeness | undefined;
  readonly checklist: readonly ChecklistItem[];
  readonly ghosts: readonly Ghost[];
  readonly boxes: readonly Box[];
  readonly links: readonly PreviewLink[];
  readonly linking: Shown<LinkingDocument>;
  readonly neighbours: Shown<Neighbour>;
  readonly cards: readonly Card[];
}

/** The preview of a document. */
export function previewOf(view: DocumentView): Preview {
  const links = previewLinksOf(view);
  const linking = linkingDocumentsOf(view);
  return {
    title: nameOfDocument(view.facts),
    kind: view.facts.kind,
    bodyStart: view.document.frontmatter?.bodyStart ?? 0,
    badges: badgesOf(view),
    completeness: view.facts.completeness,
    checklist: checklistOf(view),
    ghosts: ghostsOf(view),
    boxes: boxesOf(view),
    links,
    linking,
    neighbours: neighboursOf(view, links, linking.items),
    cards: cardsOf(view),
  };
}

/** What can be done from the preview of a document, besides the mending of problems. */
export const previewActs = (view: DocumentView): Act[] => [...ghostActs(view), ...boxActs(view), ...topicActs(view)];
