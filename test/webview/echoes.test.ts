/** Scrolling in step: what an editor tells because we scrolled it is told apart from what its author does. */
import { describe, expect, it } from 'vitest';
import { newEchoes, type Seen } from '../../client/src/preview/echoes.ts';

const at = (top: number, more: Partial<Seen> = {}): Seen => ({
  ...{ top, next: top + 1, isAtEnd: false, isSmooth: false },
  ...more,
});

/** Who scrolled an editor that stood at its first line and was asked to scroll to these lines, one after the other. */
function heard(asked: readonly number[], told: readonly Seen[]): ('we' | 'author')[] {
  const echoes = newEchoes(0);
  for (const line of asked) echoes.asked(line);
  return told.map(seen => (echoes.isAuthors(seen) ? 'author' : 'we'));
}

describe('we scrolled', () => {
  it('where an editor tells what was asked for, once', () =>
    expect(heard([20], [at(20), at(3), at(20)])).toEqual(['we', 'author', 'author']));

  it('where it tells of it after something else was asked for', () =>
    expect(heard([20, 30, 25], [at(20), at(30), at(25)])).toEqual(['we', 'we', 'we']));

  it('where it tells only of the last', () => expect(heard([20, 30], [at(30), at(20)])).toEqual(['we', 'author']));

  it('where the line is too near to the end to stand at the top', () =>
    expect(heard([90, 95], [at(80, { isAtEnd: true })])).toEqual(['we']));

  it('where the line is folded away below a heading', () =>
    expect(heard([15], [at(10, { next: 41 })])).toEqual(['we']));

  it('where the line is the first below headings that stick to the top', () =>
    expect(heard([25, 30], [at(22, { next: 28 }), at(28, { next: 34 })])).toEqual(['we', 'we']));

  it('where an editor that scrolls smoothly is on its way', () => {
    const way = [4, 11, 17, 20, 21].map(top => at(top, { isSmooth: true }));
    expect(heard([20], way)).toEqual(['we', 'we', 'we', 'we', 'author']);
  });
});

describe('an author scrolled', () => {
  it('where nobody asked for it', () => expect(heard([], [at(3)])).toEqual(['author']));

  it('right after us', () => expect(heard([20], [at(20), at(23), at(26)])).toEqual(['we', 'author', 'author']));

  it('away from where the editor stood already when we asked for it', () =>
    expect(heard([0], [at(2), at(0)])).toEqual(['author', 'author']));

  it('instead of what we asked for', () => expect(heard([20], [at(5), at(20)])).toEqual(['author', 'author']));

  it('back, while an editor that scrolls smoothly was on its way', () => {
    const way = [8, 6, 20].map(top => at(top, { isSmooth: true }));
    expect(heard([20], way)).toEqual(['we', 'author', 'author']);
  });
});

it('nobody scrolled where the editor only shows a line more at its foot', () =>
  expect(heard([20], [at(0), at(20), at(20)])).toEqual(['we', 'we', 'we']));
