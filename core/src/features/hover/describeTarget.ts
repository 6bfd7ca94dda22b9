/** Describing where a link leads that leads to no document: a file, nothing, a topic still to be written. */
import { get } from '../../library/layered.ts';
import { type Library, linkingTo } from '../../library/library.ts';
import { suggestTargets, writtenLike } from '../../library/suggest.ts';
import { didYouMean } from '../../rules/message.ts';
import { leavesRoot } from '../../text/path.ts';
import { documentsPlanning } from '../catalogue.ts';
import type { Description } from '../description.ts';
import type { DocumentView } from '../documentView.ts';
import { counted, listed, namesAt } from '../known.ts';
import type { Subject } from '../subject.ts';

/** A file or folder that is no document. */
export function describeFile(library: Library, path: string): Description {
  const type = get(library.listing, path) === 'file' ? 'File' : 'Folder';
  return [[`${type} `, { code: path === '' ? '/' : path }]];
}

/** Why a link is broken, and what may have been meant. */
export function describeMissing(view: DocumentView, { path, written }: Subject & { of: 'missing' }): Description {
  const meant = suggestTargets(view.library, view.path, { target: path, path: written });
  const hint = didYouMean(meant.map(target => writtenLike(written, view.path, target, view.facts.linksRoot)));
  const outside = leavesRoot(path) ? ', which leads out of the workspace' : '';
  return [[{ strong: 'Broken:' }, ` No file at '${written}'${outside}.${hint}`]];
}

/** A topic that is not written yet: who else wants it. */
export function describeTopic(view: DocumentView, { name, path }: Subject & { of: 'topic' }): Description {
  const others = wantedBy(view, name, path);
  const wanted =
    others.length === 0
      ? 'No other document wants it.'
      : `${counted(others.length, 'other document')} want${others.length === 1 ? 's' : ''} it:`;
  return [[{ strong: name }, ' is planned and not written yet.'], [wanted], ...listed(others)];
}

/** The names of the other documents that link to the topic's path; of a topic without one, that name it in a mark. */
function wantedBy({ library, path: own }: DocumentView, name: string, path: string | undefined): string[] {
  const wanting = path === undefined ? documentsPlanning(library, name) : linkingTo(library, path);
  return namesAt(
    library,
    wanting.filter(other => other !== own && other !== path),
  );
}
