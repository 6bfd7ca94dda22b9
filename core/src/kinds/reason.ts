/** Reasons: why a document has its kind, or none. */
import { isMarkdown, isTemplate } from '../text/path.ts';
import { chooseKind } from './choose.ts';
import type { Kind, Kinds } from './kind.ts';

/** Why a document has the kind that it has. */
export type KindReason =
  | { readonly kind: Kind; readonly by: 'type'; readonly type: string }
  | { readonly kind: Kind; readonly by: 'files'; readonly glob: string; readonly own: boolean }
  | { readonly kind: undefined; readonly by: 'template' | 'landmark' | 'nothing' };

/** Why the document at `path`, whose frontmatter says this of its `type`, has its kind or none. */
export function kindReason(kinds: Kinds, path: string, type: string | undefined): KindReason {
  const kind = chooseKind(kinds, path, type);
  if (kind && !kind.own && type !== undefined && kind.types.includes(type)) return { kind, by: 'type', type };
  if (kind) {
    const glob = kind.files.find(each => chooseKind([{ ...kind, files: [each] }], path, undefined)) ?? '';
    return { kind, by: 'files', glob, own: kind.own };
  }
  if (isTemplate(path)) return { kind: undefined, by: 'template' };
  // The same place under an ordinary name would have a kind.
  const ordinary = path.replace(/[^/]*$/, 'document.md');
  return { kind: undefined, by: isMarkdown(path) && chooseKind(kinds, ordinary, type) ? 'landmark' : 'nothing' };
}
