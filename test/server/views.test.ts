/** The views and what is done from them, as a client asks for it of the real server. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ClientCapabilities, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import type {
  EditPlan,
  LibraryTreeResult,
  PlannedNode,
  RelationsResult,
  SummaryResult,
} from '../../server/src/viewsProtocol.ts';
import { startClient } from '../support/lspClient.ts';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';

const fixture = `
-- playbooks/_index.md --
# Playbooks

## Technical
- [Queries](technical/queries.md) — find the slow one

## Leadership
- [Saying No](leadership/saying-no.md)
-- playbooks/technical/queries.md --
---
id: queries
title: Queries
category: technical
---
# Queries

See (TODO) [Indexes](../../topics/indexes.md) and [Gone](gone.md).
-- playbooks/leadership/saying-no.md --
# Saying No

[Queries](../technical/queries.md)
`;

const able: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename'] } },
};

/** A client of a library that has been read. */
async function started(capabilities = able) {
  const folder = temporaryFolder(fixture);
  const client = await startClient(folder, capabilities, {}, { status: true });
  const read = new Promise<void>(resolve =>
    client.connection.onNotification('playbook/status', ({ loading }) => loading || resolve()),
  );
  await read;
  const ask = <Result>(method: string, params: object = {}) => client.connection.sendRequest<Result>(method, params);
  return { ...client, folder, ask, root: client.uri('.') };
}

/** What an edit does, a line for each change, and the new texts. */
function told(plan: EditPlan, root: string): string[] {
  if ('refused' in plan) return [plan.refused];
  const short = (uri: string) => uri.replace(`${root}/`, '');
  return ((plan.edit as WorkspaceEdit).documentChanges ?? []).flatMap(change => {
    if ('edits' in change)
      return change.edits.map(edit =>
        'newText' in edit
          ? `${short(change.textDocument.uri)}:${edit.range.start.line + 1} ${JSON.stringify(edit.newText.slice(0, 60))}`
          : '',
      );
    return [
      `${change.kind} ${change.kind === 'rename' ? `${short(change.oldUri)} → ${short(change.newUri)}` : short(change.uri)}`,
    ];
  });
}

describe('the views', () => {
  it('open the library level by level', async () => {
    const { ask, uri } = await started();
    const top = await ask<LibraryTreeResult>('playbook/libraryTree');
    expect(top.groups.map(({ name, documents, broken }) => `${name} ${documents} ${broken}`)).toEqual([
      'playbook 2 2',
      ' 1 0',
    ]);
    const { groups } = await ask<LibraryTreeResult>('playbook/libraryTree', { group: top.groups[0]?.group });
    expect(groups.map(({ name }) => name)).toEqual(['leadership', 'technical']);
    const { documents } = await ask<LibraryTreeResult>('playbook/libraryTree', { group: groups[1]?.group });
    expect(documents).toMatchObject([
      { uri: uri('playbooks/technical/queries.md'), title: 'Queries', sections: { done: 0, of: 10 } },
    ]);
  });

  it('tell what is planned, related and how much there is', async () => {
    const { ask, uri } = await started();
    const [topic] = await ask<PlannedNode[]>('playbook/plannedTopics');
    expect(topic).toMatchObject({ name: 'Indexes', target: 'topics/indexes.md', canCreate: true, documents: 1 });
    const wants = await ask('playbook/wants', topic);
    expect(wants).toMatchObject([{ document: { title: 'Queries' }, range: { start: { line: 7, character: 4 } } }]);
    const relations = await ask<RelationsResult>('playbook/relations', { uri: uri('playbooks/technical/queries.md') });
    expect(relations.groups.map(({ name, documents }) => `${name}: ${documents.map(({ title }) => title)}`)).toEqual([
      'linking: Playbooks,Saying No',
    ]);
    expect(relations.planned.map(({ name }) => name)).toEqual(['Indexes']);
    const summary = await ask<SummaryResult>('playbook/summary', { uri: uri('playbooks/technical/queries.md') });
    expect(summary).toMatchObject({ sections: { done: 0, of: 10 }, documents: 3, broken: 1, planned: 1, stale: 0 });
    expect(await ask('playbook/relations', { uri: uri('nothing.md') })).toBeNull();
  });

  it('are told when something changes, without asking', async () => {
    const { connection, change, open, ask } = await started();
    const told = () =>
      new Promise<void>(resolve => connection.onNotification('playbook/viewsChanged', () => resolve()));
    const text = '# Saying No\n\nSee (TODO) [Asking](../../topics/asking.md).\n';
    open('playbooks/leadership/saying-no.md', text);
    await told();
    expect(await ask('playbook/plannedTopics')).toHaveLength(2);
    change('playbooks/leadership/saying-no.md', 2, '# Saying No\n');
    await told();
    expect(await ask('playbook/plannedTopics')).toHaveLength(1);
  });

  it('tell which configuration holds', async () => {
    const { ask, uri } = await started();
    const text = await ask<string>('playbook/configuration', { uri: uri('playbooks/technical/queries.md') });
    expect(JSON.parse(text)).toMatchObject({ document: 'playbooks/technical/queries.md', kind: 'playbook' });
  });
});

