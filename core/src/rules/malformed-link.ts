/** malformed-link: a destination that is not written as Markdown and URLs want it. */
import { encodePath } from '../parse/url.ts';
import { editOf } from './linkEdits.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const malformedLink = defineRule({
  id: 'malformed-link',
  summary: 'A link has a bad percent-encoding, an empty destination, or spaces without angle brackets.',
  severity: 'warning',
  scope: 'document',
  messages: {
    percent: "'{url}' has a '%' that begins no percent-encoding. Expected '%25' for a '%' of the name.",
    empty: 'The link has no destination.',
    spaces: "'{url}' has spaces, so this is no link. Expected '<{url}>'.",
  },
  check({ document }, report) {
    for (const [index, link] of document.links.entries()) {
      const { start, end } = link.destination;
      if (link.malformed) report(link.destination, 'percent', { url: document.text.slice(start, end) });
      if (start < end || link.syntax === 'definition' || link.syntax === 'html' || link.bracketed) continue;
      // `[](){#id}` is a place to link to, where site generators know attribute lists.
      const isPlace = link.text.start === link.text.end && document.text[link.end] === '{';
      const isMarked = document.todos.some(todo => todo.link === index || todo.start === link.start);
      if (!isPlace && !isMarked) report(link, 'empty');
    }
    for (const { fault, url, start, end } of document.strays)
      if (fault === 'spaces') report({ start, end }, 'spaces', { url });
  },
  safe: ['percent', 'spaces'],
  fixes({ start, end, messageId, data }, { path }) {
    const url = String(data['url']);
    if (messageId === 'percent') {
      const text = url.replace(/%(?![0-9a-f]{2})/gi, '%25');
      return [
        { title: `Change to '${text}'`, edits: [editOf(path, { start, end, text })], preferred: true, safe: true },
      ];
    }
    if (messageId !== 'spaces') return [];
    const encoded = url.replace(/[^#]*/, encodePath);
    return [
      {
        title: 'Put it in angle brackets',
        edits: [editOf(path, { start, end, text: `<${url}>` })],
        preferred: true,
        safe: true,
      },
      { title: `Change to '${encoded}'`, edits: [editOf(path, { start, end, text: encoded })] },
    ];
  },
});
