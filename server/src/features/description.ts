/** Descriptions of subjects, with the text of the document that they are about. */
import { type Description, describe, documentOf, type Subject } from '#core';
import type { Session } from '../session.ts';
import type { OpenView } from './feature.ts';

/** What there is to tell about a subject. A closed document is read from the file system. */
export async function descriptionOf(
  session: Session,
  { view, folder }: OpenView,
  about: Subject,
): Promise<Description> {
  const path = documentOf(view, about);
  if (path === undefined) return describe(view, about);
  const open = folder.open.get(path);
  const [source] = open ? [open.text] : await session.context.fileSystem.read(folder.root.uri, [path]);
  return describe(view, about, typeof source === 'string' ? source : undefined);
}
