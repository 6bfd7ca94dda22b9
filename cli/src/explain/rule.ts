/** What there is to say of a rule: its page, and how it is set and silenced. */
import { type Rule, type StyleRule, stylePage } from '#core';
import type { Paint } from '../terminal.ts';
import { pages } from './pages.generated.ts';
import { renderPage } from './plain.ts';

/** The page of a rule for the terminal. */
export function explainRule({ id, summary }: Rule, paint: Paint): string {
  const page = pages[id] ?? `# ${id}\n\n${summary}`;
  return `${renderPage(page, paint)}
${inDocuments(id, paint)}`;
}

/** A rule of remark-lint for the terminal: what it reports, and where its page is. */
export function explainStyleRule({ id, summary }: StyleRule, paint: Paint): string {
  const told = `Severity: **information**. Where 'style' is 'recommended', remark-lint looks at documents of a kind.`;
  return `${renderPage(`# ${id}\n\n${summary} ${told}\n\n${stylePage(id)}\n`, paint)}
${inDocuments(id, paint)}`;
}

const inDocuments = (id: string, paint: Paint): string => `${paint.bold('In your documents')}

    Silence it before a block:   <!--lint ignore ${id}-->
    Silence it from here on:     <!--lint disable ${id}-->
    Set it in VS Code:           "playbook.rules": { "${id}": "off" }
`;
