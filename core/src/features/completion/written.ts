/** Written links: how a document is shown in a list, and how its path is written in a link. */
import type { Facts } from '../../library/facts.ts';
import type { Link } from '../../parse/links.ts';
import { encodePath } from '../../parse/url.ts';
import { folderOf, nameOf } from '../../text/path.ts';
import { nameOfDocument } from '../known.ts';
import type { Completion } from './item.ts';
import type { Place } from './place.ts';

/** A path as it stands in a destination, in `<>` or not. */
export const asDestination = (path: string, bracketed: boolean): string =>
  bracketed ? path.replace(/[<>%#?\\\r\n]/g, encodeURIComponent) : encodePath(path);

/** How a document or file is shown. */
export function named(
  path: string,
  facts: Facts | undefined,
): Pick<Completion, 'label' | 'kind' | 'detail' | 'description' | 'about'> {
  if (!facts) return { label: nameOf(path), kind: 'file', description: folderOf(path) };
  const about = { of: 'document' as const, path };
  return { label: nameOfDocument(facts), kind: 'document', detail: facts.kind, description: path, about };
}

/** The path after which others are written: what is typed, else the nearest link before, else the first one. */
export function styleOf({ view, offset }: Place, typed = ''): string {
  if (/^(?:\.?\/|\.\.)/.test(typed)) return typed;
  const counts = ({ path }: Link) => path !== '' && path !== 'TODO';
  const { links } = view.document;
  const before = links.findLast(link => link.end < offset && counts(link));
  return (before ?? links.find(link => link.start > offset && counts(link)))?.path ?? '';
}
