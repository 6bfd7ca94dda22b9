/** Rendering: the text of a document as HTML, by VS Code's own Markdown engine with all that extends it. */
import { commands, env, extensions, l10n, type TextDocument } from 'vscode';
import type { Notice } from '../../../webview/src/messages.ts';
import { MARKDOWN } from '../givenFeatures.ts';

/** Longer texts are rendered only when the author wants it, in UTF-16 code units: a page of them takes seconds to lay out. */
const longest = 500_000;

/** What came of rendering. */
export interface Rendered {
  readonly html: string | null;
  /** Why there is no HTML. */
  readonly notice: Notice | undefined;
}

/** Renders the document of a panel. */
export interface Renderer {
  /** Renders a document from a line on, so that each element keeps its line; once for as long as the text is the same. Never throws. */
  readonly render: (document: TextDocument, bodyLine: number, evenLong: boolean) => Promise<Rendered>;
  /** Lets go what was rendered: an extension may render the same text otherwise now. */
  readonly forget: () => void;
}

/** A renderer that has rendered nothing yet. */
export function newRenderer(): Renderer {
  let last: { readonly wanted: string; readonly rendered: Promise<Rendered> } | undefined;
  return {
    render(document, bodyLine, evenLong) {
      // Versions are counted anew when a document is opened again; texts tell.
      const text = document.getText();
      const wanted = JSON.stringify([bodyLine, evenLong, text]);
      if (last?.wanted === wanted) return last.rendered;
      const rendered = render(document, bodyLine, evenLong).then(result => {
        // What could not be rendered may be another time.
        if (result.html === null) last = undefined;
        return result;
      });
      last = { wanted, rendered };
      return rendered;
    },
    forget() {
      last = undefined;
    },
  };
}

async function render(document: TextDocument, bodyLine: number, evenLong: boolean): Promise<Rendered> {
  if (!extensions.getExtension(MARKDOWN)) return { html: null, notice: disabled() };
  const text = document.getText();
  if (text.length > longest && !evenLong) return { html: null, notice: tooLong(text.length) };
  // The frontmatter is shown above the text, in badges.
  const start = document.offsetAt(document.lineAt(Math.min(bodyLine, document.lineCount - 1)).range.start);
  try {
    return {
      html: await renderMarkdown('\n'.repeat(bodyLine) + text.slice(bodyLine === 0 ? 0 : start)),
      notice: undefined,
    };
  } catch (error) {
    return {
      html: null,
      notice: { kind: 'warning', text: l10n.t('The text could not be rendered: {0}', String(error)), button: null },
    };
  }
}

/** Markdown as HTML, not sanitised. */
export const renderMarkdown = async (markdown: string): Promise<string> =>
  String(await commands.executeCommand('markdown.api.render', markdown));

const disabled = (): Notice => ({
  kind: 'warning',
  text: l10n.t("VS Code's extension Markdown Language Features is disabled. The preview needs it to render the text."),
  button: { title: l10n.t('Show Extension'), does: 'enableMarkdown' },
});

const tooLong = (length: number): Notice => ({
  kind: 'info',
  text: l10n.t(
    'This document has {0} characters. To keep the editor quick, its text is not shown unless you ask for it.',
    length.toLocaleString(env.language),
  ),
  button: { title: l10n.t('Show Anyway'), does: 'showAnyway' },
});
