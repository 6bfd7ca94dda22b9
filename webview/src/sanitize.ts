/** Sanitising: what may stand of rendered Markdown in the page. The policy of the page lets nothing run besides. */
import createPurifier, { type Config } from 'dompurify';
import { say } from './words.ts';

/** `data-line` and `data-href` are the Markdown engine's; the names of ours begin with `pb-` and belong to nobody else. */
const config: Config = {
  USE_PROFILES: { html: true, mathMl: true, svg: true, svgFilters: false },
  ADD_ATTR: ['data-line', 'data-href'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // Styles could cover the page, forms could send something, and the rest would show what lies elsewhere.
  FORBID_TAGS: [
    'style',
    'form',
    'button',
    'select',
    'textarea',
    'dialog',
    'video',
    'audio',
    'source',
    'picture',
    'use',
    'image',
  ],
  FORBID_ATTR: [
    'style',
    'srcset',
    'autofocus',
    'tabindex',
    'popover',
    'popovertarget',
    'contenteditable',
    'role',
    'accesskey',
    'background',
    'name',
  ],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|data:image\/(?:png|gif|jpeg|webp);|(?![a-z][a-z0-9+.-]*:))/i,
  RETURN_DOM_FRAGMENT: true,
};

/** Where pictures lie. */
export interface Folders {
  /** The address of the document's folder, with `/` at its end. */
  readonly folder: string;
  /** The address of the workspace folder, with `/` at its end. */
  readonly root: string;
}

/**
 * Nodes of parsed HTML as nodes that can do no harm, each by itself. They are looked at as nodes, and never written as text
 * again: what was found harmless is what the page gets.
 */
export function sanitize(nodes: readonly Node[], folders: Folders): DocumentFragment[] {
  if (nodes.length === 0) return [];
  const holder = document.implementation.createHTMLDocument().createElement('div');
  for (const node of nodes) holder.appendChild(holder.ownerDocument.createElement('div')).append(node);
  const clean = createPurifier(window).sanitize(holder, config) as unknown as DocumentFragment;
  finish(clean, folders);
  return [...(clean.lastElementChild?.children ?? [])].map(each => {
    const fragment = document.createDocumentFragment();
    fragment.append(...each.childNodes);
    return fragment;
  });
}

function finish(fragment: DocumentFragment, folders: Folders): void {
  for (const element of fragment.querySelectorAll('[class]')) {
    // A document could dress up as the page around it.
    for (const name of [...element.classList]) if (/^(?:pb-|codicon)/.test(name)) element.classList.remove(name);
  }
  // KaTeX says everything twice, once for styles that are not let in; browsers show MathML.
  for (const twice of fragment.querySelectorAll('.katex-html')) twice.remove();
  for (const link of fragment.querySelectorAll('a[href], area[href]')) keepTarget(link);
  for (const image of fragment.querySelectorAll('img')) placeImage(image, folders);
  for (const input of fragment.querySelectorAll('input')) if (input.type !== 'checkbox') input.remove();
}

/** A click on a link with an `href` is the editor's, and it opens what it knows; the others are ours. */
function keepTarget(link: Element): void {
  const href = link.getAttribute('href') ?? '';
  if (/^(?:https?:|mailto:)/i.test(href)) return;
  if (!link.hasAttribute('data-href')) link.setAttribute('data-href', href);
  link.setAttribute('href', '#');
}

/** Pictures of the workspace are shown; one from elsewhere would tell its server who reads what. */
function placeImage(image: HTMLImageElement, { folder, root }: Folders): void {
  const source = image.getAttribute('src') ?? '';
  if (/^data:/i.test(source)) return;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(source) || folder === '') {
    const name = image.getAttribute('alt') || source;
    const placeholder = document.createElement('span');
    placeholder.className = 'pb-no-image';
    placeholder.title = source;
    placeholder.textContent = say('{0} (a picture from elsewhere, not loaded)', name);
    image.replaceWith(placeholder);
    return;
  }
  image.setAttribute('src', source.startsWith('/') ? `${root}${source.slice(1)}` : `${folder}${source}`);
}
