/** What is shown, on its way to the page: only what differs is sent, and the page has the whole nevertheless. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageModel, PageState } from '../../webview/src/messages.ts';
import { follows, type Got, gotNothing, messageFor, received } from '../../webview/src/transfer.ts';

const model: PageModel = {
  ...{ title: 'A', kind: null, bodyLine: 0, badges: [], completeness: null, checklist: [], ghosts: [], boxes: [] },
  ...{ problems: [], problemCount: 0, links: [], linking: [], linkingCount: 0, neighbours: [], neighbourCount: 0 },
};

const state = (html: string | null, title: string | null = 'A'): PageState => ({
  ...{ uri: 'file:///a.md', mode: 'read', locked: false, cards: [], notices: [], folder: '', root: '' },
  ...{ html, model: title === null ? null : { ...model, title }, reveal: null },
  font: { family: '', size: '', lineHeight: '' },
});

/** What a page shows that gets the messages for states, one after the other. */
function shownOf(states: readonly PageState[]): PageState | undefined {
  let [here, there]: [Got, Got] = [gotNothing, gotNothing];
  let shown: PageState | undefined;
  for (const next of states) {
    const sent = messageFor(here, next);
    if (!sent) continue;
    here = sent.got;
    const taken = follows(there, sent.message) ? received(there, structuredClone(sent.message)) : undefined;
    if (!taken) return undefined;
    ({ got: there, state: shown } = taken);
  }
  return shown;
}

describe('what is sent', () => {
  it('is what differs', () => {
    const first = messageFor(gotNothing, state('<h1>Title</h1><p>Text</p>'));
    const next = messageFor(first?.got ?? gotNothing, state('<h1>Title!</h1><p>Text</p>'));
    expect(next?.message).toMatchObject({ after: 1, html: { start: 10, end: 10, text: '!' }, model: { text: '' } });
  });

  it('is nothing where all is the same', () => {
    const first = messageFor(gotNothing, state('<p>a</p>'));
    expect(messageFor(first?.got ?? gotNothing, state('<p>a</p>'))).toBeUndefined();
  });

  it('is something where the page is to scroll', () => {
    const first = messageFor(gotNothing, state('<p>a</p>'));
    const reveal = { line: 3, fragment: null };
    expect(messageFor(first?.got ?? gotNothing, { ...state('<p>a</p>'), reveal })?.message).toMatchObject({ reveal });
  });
});

describe('what the page has got', () => {
  it('is what was sent last, whatever came before', () => {
    const text = fc.option(fc.string({ unit: fc.constantFrom('a', 'b', '"', '\n', '\ud83d', '\ude00', '😀') }), {
      freq: 5,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), all => {
        const states = all.map(([html, title]) => state(html, title));
        expect(shownOf(states)).toEqual(states.at(-1));
      }),
    );
  });

  it('is nothing where a message is missing: it asks for the whole', () => {
    const first = messageFor(gotNothing, state('<p>a</p>'));
    const next = messageFor(first?.got ?? gotNothing, state('<p>b</p>'));
    expect(next && follows(gotNothing, next.message)).toBe(false);
  });

  it('is nothing where what comes is not JSON', () => {
    const sent = messageFor(gotNothing, state('<p>a</p>'));
    expect(sent && received({ ...gotNothing, html: 'x' }, sent.message)).toBeUndefined();
  });

  it('is nothing where the model is of another shape', () => {
    const odd = { ...state('<p>a</p>'), model: { title: 3 } as unknown as PageModel };
    const sent = messageFor(gotNothing, odd);
    expect(sent && received(gotNothing, sent.message)).toBeUndefined();
  });
});
