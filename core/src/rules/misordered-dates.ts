/** misordered-dates: a document was updated before it was created, or in the future. */
import { changeText, textAt } from './frontmatterValues.ts';
import { editOf } from './linkEdits.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const misorderedDates = defineRule({
  id: 'misordered-dates',
  summary: 'A document was updated before it was created, or in the future.',
  severity: 'warning',
  scope: 'document',
  kindOnly: true,
  messages: {
    before: "'updated_at' is {date}; expected no day before {created}, when the document was created.",
    future: "'{key}' is {date}; expected no day after today, {today}.",
  },
  check({ document, kind, today }, report) {
    const [created, updated] = ['created_at', 'updated_at'].map(key => textAt(document, kind, key));
    const isFuture = (text: string) => text.slice(0, 10) > today && text.slice(0, 10) > dayAfter(today);
    if (created && isFuture(created.text)) report(created, 'future', { key: 'created_at', date: created.text, today });
    if (!updated) return;
    if (isFuture(updated.text)) report(updated, 'future', { key: 'updated_at', date: updated.text, today });
    else if (created && !isFuture(created.text) && updated.text.slice(0, 10) < created.text.slice(0, 10))
      report(updated, 'before', { date: updated.text, created: created.text });
  },
  fixes(problem, { path, today }) {
    const [day = today] = [String(problem.data['created'] ?? ''), today].sort().reverse();
    const edits = [editOf(path, changeText(problem, day))];
    return [{ title: `Change to ${day}`, edits, preferred: true }];
  },
});

/** Where an author writes it may be tomorrow already, and a report must not depend on the hour. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
