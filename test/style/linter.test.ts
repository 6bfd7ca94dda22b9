/** The linter: a worker that answers, fails, hangs, cannot begin. */
import { describe, expect, it } from 'vitest';
import { createLinter, type LintWorker, type StartWorker, type WorkerEvents } from '../../style/src/linter.ts';
import type { LintRequest } from '../../style/src/protocol.ts';

/** Long enough that nothing but a hanging worker takes it. */
const limits = { start: 60_000, text: 60_000, length: 100 };

const echo = ({ text }: LintRequest) => ({
  type: 'linted' as const,
  messages: [{ start: 0, end: 0, rule: 'echo', message: text, url: undefined }],
});

/** Starts workers that treat requests in this way; counts what becomes of them. */
function workers(treat: (request: LintRequest, events: WorkerEvents) => void) {
  const counts = { started: 0, ended: 0 };
  const start: StartWorker = (events): LintWorker => {
    counts.started++;
    queueMicrotask(() => events.said({ type: 'ready' }));
    return { ask: request => queueMicrotask(() => treat(request, events)), end: () => void counts.ended++ };
  };
  return { counts, start };
}

describe('the linter', () => {
  it('starts no worker before there is a text', () => {
    const { counts, start } = workers(() => {});
    createLinter(start, limits).end();
    expect(counts).toEqual({ started: 0, ended: 0 });
  });

  it('answers texts in their order, by one worker', async () => {
    const { counts, start } = workers((request, { said }) => said(echo(request)));
    const linter = createLinter(start, limits);
    const outcomes = await Promise.all(['a', 'b', 'c'].map(text => linter.lint(text, [])));
    expect(outcomes).toEqual(['a', 'b', 'c'].map(text => echo({ text, rules: [] })));
    linter.end();
    expect(counts).toEqual({ started: 1, ended: 1 });
    expect((await linter.lint('d', [])).type).toBe('linted');
    expect(counts.started).toBe(2);
  });

  it('does not ask about texts that are too long', async () => {
    const { counts, start } = workers(() => {});
    const outcome = await createLinter(start, limits).lint('x'.repeat(101), []);
    expect(outcome).toEqual({ type: 'failed', reason: 'is asked about no more than 100 characters' });
    expect(counts.started).toBe(0);
  });

  it('ends a worker that hangs, and starts another for the next text', async () => {
    const { counts, start } = workers((request, { said }) => request.text === 'ok' && said(echo(request)));
    const linter = createLinter(start, { ...limits, text: 1 });
    expect(await linter.lint('hang', [])).toEqual({ type: 'failed', reason: 'takes longer than 0.001 s' });
    expect(counts).toEqual({ started: 1, ended: 1 });
    expect(await createLinter(start, limits).lint('ok', [])).toMatchObject({ type: 'linted' });
  });

  it('starts another worker where one has crashed; what the crashed one still says is nothing', async () => {
    let crashed: WorkerEvents | undefined;
    const { counts, start } = workers((request, events) => {
      if (request.text === 'crash') {
        crashed = events;
        events.failed('out of memory');
      } else {
        crashed?.said(echo({ text: 'late', rules: [] }));
        crashed?.failed('its worker has ended');
        events.said(echo(request));
      }
    });
    const linter = createLinter(start, limits);
    const outcomes = await Promise.all(['crash', 'b'].map(text => linter.lint(text, [])));
    expect(outcomes).toEqual([
      { type: 'failed', reason: "fails with 'out of memory'" },
      echo({ text: 'b', rules: [] }),
    ]);
    expect(counts).toEqual({ started: 2, ended: 1 });
  });

  it('asks nobody again where a worker cannot begin', async () => {
    let started = 0;
    const start: StartWorker = ({ failed }) => {
      started++;
      queueMicrotask(() => failed('no such file'));
      return { ask: () => {}, end: () => {} };
    };
    const linter = createLinter(start, limits);
    const outcomes = await Promise.all(['a', 'b'].map(text => linter.lint(text, [])));
    const unavailable = { type: 'unavailable', reason: "fails with 'no such file'" };
    expect(outcomes).toEqual([unavailable, unavailable]);
    expect(started).toBe(1);
  });

  it('says so where starting throws', async () => {
    const start: StartWorker = () => {
      throw new Error('refused');
    };
    const outcome = await createLinter(start, limits).lint('a', []);
    expect(outcome).toEqual({ type: 'unavailable', reason: 'cannot be started: Error: refused' });
  });
});
