/** Snippets in the real editor: each inserted into an empty file, nothing is wrong but what is still to be filled in. */
import * as vscode from 'vscode';
import { expectEqual, expectTrue } from './expect.ts';
import { openFolder, problemsOf, ruleOf, untilReported } from './workspace.ts';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

/** Faults of what an author has not filled in yet, and of a document that nobody links to yet. */
const unfilled = ['leftover-placeholder', 'unlinked-todo', 'orphan-playbook', 'unindexed-playbook', 'mismatched-id'];

/** Faults of a file that holds one section of a document and nothing else. */
const fragmentary = [...unfilled, 'missing-frontmatter', 'missing-title', 'missing-section'];

/** Where a document of each kind stands, by how the prefixes of its snippets begin: the longest that fits. */
const places = [
  ['playbook-topic-', 'topics/zz-snippet.md'],
  ['playbook-', 'playbooks/behavioral/zz-snippet.md'],
] as const;

suite('A snippet', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  for (const [begin, path] of places)
    test(`inserted into an empty file is without fault: ${begin}…`, async () => {
      const snippets = (await allSnippets()).filter(({ prefix }) => placeOf(prefix) === path);
      expectTrue(snippets.length > 10, `there are ${snippets.length} snippets`);
      const uri = vscode.Uri.joinPath(openFolder(), path);
      await vscode.workspace.fs.writeFile(uri, new Uint8Array());
      try {
        for (const [index, snippet] of snippets.entries()) await insertAndLook(uri, snippet, `gone-${index}.md`);
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      } finally {
        await vscode.workspace.fs.delete(uri);
      }
    });
});

/** What is reported after a link to `missing` was, which is inserted along, is of the text with the snippet in it. */
async function insertAndLook(uri: vscode.Uri, { prefix, body }: Snippet, missing: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri);
  const { document } = editor;
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  await editor.edit(edit => edit.delete(all));
  await editor.insertSnippet(new vscode.SnippetString([...body, '', `[end](${missing})`].join('\n')));
  const end = await untilReported(document, 'broken-link', missing);
  const expected = prefix.endsWith('-document') ? unfilled : fragmentary;
  const wrong = problemsOf(uri).filter(
    problem => !end.range.isEqual(problem.range) && !expected.includes(ruleOf(problem)),
  );
  expectEqual(wrong.map(({ message }) => message).join(' | '), '', `problems of ${prefix}`);
}

const placeOf = (prefix: string): string | undefined => places.find(([begin]) => prefix.startsWith(begin))?.[1];

async function allSnippets(): Promise<Snippet[]> {
  const extension = vscode.extensions.getExtension('playbook-author.playbook-author');
  expectTrue(extension, 'the extension is not installed');
  const file = vscode.Uri.joinPath(extension.extensionUri, 'snippets/playbook.json');
  return Object.values(JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))));
}
