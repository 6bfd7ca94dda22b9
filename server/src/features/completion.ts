/** Completion: what may be written at a place; what it is about is told when the client asks. */
import {
  type CancellationToken,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import {
  type Completion,
  type CompletionKind,
  type Completions,
  completionsAt,
  completionsInConfig,
  isConfig,
  type LineStarts,
  linesAt,
  type Subject,
  toMarkdown,
  toPlainText,
} from '#core';
import type { Abilities } from '../abilities.ts';
import type { Session } from '../session.ts';
import { toRange } from '../toLsp.ts';
import { descriptionOf } from './description.ts';
import { type Feature, type FeatureHost, offsetIn, openFile, openView } from './feature.ts';

/** Completion, with what is told about an item on request. */
export const completionFeature: Feature = {
  capabilities: () => ({
    completionProvider: {
      triggerCharacters: ['#', '-', ':', '[', '(', '/', '<', '*', ' ', '"'],
      resolveProvider: true,
    },
  }),
  listen(host) {
    host.connection.onCompletion((params, token) => completion(host, params, token));
    host.connection.onCompletionResolve(item => resolve(host.session, item, host.abilities));
  },
};

/** What comes back with an item that the client wants to know more about. */
interface ItemData {
  readonly uri: string;
  readonly about: Subject;
}

const none: CompletionList = { items: [], isIncomplete: false };

async function completion(
  { session, abilities, shares }: FeatureHost,
  { textDocument: { uri }, position }: CompletionParams,
  token: CancellationToken,
): Promise<CompletionList> {
  const share = shares.of('completion');
  if (share === 'nothing') return none;
  const { context, path, folder } = await openFile(session, uri);
  const offset = offsetIn(context, position);
  const lines = linesAt(folder.library, path);
  if (isConfig(path)) {
    if (abilities.completesConfig) return none;
    return toList(completionsInConfig(context.document.text, offset), { uri, lines, abilities });
  }
  const open = await openView(session, uri);
  if (!open || token.isCancellationRequested) return none;
  const found = completionsAt(open.view, offset, { withoutMarkdown: share === 'own' });
  return toList(found, { uri, lines, abilities });
}

/** What an item is made with. */
interface ListContext {
  readonly uri: string;
  readonly lines: LineStarts;
  readonly abilities: Abilities;
}

const toList = ({ items, isIncomplete }: Completions, context: ListContext): CompletionList => ({
  isIncomplete,
  items: items.map((item, index) => toItem(item, index, context)),
});

const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  section: CompletionItemKind.Struct,
  label: CompletionItemKind.Field,
  document: CompletionItemKind.File,
  file: CompletionItemKind.File,
  heading: CompletionItemKind.Reference,
  name: CompletionItemKind.Value,
  rule: CompletionItemKind.Keyword,
};

function toItem(item: Completion, index: number, { uri, lines, abilities }: ListContext): CompletionItem {
  const { label, kind, detail, description, text, snippet, replaces, filter, about } = item;
  const isSnippet = snippet !== undefined && abilities.snippets;
  const newText = isSnippet ? snippet : text;
  const words = abilities.labelDetails ? detail : [detail, description].filter(word => word !== undefined).join(' — ');
  return {
    label,
    kind: kinds[kind],
    // Clients sort by it as text.
    sortText: String(index).padStart(5, '0'),
    // One range, also where a client could leave what stands behind the cursor: a bracket closed twice is no link.
    textEdit: { newText, range: toRange(lines, replaces) },
    ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(words ? { detail: words } : {}),
    ...(abilities.labelDetails && description !== undefined ? { labelDetails: { description } } : {}),
    ...(filter === undefined ? {} : { filterText: filter }),
    ...(about ? { data: { uri, about } satisfies ItemData } : {}),
  };
}

/** The item with its documentation; as it is where its document is no longer open. */
async function resolve(session: Session, item: CompletionItem, abilities: Abilities): Promise<CompletionItem> {
  const data = item.data as ItemData | undefined;
  const place = data && session.placeOf(data.uri);
  if (!data || !place?.folder.open.has(place.path)) return item;
  const open = await openView(session, data.uri);
  const description = open ? await descriptionOf(session, open, data.about) : [];
  if (description.length === 0) return item;
  const documentation = abilities.completionMarkdown
    ? { kind: MarkupKind.Markdown, value: toMarkdown(description) }
    : toPlainText(description);
  return { ...item, documentation };
}
