/** Rename: of headings, named places, ids, tags, reference labels, and of the files that links lead to. */
import {
  type CancellationToken,
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { documentsNaming, linesAt, type Naming, parseFrontmatterOnly, rename, renameTargetAt } from '#core';
import { uriOf } from '../roots.ts';
import { toRange, toWorkspaceEdit } from '../toLsp.ts';
import { editAbilities, type Feature, type FeatureHost, type OpenView, offsetIn, openView } from './feature.ts';
import { announce } from './moved.ts';
import { type Concerned, freshView } from './texts.ts';

/** Rename Symbol. */
export const renameFeature: Feature = {
  capabilities: ({ preparesRename }) => ({ renameProvider: preparesRename ? { prepareProvider: true } : true }),
  listen(host) {
    host.connection.onPrepareRename(params => prepareRename(host, params));
    host.connection.onRenameRequest((params, token) => renamed(host, params, token));
  },
};

const refuse = (sentence: string): never => {
  throw new ResponseError(LSPErrorCodes.RequestFailed, sentence);
};

/** What can be renamed at a position; refused with a reason where nothing can. */
function targetIn(host: FeatureHost, { view }: OpenView, { position }: PrepareRenameParams) {
  const share = host.shares.of('rename');
  if (share === 'nothing') return refuse("Renaming is switched off by 'playbook.features'.");
  const isWanted = ({ isOwn }: Naming) => isOwn || share === 'all';
  const target = renameTargetAt(view, offsetIn(view, position), isWanted);
  if ('refusal' in target) return refuse(target.refusal);
  const isFile = target.naming.named.of === 'document' || target.naming.named.of === 'file';
  if (isFile && !host.abilities.renamesFiles) return refuse('This editor cannot rename files for a language server.');
  return target;
}

async function prepareRename(host: FeatureHost, params: PrepareRenameParams): Promise<PrepareRenameResult | null> {
  const open = await openView(host.session, params.textDocument.uri);
  if (!open) return null;
  const { range, placeholder } = targetIn(host, open, params);
  return { range: toRange(linesAt(open.view.library, open.path), range), placeholder };
}

async function renamed(
  host: FeatureHost,
  params: RenameParams,
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const { uri } = params.textDocument;
  const concerned = (open: OpenView): Concerned => {
    const { named } = targetIn(host, open, params).naming;
    const isValue = named.of === 'tag' || named.of === 'id';
    const paths = documentsNaming(open.view.library, named);
    return isValue
      ? { paths, parse: parseFrontmatterOnly }
      : { paths, subject: 'path' in named ? named.path : undefined };
  };
  const fresh = await freshView(host, uri, concerned, token);
  if (!fresh) return null;
  const { view, documents, folder } = fresh;
  const { naming } = targetIn(host, fresh, params);
  const documentAt = (path: string) => (path === view.path ? view.document : documents.get(path)?.document);
  const textOf = (path: string) => (path === view.path ? view.document : documents.get(path))?.text;
  const result = rename({ view, naming, documentAt, textOf }, params.newName);
  if ('refusal' in result) return refuse(result.refusal);
  announce(host.session, folder, result.edits, textOf);
  const toUri = (path: string) => uriOf(folder.root, path);
  const edit = toWorkspaceEdit(result.edits, view.library, toUri, editAbilities(host));
  return edit ?? refuse('This editor cannot make these changes.');
}
