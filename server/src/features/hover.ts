/** Hover: what there is to tell about what the author points at. */
import { type CancellationToken, type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { linesAt, overlaps, pointedAt, type Range, toMarkdown, toPlainText } from '#core';
import type { Abilities } from '../abilities.ts';
import type { Session } from '../session.ts';
import { toRange } from '../toLsp.ts';
import { descriptionOf } from './description.ts';
import { type Feature, offsetIn, openView } from './feature.ts';

/** Hover. */
export const hoverFeature: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  listen({ connection, session, abilities, shares }) {
    connection.onHover((params, token) =>
      shares.of('hover') === 'nothing' ? null : hover(session, params, abilities, token),
    );
  },
};

async function hover(
  session: Session,
  { textDocument: { uri }, position }: HoverParams,
  abilities: Abilities,
  token: CancellationToken,
): Promise<Hover | null> {
  const open = await openView(session, uri);
  const pointed = open && pointedAt(open.view, offsetIn(open.view, position));
  if (!open || !pointed || token.isCancellationRequested) return null;
  const all = await descriptionOf(session, open, pointed.about);
  const said = abilities.hoversProblems ? problemsAt(session, uri, pointed) : [];
  const description = all.filter(paragraph => !said.some(message => toPlainText([paragraph]).endsWith(message)));
  if (description.length === 0) return null;
  const contents = abilities.hoverMarkdown
    ? { kind: MarkupKind.Markdown, value: toMarkdown(description) }
    : { kind: MarkupKind.PlainText, value: toPlainText(description) };
  return { contents, range: toRange(linesAt(open.view.library, open.path), pointed) };
}

/** What the problems say that lie where the author points at. */
const problemsAt = (session: Session, uri: string, pointed: Range): string[] =>
  session.problemsOf(uri).flatMap(problem => (overlaps(problem, pointed) ? [problem.message] : []));
