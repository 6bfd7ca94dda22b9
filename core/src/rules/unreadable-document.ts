/** unreadable-document: a file that is no text that can be checked; only links into it are. */
import { defineRule } from './rule.ts';

/** The rule. */
export const unreadableDocument = defineRule({
  id: 'unreadable-document',
  summary: 'A document is too large, no valid UTF-8, or binary, and is not checked.',
  severity: 'warning',
  scope: 'document',
  messages: {
    large: 'This document is larger than 2 MiB and is not checked; only links into it are.',
    binary: 'This document holds NUL bytes, so it is no text, and is not checked; only links into it are.',
    encoding: 'This document is not valid UTF-8 and is not checked; only links into it are. Save it as UTF-8.',
    denied: 'This document cannot be read (permission denied) and is not checked; only links into it are.',
  },
  check({ unreadable }, report) {
    if (unreadable) report({ start: 0, end: 0 }, unreadable);
  },
});
