/** unused-suppression: a `<!--lint …-->` comment that silences nothing. */
import type { Suppression } from '../parse/suppressions.ts';
import { nearest } from '../text/distance.ts';
import { editOf } from './linkEdits.ts';
import { didYouMean } from './message.ts';
import { defineRule, type Fix } from './rule.ts';

/** The rule. */
export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  summary: 'A suppression comment silences nothing, or names no rule.',
  severity: 'warning',
  scope: 'outcome',
  unnecessary: true,
  messages: {
    unused: "Nothing is silenced here: no problem of '{rule}' follows.",
    unusedAll: 'Nothing is silenced here: no problem follows.',
    unknown: "There is no rule '{rule}'.{hint}",
  },
  check({ suppressions, used, ruleIds, styleIds, complete }, report) {
    for (const suppression of suppressions) {
      const { rule, name } = suppression;
      const isOn = rule === undefined ? complete : (ruleIds.get(rule) ?? styleIds.get(rule));
      // Rules of style are not proposed: other linters have more that are called nearly the same.
      const meant = rule === undefined || isOn !== undefined ? [] : nearest(rule, ruleIds.keys());
      const data = {
        rule,
        hint: didYouMean(meant),
        meant,
        comment: { start: suppression.start, end: suppression.end },
      };
      if (rule === undefined) {
        if (isOn && !used.has(suppression)) report(suppression, 'unusedAll', data);
      } else if (isOn === undefined) {
        // A name that is nothing like one of ours is another linter's: the comment's syntax is shared.
        if (meant.length > 0) report(name, 'unknown', data);
      } else if (isOn && !used.has(suppression))
        report(isAlone(suppressions, suppression) ? suppression : name, 'unused', data);
    }
  },
  safe: ['unused', 'unusedAll'],
  fixes({ start, end, messageId, data }, { path, document: { text } }) {
    const meant = messageId === 'unknown' ? (data['meant'] as readonly string[]) : [];
    const changes = meant.map(
      (word, index): Fix => ({
        title: `Change to '${word}'`,
        edits: [editOf(path, { start, end, text: word })],
        preferred: index === 0,
      }),
    );
    const comment = data['comment'] as { start: number; end: number };
    const whole = messageId === 'unusedAll' || start === comment.start;
    const range = whole ? wholeLine(text, comment) : { start: start - 1, end };
    const title = whole ? 'Remove the suppression' : 'Remove the name from the suppression';
    return [
      ...changes,
      {
        title,
        edits: [editOf(path, { ...range, text: '' })],
        preferred: meant.length === 0,
        safe: messageId !== 'unknown',
      },
    ];
  },
});

const isAlone = (all: readonly Suppression[], { start }: Suppression): boolean =>
  all.filter(other => other.start === start).length === 1;

/** The comment, with its line where it stands on one of its own. */
function wholeLine(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const after = /^[ \t]*(?:\r\n|[\r\n]|$)(?:[ \t]*(?:\r\n|[\r\n]))?/.exec(text.slice(end, end + 200))?.[0].length ?? 0;
  const alone = start === 0 || /[\r\n]/.test(text[start - 1] ?? '');
  return alone ? { start, end: end + after } : { start, end };
}
