/** Code actions besides quick fixes, their edits worked out when one is chosen, where the client can wait for that. */
import { type CodeAction, type CodeActionContext, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type Action, type ActionSort, actionSorts, isAtTitle, type Range } from '#core';
import { uriOf } from '../roots.ts';
import { toWorkspaceEdit } from '../toLsp.ts';
import { editAbilities, type FeatureHost, type OpenView, openView } from './feature.ts';

/** The kinds of the actions. */
export const actionKinds: readonly string[] = actionSorts.map(({ kind }) => kind);

/** What a client hands back to learn what an action changes. */
interface ActionData {
  readonly uri: string;
  /** The version of the document for which the action was offered. */
  readonly version: number | null;
  readonly start: number;
  readonly end: number;
}

/** Whether a kind is the one that is asked for, or one below it: `source.fixAll` asks for `source.fixAll.playbook`, too. */
export const isWithin = (kind: string, asked: string): boolean =>
  asked === '' || kind === asked || kind.startsWith(`${asked}.`);

/** The actions for a stretch of an open document. */
export function actionsFor(
  host: FeatureHost,
  uri: string,
  open: OpenView,
  range: Range,
  { only }: CodeActionContext,
): CodeAction[] {
  const atTitle = isAtTitle(open.view, range);
  const sorts = actionSorts.filter(sort => isWanted(sort, only, atTitle));
  const actions = sorts.flatMap(({ kind, actions: source, elsewhere }) => {
    const found = source(open.view, range);
    return found.length === 0 && elsewhere && only?.includes(kind) ? [elsewhere] : found;
  });
  const data: ActionData = { uri, version: host.versionOf(uri), ...range };
  return actions.flatMap(action => toCodeAction(host, open, action, data));
}

/** Sources are for those who ask; what is of the whole document is not offered wherever the cursor goes. */
function isWanted({ kind, wholeDocument }: ActionSort, only: readonly string[] | undefined, atTitle: boolean): boolean {
  if (only) return only.some(asked => isWithin(kind, asked));
  return !kind.startsWith('source.') && (atTitle || !wholeDocument);
}

function toCodeAction(host: FeatureHost, open: OpenView, action: Action, data: ActionData): CodeAction[] {
  const { title, kind, disabled } = action;
  const { abilities } = host;
  if (disabled !== undefined) return abilities.disabledActions ? [{ title, kind, disabled: { reason: disabled } }] : [];
  if (abilities.resolvesEdits && abilities.createsFiles) return [{ title, kind, data }];
  const edit = editOf(host, open, action);
  return edit ? [{ title, kind, edit }] : [];
}

const editOf = (host: FeatureHost, { folder }: OpenView, action: Action) =>
  toWorkspaceEdit(action.edits(), folder.library, path => uriOf(folder.root, path), {
    ...editAbilities(host),
    withSnippets: host.abilities.snippetEdits,
  });

/**
 * The action with what it changes.
 *
 * @throws ResponseError where the document has changed since, or the library so that there is nothing to be done.
 */
export async function resolveAction(host: FeatureHost, chosen: CodeAction): Promise<CodeAction> {
  if (chosen.data === undefined) return chosen;
  const { uri, version, start, end } = chosen.data as ActionData;
  const open = await openView(host.session, uri);
  const sort = actionSorts.find(({ kind }) => kind === chosen.kind);
  const isSame = host.versionOf(uri) === version;
  const action =
    isSame && open ? sort?.actions(open.view, { start, end }).find(({ title }) => title === chosen.title) : undefined;
  const edit = open && action && editOf(host, open, action);
  if (!edit) throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed since.');
  return { ...chosen, edit };
}
