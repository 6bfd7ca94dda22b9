/** Messages between the preview's page and the extension: only those of a known shape are taken. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFromPage, readToPage, type Show } from '../../webview/src/messages.ts';

const show: Show & { type: 'show' } = {
  type: 'show',
  after: 0,
  uri: 'file:///a.md',
  mode: 'read',
  locked: false,
  model: { start: 0, end: 0, text: 'null' },
  html: { start: 0, end: 0, text: '"<p>a</p>"' },
  cards: [{ section: 'Tips', question: 'Why?', html: '<p>So.</p>', line: 3 }],
  notices: [{ kind: 'warning', text: 'It was deleted.', button: { title: 'Restart', does: 'restart' } }],
  folder: '',
  root: '',
  font: { family: '', size: '', lineHeight: '' },
  reveal: { line: 2.5, fragment: null },
};

describe('messages from the page', () => {
  it.each([
    { type: 'ready' },
    { type: 'shown' },
    { type: 'reveal', line: 3, character: 0 },
    { type: 'scrolled', line: 2.25 },
    { type: 'act', act: 'tick 12' },
    { type: 'open', uri: 'file:///b.md', fragment: null },
  ])('$type is known', message => expect(readFromPage(message)).toEqual(message));

  it.each([
    [undefined],
    [null],
    ['ready'],
    [[]],
    [{}],
    [{ type: 'quit' }],
    [{ type: 'toString' }],
    [{ type: '__proto__' }],
    [{ type: 'reveal', line: -1, character: 0 }],
    [{ type: 'reveal', line: 1.5, character: 0 }],
    [{ type: 'reveal', line: '1', character: 0 }],
    [{ type: 'scrolled', line: Number.NaN }],
    [{ type: 'act' }],
    [{ type: 'open', uri: 'file:///b.md' }],
    [{ type: 'open', uri: {}, fragment: null }],
  ])('%j is not', message => expect(readFromPage(message)).toBeUndefined());

  it('any other value is not', () => fc.assert(fc.property(fc.anything(), value => readFromPage(value) === undefined)));
});

describe('messages to the page', () => {
  it('are known as they are sent', () => expect(readToPage(show)).toEqual(show));

  it.each([
    [{ ...show, mode: 'other' }],
    [{ ...show, cards: [{}] }],
    [{ ...show, model: {} }],
    [{ ...show, html: '<p>a</p>' }],
    [{ ...show, html: { start: -1, end: 0, text: '' } }],
    [{ ...show, notices: [{ kind: 'warning', text: '', button: { title: '', does: 'quit' } }] }],
    [{ ...show, reveal: { line: -1, fragment: null } }],
    [{ type: 'fixes', problem: 'a', fixes: [{ title: 'b' }] }],
  ])('one with a part of another shape is not', message => expect(readToPage(message)).toBeUndefined());
});
