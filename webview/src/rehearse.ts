/** Rehearsing: one card at a time, its answer hidden until it is asked for, and the boxes to tick afterwards. */
import { placeBox } from './body.ts';
import { h, icon } from './dom.ts';
import type { PageModel, PageState } from './messages.ts';
import { copyOf, type Piece, piecesOf } from './pieces.ts';
import { say } from './words.ts';

/** Which card is shown, and whether its answer is. */
export interface Rehearsal {
  readonly card: number;
  readonly answered: boolean;
}

/** The page while rehearsing; boxes are taken from the text. */
export function rehearsal(
  { cards, model, folder, root }: PageState,
  { card: wanted, answered }: Rehearsal,
  text: readonly Piece[],
): HTMLElement {
  const at = Math.min(wanted, cards.length - 1);
  const card = cards[at];
  return h(
    'main',
    { class: 'pb-rehearse', 'aria-label': say('Rehearse') },
    h('h1', { class: 'pb-hidden' }, say('Rehearse {0}', model?.title ?? '')),
    card
      ? h(
          'section',
          { class: 'pb-card', 'aria-label': say('Card {0} of {1}', at + 1, cards.length) },
          h(
            'div',
            { class: 'pb-card-top' },
            h('span', { class: 'pb-detail' }, card.section),
            h('span', { class: 'pb-detail' }, say('{0} of {1}', at + 1, cards.length)),
          ),
          h('h2', { class: 'pb-question' }, card.question),
          answered
            ? h('div', { class: 'pb-answer', role: 'status' }, ...piecesOf(card.html, { folder, root }, []).map(copyOf))
            : h(
                'div',
                { class: 'pb-answer pb-answer-hidden' },
                h('p', { class: 'pb-detail' }, say('Say it aloud, then look.')),
              ),
          h(
            'div',
            { class: 'pb-card-buttons' },
            step(at - 1, say('Previous'), 'arrow-left', at === 0),
            h(
              'button',
              { type: 'button', class: 'pb-button pb-primary', 'data-pb-answer': answered ? 'hide' : 'show' },
              answered ? say('Hide Answer') : say('Show Answer'),
            ),
            step(at + 1, say('Next'), 'arrow-right', at === cards.length - 1),
          ),
        )
      : h(
          'p',
          { class: 'pb-empty' },
          say('There is nothing to rehearse yet: the sections for it are missing or empty.'),
        ),
    model ? boxes(model, text) : undefined,
  );
}

const step = (card: number, title: string, name: string, disabled: boolean): HTMLElement =>
  h('button', { type: 'button', class: 'pb-button', 'data-pb-card': Math.max(0, card), disabled }, icon(name), title);

function boxes(model: PageModel, text: readonly Piece[]): HTMLElement | undefined {
  const body = document.createDocumentFragment();
  body.append(...text.filter(({ clean }) => clean.querySelector('li')).map(copyOf));
  const items = model.boxes.flatMap(({ line, checked, rehearsed, act }) => {
    const item = rehearsed ? body.querySelector<HTMLElement>(`li[data-line="${line}"]`) : null;
    if (!item) return [];
    placeBox(item, checked, act);
    return [{ item, checked }];
  });
  if (items.length === 0) return undefined;
  const done = items.filter(({ checked }) => checked).length;
  return h(
    'section',
    { 'aria-label': say('Self-assessment') },
    h(
      'h2',
      { class: 'pb-title' },
      say('Self-assessment'),
      h('span', { class: 'pb-count', role: 'status' }, say('{0} of {1}', done, items.length)),
    ),
    h('ul', { class: 'pb-boxes' }, ...items.map(({ item }) => item)),
  );
}
