/** The foot of the page: what links here, and the map of the neighbourhood. */
import type { PreviewLinking } from '../../server/src/protocol.ts';
import { h, icon } from './dom.ts';
import { map } from './map.ts';
import type { PageModel } from './messages.ts';
import { more, say } from './words.ts';

/** The foot. */
export const foot = (model: PageModel): HTMLElement =>
  h('footer', { class: 'pb-foot', 'aria-label': say('Around this document') }, linking(model), neighbourhood(model));

const linking = ({ linking: documents, linkingCount }: PageModel): HTMLElement =>
  h(
    'section',
    { 'aria-label': say('Linked from') },
    h('h2', { class: 'pb-title' }, say('Linked from'), h('span', { class: 'pb-count' }, String(linkingCount))),
    documents.length === 0
      ? h('p', { class: 'pb-empty' }, say('No other document links here yet.'))
      : h('ul', { class: 'pb-linking' }, ...documents.map(document => h('li', {}, entry(document)))),
    documents.length < linkingCount ? h('p', { class: 'pb-detail' }, more(linkingCount - documents.length)) : undefined,
  );

const entry = ({ uri, path, title, kind, category, count }: PreviewLinking): HTMLElement =>
  h(
    'button',
    { type: 'button', class: 'pb-row', title: path, 'data-pb-uri': uri },
    icon(kind === 'playbook' ? 'book' : 'note'),
    h('span', { class: 'pb-row-title' }, title),
    h('span', { class: 'pb-detail' }, [kind, category].filter(Boolean).join(' · ') || path),
    count > 1 ? h('span', { class: 'pb-detail' }, say('{0} links', count)) : undefined,
  );

function neighbourhood(model: PageModel): HTMLElement | undefined {
  const { neighbours, neighbourCount } = model;
  if (neighbours.length === 0) return undefined;
  const hidden = neighbourCount - neighbours.length;
  return h(
    'section',
    { 'aria-label': say('Neighborhood') },
    h('h2', { class: 'pb-title' }, say('Neighborhood'), h('span', { class: 'pb-count' }, String(neighbourCount))),
    map(model),
    hidden > 0 ? h('p', { class: 'pb-detail' }, more(hidden)) : undefined,
  );
}
