/** Rehearsing: one card at a time, its answer hidden until it is asked for, and the boxes to tick afterwards. */
import { placeBox } from './body.ts';
import { h, icon } from './dom.ts';
import type { PageModel, PageState } from './messages.ts';
import { copyOf, type Piece, piecesOf } from './pieces.ts';

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
    { class: 'pb-rehearse', 'aria-label': 'Rehearse' },
    h('h1', { class: 'pb-hidden' }, `Rehearse ${model?.title ?? ''}`),
    card
      ? h(
          'section',
          { class: 'pb-card', 'aria-label': `Card ${at + 1} of ${cards.length}` },
          h(
            'div',
            { class: 'pb-card-top' },
            h('span', { class: 'pb-detail' }, card.section),
            h('span', { class: 'pb-detail' }, `${at + 1} of ${cards.length}`),
          ),
          h('h2', { class: 'pb-question' }, card.question),
          answered
            ? h('div', { class: 'pb-answer', role: 'status' }, ...piecesOf(card.html, { folder, root }, []).map(copyOf))
            : h(
                'div',
                { class: 'pb-answer pb-answer-hidden' },
                h('p', { class: 'pb-detail' }, 'Say it aloud, then look.'),
              ),
          h(
            'div',
            { class: 'pb-card-buttons' },
            step(at - 1, 'Previous', 'arrow-left', at === 0),
            h(
              'button',
              { type: 'button', class: 'pb-button pb-primary', 'data-pb-answer': answered ? 'hide' : 'show' },
              answered ? 'Hide Answer' : 'Show Answer',
            ),
            step(at + 1, 'Next', 'arrow-right', at === cards.length - 1),
          ),
        )
      : h('p', { class: 'pb-empty' }, 'There is nothing to rehearse yet: the sections for it are missing or empty.'),
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
    { 'aria-label': 'Self-assessment' },
    h(
      'h2',
      { class: 'pb-title' },
      'Self-assessment',
      h('span', { class: 'pb-count', role: 'status' }, `${done} of ${items.length}`),
    ),
    h('ul', { class: 'pb-boxes' }, ...items.map(({ item }) => item)),
  );
}
