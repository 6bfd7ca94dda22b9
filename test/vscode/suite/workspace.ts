/** What the suite does with the open knowledge base: find a playbook, read its links, see its problems. */
import * as vscode from 'vscode';
import { expectTrue } from './expect.ts';
import { until } from './until.ts';

/** A link of a playbook to another Markdown file that exists. */
export interface Link {
  readonly document: vscode.TextDocument;
  /** The destination as written, for example `../delivery/release.md`. */
  readonly destination: string;
  readonly target: vscode.Uri;
}

const LINK = /\]\(((?:\.\.?\/)?[^)#\s:]+\.md)/g;

/** The folder that is open. */
export function openFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  expectTrue(folder, 'no folder is open');
  return folder.uri;
}

/** Opens a playbook that has a link which works, in an editor. */
export async function openLinkedPlaybook(): Promise<Link> {
  for (const uri of await markdownBelow(vscode.Uri.joinPath(openFolder(), 'playbooks'))) {
    const document = await vscode.workspace.openTextDocument(uri);
    for (const [, destination = ''] of document.getText().matchAll(LINK)) {
      const target = vscode.Uri.joinPath(uri, '..', destination);
      if (!(await exists(target))) continue;
      await vscode.window.showTextDocument(document);
      return { document, destination, target };
    }
  }
  throw new Error('no playbook has a link that works');
}

/** A document that links to this file and was never opened. */
export async function closedReferrer(target: vscode.Uri): Promise<vscode.Uri> {
  const opened = new Set(vscode.workspace.textDocuments.map(document => document.uri.toString()));
  for (const uri of await markdownBelow(openFolder())) {
    if (opened.has(uri.toString())) continue;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const targets = [...text.matchAll(LINK)].map(([, path = '']) => vscode.Uri.joinPath(uri, '..', path));
    if (targets.some(each => each.path === target.path)) return uri;
  }
  throw new Error(`no closed document links to ${target.path}`);
}

/** Our problems of a document, all or those of one rule. */
export function problemsOf(uri: vscode.Uri, rule?: string): vscode.Diagnostic[] {
  const ours = vscode.languages.getDiagnostics(uri).filter(problem => problem.source === 'playbook');
  return rule === undefined ? ours : ours.filter(problem => ruleOf(problem) === rule);
}

/** The problem of a rule whose range covers this text, as soon as it is reported. */
export function untilReported(document: vscode.TextDocument, rule: string, text: string): Promise<vscode.Diagnostic> {
  return until(`${rule} at ${text}`, () =>
    problemsOf(document.uri, rule).find(problem => document.getText(problem.range) === text),
  );
}

/** Waits until a rule no longer reports this text. */
export function untilMended(document: vscode.TextDocument, rule: string, text: string): Promise<true> {
  return until(`${rule} at ${text} to go`, () =>
    problemsOf(document.uri, rule).every(problem => document.getText(problem.range) !== text),
  ) as Promise<true>;
}

/** The rule that a problem names. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/**
 * The quick fixes offered at a problem, as soon as there is one that `wanted` accepts.
 * Asked again and again: VS Code cancels the request whenever another extension registers a provider meanwhile.
 */
export async function untilOffered(
  document: vscode.TextDocument,
  problem: vscode.Diagnostic,
  wanted: (action: vscode.CodeAction) => boolean,
): Promise<vscode.CodeAction> {
  let offered: vscode.CodeAction[] = [];
  const find = async (): Promise<vscode.CodeAction | undefined> => {
    const actions = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, problem.range);
    offered = actions ?? offered;
    return actions?.find(wanted);
  };
  try {
    return await until(`the quick fix of '${problem.message}'`, find);
  } catch (error) {
    throw new Error(`${String(error)} Offered: ${offered.map(action => action.title).join(' | ') || 'nothing'}.`);
  }
}

/** Replaces the first occurrence of a text by typing over it. */
export async function typeOver(document: vscode.TextDocument, text: string, replacement: string): Promise<void> {
  const start = document.getText().indexOf(text);
  expectTrue(start >= 0, `${text} is not in the document`);
  const editor = await vscode.window.showTextDocument(document);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
  expectTrue(await editor.edit(edit => edit.replace(range, replacement)), 'the edit was refused');
}

/** Whether there is a file or folder at a place. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function markdownBelow(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory) found.push(...(await markdownBelow(uri)));
    else if (name.endsWith('.md')) found.push(uri);
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function ask<Answer>(command: string, ...args: unknown[]): Promise<Answer | undefined> {
  try {
    return await vscode.commands.executeCommand<Answer>(command, ...args);
  } catch {
    return undefined;
  }
}
