/** What there is to say of a rule: its page, and how it is set and silenced. */
import type { Rule } from '#core';
import type { Paint } from '../terminal.ts';
import { pages } from './pages.generated.ts';
import { renderPage } from './plain.ts';

/** The page of a rule for the terminal. */
export function explainRule({ id, summary }: Rule, paint: Paint): string {
  const page = pages[id] ?? `# ${id}\n\n${summary}`;
  return `${renderPage(page, paint)}
${paint.bold('In your documents')}

    Silence it before a block:   <!--lint ignore ${id}-->
    Silence it from here on:     <!--lint disable ${id}-->
    Set it in VS Code:           "playbook.rules": { "${id}": "off" }
`;
}
