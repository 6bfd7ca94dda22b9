/** When remark-lint is asked: after a pause, about open documents first, and never in vain. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EntryType } from '#core';
import { Session } from '../../server/src/session.ts';
import type { StartWorker, WorkerEvents } from '../../style/src/linter.ts';
import type { LintRequest } from '../../style/src/protocol.ts';
import { today } from '../support/fixtures.ts';

const root = 'file:///base';
const config = '{ "style": "recommended" }';
const files = new Map([
  ['playbook.config.json', config],
  ['topics/a.md', 'a'],
  ['topics/b.md', 'b'],
  ['topics/c.md', 'c'],
  ['notes/d.md', 'd'],
]);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A session on the files, with a worker that answers when it is told to. */
async function open(documents: Readonly<Record<string, string>>, texts = files) {
  const entries = new Map<string, EntryType>([...texts.keys()].map(path => [path, 'file']));
  for (const folder of ['', 'topics', 'notes']) entries.set(folder, 'folder');
  const asked: string[] = [];
  const log: string[] = [];
  let events: WorkerEvents | undefined;
  const startWorker: StartWorker = own => {
    events = own;
    queueMicrotask(() => own.said({ type: 'ready' }));
    return { ask: ({ text }: LintRequest) => void asked.push(text), end: () => {} };
  };
  const session = new Session({
    fileSystem: {
      list: async () => ({ entries, documents: [...texts.keys()].filter(path => path.endsWith('.md')), reach: 0 }),
      read: async (_, wanted) => wanted.map(path => texts.get(path)),
      probe: async (_, wanted) => wanted.map(() => 'missing' as const),
    },
    changed: () => {},
    progress: () => true,
    loading: () => {},
    log: sentence => log.push(sentence),
    failed: error => expect.unreachable(String(error)),
    today: () => today,
    startWorker,
  });
  session.setFolders([root]);
  // Documents that open at the start would come first.
  await vi.advanceTimersByTimeAsync(100);
  await session.settled();
  for (const [path, text] of Object.entries(documents)) session.setText(`${root}/${path}`, text);
  const answer = async (rule: string) => {
    events?.said({ type: 'linted', messages: [{ start: 0, end: 1, rule, message: 'm', url: undefined }] });
    await vi.advanceTimersByTimeAsync(0);
    await session.settled();
  };
  const styleOf = (path: string) =>
    session.problemsOf(`${root}/${path}`).flatMap(({ rule, origin }) => (origin ? [rule] : []));
  return { session, asked, answer, styleOf, log, crash: () => events?.failed('no memory') };
}

const pause = () => vi.advanceTimersByTimeAsync(500);

describe('remark-lint', () => {
  it('is asked after a pause, about one document after the other, open ones first', async () => {
    const { asked, answer, styleOf } = await open({ 'topics/c.md': 'C' });
    await vi.advanceTimersByTimeAsync(499);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toEqual(['C']);
    await answer('final-newline');
    expect(styleOf('topics/c.md')).toEqual(['final-newline']);
    await answer('list-item-indent');
    await answer('no-literal-urls');
    expect(asked).toEqual(['C', 'a', 'b']);
    expect(styleOf('topics/a.md')).toEqual(['list-item-indent']);
    await pause();
    expect(asked).toHaveLength(3);
  });

  it('is not asked at all where no configuration wants it', async () => {
    const { asked } = await open({ 'topics/c.md': 'C' }, new Map([...files, ['playbook.config.json', '{}']]));
    await pause();
    expect(asked).toEqual([]);
  });

  it('says nothing of a text that is another meanwhile, and is asked about the new one', async () => {
    const { session, asked, answer, styleOf } = await open({ 'topics/c.md': 'C' });
    await pause();
    session.setText(`${root}/topics/c.md`, 'D');
    await answer('final-newline');
    expect(styleOf('topics/c.md')).toEqual([]);
    expect(asked).toEqual(['C']);
    await pause();
    expect(asked).toEqual(['C', 'D']);
    await answer('list-item-indent');
    expect(styleOf('topics/c.md')).toEqual(['list-item-indent']);
  });

  it('is not asked again about a text on which it fails, and the log says so once', async () => {
    const { session, asked, answer, styleOf, log, crash } = await open({ 'topics/c.md': 'C' });
    await pause();
    crash();
    await vi.advanceTimersByTimeAsync(0);
    await answer('list-item-indent');
    await answer('list-item-indent');
    expect(asked).toEqual(['C', 'a', 'b']);
    expect([styleOf('topics/c.md'), styleOf('topics/b.md')]).toEqual([[], ['list-item-indent']]);
    session.setText(`${root}/notes/d.md`, 'D');
    await pause();
    expect(asked).toHaveLength(3);
    expect(log).toEqual(["The style of file:///base/topics/c.md is not checked: remark-lint fails with 'no memory'."]);
  });
});
