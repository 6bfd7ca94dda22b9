/** Links as an author meets them: one breaks while typing, a fix mends it, a deleted target shows in the documents that link to it. */
import * as vscode from 'vscode';
import { expectEqual, expectTrue } from './expect.ts';
import { until } from './until.ts';
import {
  closedReferrer,
  openLinkedPlaybook,
  problemsOf,
  typeOver,
  untilMended,
  untilOffered,
  untilReported,
} from './workspace.ts';

/** A slip of the fingers that the fix can guess from: the last letter before the ending comes twice. */
const misspell = (destination: string): string => destination.replace(/(.)\.md$/, '$1$1.md');

suite('A link', () => {
  suiteTeardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('that is broken by typing is reported with its rule and mended by the quick fix', async () => {
    const { document, destination } = await openLinkedPlaybook();
    const broken = misspell(destination);
    await typeOver(document, `](${destination}`, `](${broken}`);

    const problem = await untilReported(document, 'broken-link', broken);
    expectEqual(problem.source, 'playbook', 'source');
    expectEqual(problem.severity, vscode.DiagnosticSeverity.Error, 'severity');
    const target = typeof problem.code === 'object' ? problem.code.target.toString(true) : '';
    expectTrue(target.includes('broken-link'), `the rule's name leads nowhere: ${target}`);

    const mends = (action: vscode.CodeAction): boolean => insertedBy(action).some(text => text.includes(destination));
    const fix = await untilOffered(document, problem, mends);
    expectTrue(fix.edit && (await vscode.workspace.applyEdit(fix.edit)), 'the fix was not applied');
    expectTrue(document.getText().includes(`](${destination}`), 'the fix did not restore the link');
    await untilMended(document, 'broken-link', broken);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('turns red when its target is deleted, also in a document that is not open, and recovers', async () => {
    const { document, destination, target } = await openLinkedPlaybook();
    const closed = await closedReferrer(target);
    const brokenBefore = problemsOf(closed, 'broken-link').length;
    const content = await vscode.workspace.fs.readFile(target);
    await vscode.workspace.fs.delete(target);
    try {
      await untilReported(document, 'broken-link', destination);
      await until('the closed document to turn red', () => problemsOf(closed, 'broken-link').length > brokenBefore);
    } finally {
      await vscode.workspace.fs.writeFile(target, content);
    }
    await untilMended(document, 'broken-link', destination);
    await until('the closed document to recover', () => problemsOf(closed, 'broken-link').length === brokenBefore);
  });
});

function insertedBy(action: vscode.CodeAction): string[] {
  return action.edit?.entries().flatMap(([, edits]) => edits.map(edit => edit.newText)) ?? [];
}