describe('authoring', () => {
  it('creates a playbook and lists it', async () => {
    const { ask, root } = await started();
    const wanted = { folder: root, title: 'Code Review', kind: 'playbook', category: 'technical' };
    const plan = await ask<EditPlan>('playbook/newDocument', wanted);
    expect(told(plan, root)).toEqual([
      'create playbooks/technical/code-review.md',
      expect.stringContaining('playbooks/technical/code-review.md:1 "---\\nid: code-review\\ntitle: Code Review'),
      'playbooks/_index.md:4 "\\n- [Code Review](technical/code-review.md)"',
    ]);
    expect('stops' in plan && plan.stops?.[0]).toMatchObject({ start: { character: 2 } });
    expect(told(await ask('playbook/newDocument', { ...wanted, title: 'Queries' }), root)).toEqual([
      "There is a file 'playbooks/technical/queries.md' already.",
    ]);
  });

  it('creates a planned topic and clears its marks', async () => {
    const { ask, root } = await started();
    const plan = await ask<EditPlan>('playbook/createTopic', { folder: root, target: 'topics/indexes.md' });
    expect(told(plan, root)).toEqual([
      'create topics/indexes.md',
      expect.stringContaining('topics/indexes.md:1 '),
      'playbooks/technical/queries.md:8 ""',
    ]);
  });

  it('moves a document with its line, as the files are at this moment', async () => {
    const { ask, root, uri, folder } = await started();
    const index = path.join(folder, 'playbooks/_index.md');
    // Nobody tells the server of this.
    writeBelow(folder, 'playbooks/_index.md', `\n\n${readFileSync(index, 'utf8')}`);
    const moved = { uri: uri('playbooks/technical/queries.md'), category: 'leadership' };
    expect(told(await ask<EditPlan>('playbook/moveDocument', moved), root)).toEqual([
      'playbooks/_index.md:6 ""',
      'playbooks/_index.md:9 "\\n- [Queries](leadership/queries.md) — find the slow one"',
      'playbooks/leadership/saying-no.md:3 "queries.md"',
      'playbooks/technical/queries.md:8 "../technical/gone.md"',
      'playbooks/technical/queries.md:4 "leadership"',
      'rename playbooks/technical/queries.md → playbooks/leadership/queries.md',
    ]);
  });

  it('says why where the editor cannot move files', async () => {
    const { ask, root, uri } = await started({});
    const moved = { uri: uri('playbooks/technical/queries.md'), category: 'leadership' };
    expect(told(await ask<EditPlan>('playbook/moveDocument', moved), root)).toEqual([
      'This editor cannot create or move files for the language server.',
    ]);
  });

  it('fixes the workspace', async () => {
    const { ask, root, open, pushed } = await started();
    open('playbooks/leadership/saying-no.md', '# Saying No\n\n(TODO) [Queries](../technical/queries.md)\n');
    await pushed('playbooks/leadership/saying-no.md', found => found.some(({ code }) => code === 'stale-todo'));
    const plan = told(await ask<EditPlan>('playbook/fixWorkspace'), root);
    expect(plan).toEqual(['playbooks/leadership/saying-no.md:3 "[Queries](../technical/queries.md)\\n"']);
  });
});
