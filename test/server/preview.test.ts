/** The preview's requests over the wire: what it shows, what mends, and what is done. */
import { describe, expect, it } from 'vitest';
import type { ApplyWorkspaceEditParams } from 'vscode-languageserver-protocol/node';
import type { PreviewActResult, PreviewFixesResult, PreviewResult } from '../../server/src/protocol.ts';
import { newTexts, startClient } from '../support/lspClient.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const text = '---\ntitle: A\n---\n# A\n\n[b](bee.md)\n\n## Self-assessment\n\n- [ ] I can.\n';

async function start(options?: object) {
  const folder = temporaryFolder(`-- playbooks/a.md --\n${text}\n-- playbooks/bees.md --\n# Bees\n\n[a](a.md)\n`);
  const client = await startClient(folder, { workspace: { workspaceEdit: { documentChanges: true } } }, {}, options);
  const uri = client.uri('playbooks/a.md');
  const applied: ApplyWorkspaceEditParams[] = [];
  client.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
    applied.push(params);
    return { applied: true };
  });
  client.open('playbooks/a.md', text);
  const ask = <Result>(method: string, params: object): Promise<Result> =>
    client.connection.sendRequest<Result>(`playbook/${method}`, { uri, ...params });
  return { applied, ask, client };
}

describe('playbook/preview', () => {
  it('tells in lines what stands around the text', async () => {
    const { ask } = await start();
    const preview = await ask<PreviewResult>('preview', { settled: true });
    expect(preview).toMatchObject({ version: 1, title: 'A', kind: 'playbook', bodyLine: 3, linkingCount: 1 });
    expect(preview.linking.map(({ path }) => path)).toEqual(['playbooks/bees.md']);
    expect(preview.boxes.map(({ line, checked }) => [line, checked])).toEqual([[9, false]]);
    expect(preview.links.map(({ url, state }) => [url, state])).toEqual([['bee.md', 'broken']]);
  });

  it('tells it in the language of the client, where that has the words', async () => {
    const words = { "No file at '{0}'": "No hay ningún archivo en '{0}'", missing: 'falta', optional: 3 };
    const { ask } = await start({ words });
    const { links, checklist } = await ask<PreviewResult>('preview', { settled: true });
    expect(links.map(({ tooltip }) => tooltip)).toEqual(["No hay ningún archivo en 'bee.md'"]);
    const details = new Map(checklist.map(({ state, detail }) => [state, detail]));
    expect([details.get('missing'), details.get('optional')]).toEqual(['falta', 'optional']);
  });

  it('names the fixes of a problem, and does one', async () => {
    const { ask, applied } = await start();
    const { problems } = await ask<PreviewResult>('preview', { settled: true });
    const broken = problems.find(({ source }) => source === 'playbook(broken-link)');
    const { fixes } = await ask<PreviewFixesResult>('previewFixes', { problem: broken?.id });
    expect(fixes[0]?.title).toBe("Change to 'bees.md'");
    expect(await ask<PreviewActResult>('previewAct', { act: fixes[0]?.act })).toEqual({ refusal: null });
    expect(newTexts(applied[0]?.edit)).toEqual(['bees.md']);
  });

  it('ticks a box', async () => {
    const { ask, applied } = await start();
    const { boxes } = await ask<PreviewResult>('preview', { settled: false });
    await ask<PreviewActResult>('previewAct', { act: boxes[0]?.act });
    expect(JSON.stringify(applied[0]?.edit)).toContain('"newText":"x"');
  });

  it('refuses what is not there any more', async () => {
    const { ask, applied, client } = await start();
    const { boxes } = await ask<PreviewResult>('preview', { settled: false });
    client.change('playbooks/a.md', 2, text.replace('# A', '# A longer title'));
    const { refusal } = await ask<PreviewActResult>('previewAct', { act: boxes[0]?.act });
    expect(refusal).toBe('The document has changed meanwhile; please try again.');
    expect(applied).toEqual([]);
  });
});
