/** malformed-heading: a line that an author meant as a heading and that Markdown takes for text. */
import type { Document } from '../parse/document.ts';
import type { Block } from '../parse/syntax.ts';
import { lineEnd } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import { editOf } from './linkEdits.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const malformedHeading = defineRule({
  id: 'malformed-heading',
  summary: "A line begins like a heading, but no plain space follows its '#'.",
  severity: 'warning',
  scope: 'document',
  messages: {
    space: "This is no heading: {name} follows '{marker}'. Expected a plain space.",
    missing: "This is no heading: no space follows '{marker}'. Expected '{marker} {text}'.",
  },
  check({ document }, report) {
    if (!isSuspicious(document.text)) return;
    for (const block of document.blocks) {
      if (block.type !== 'paragraph') continue;
      for (const line of linesOf(document, block)) {
        const text = document.text.slice(line.start, line.end);
        const marker = /^#{1,6}(?=(?:[^\S \t]|\u200b)(?![^\S \t]|\u200b))/.exec(text)?.[0];
        if (marker === undefined) continue;
        const end = line.start + marker.length + 1;
        report({ start: line.start, end }, 'space', { marker, name: nameOf(document.text.charAt(end - 1)) });
      }
      const glued = gluedHeading(document, block);
      if (glued) report({ start: block.start, end: block.start + glued.marker.length }, 'missing', glued);
    }
  },
  safe: ['space'],
  fixes({ end, messageId }, { path }) {
    const at = messageId === 'space' ? end - 1 : end;
    const title = messageId === 'space' ? 'Change it to a plain space' : 'Insert a space';
    return [
      { title, edits: [editOf(path, { start: at, end, text: ' ' })], preferred: true, safe: messageId === 'space' },
    ];
  },
});

/** Whether a text may hold a fault: a `#` before a special space, or two before a letter. Most texts do not. */
function isSuspicious(text: string): boolean {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at)) {
    const start = at;
    while (text.charCodeAt(at) === 35) at++;
    const after = text.charCodeAt(at);
    if (after > 127 || after === 11 || after === 12 || (at - start > 1 && after >= 65 && after <= 90)) return true;
  }
  return false;
}

/** The lines of a paragraph without the markers of containers. */
function* linesOf({ text }: Document, { start, end, stretches }: Block & { type: 'paragraph' }): Generator<Range> {
  for (const stretch of stretches ?? [{ start, end }])
    for (let at = stretch.start; at < stretch.end; ) {
      const stop = Math.min(stretch.end, lineEnd(text, at));
      const first = at + (/^ {0,3}(?=#)/.exec(text.slice(at, at + 4))?.[0].length ?? 0);
      yield { start: first, end: stop };
      at = stop + (text.startsWith('\r\n', stop) ? 2 : 1);
    }
}

/**
 * `##Overview`, where nothing else can be meant: two `#`s or more, a capital letter or one of a script without case, a
 * paragraph of one line outside lists and quotes, and no other `#` in it, as tags, channels and colours have them.
 */
function gluedHeading({ text }: Document, { start, end, parent }: Block): { marker: string; text: string } | undefined {
  const found = /^(#{2,6})((?:\p{Lu}|\p{Lo})[^#\r\n]*)#*$/u.exec(text.slice(start, Math.min(end, start + 200)));
  if (!found || parent >= 0 || end - start > 200) return undefined;
  return { marker: found[1] ?? '', text: (found[2] ?? '').trim() };
}

const names: Readonly<Record<string, string>> = {
  '\u00a0': 'a no-break space',
  '\u202f': 'a narrow no-break space',
  '\u3000': 'an ideographic space',
  '\u200b': 'a zero-width space',
};

const nameOf = (character: string): string => names[character] ?? 'a special space';
