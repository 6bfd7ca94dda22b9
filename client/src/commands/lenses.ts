/** What the lenses above a document's title run, and "Playbook: Insert Section…". */
import { commands, Disposable, Location, Position, Range, Selection, Uri, window } from 'vscode';
import {
  insertSectionCommand,
  type LensArguments,
  type LensPlace,
  type LensPosition,
  showReferencesCommand,
} from '../../../server/src/protocol.ts';

/** The commands that the server may put behind a lens. */
export const lensCommands: readonly string[] = [showReferencesCommand, insertSectionCommand];

/** Registers them. */
export function registerLensCommands(): Disposable {
  return Disposable.from(
    commands.registerCommand(showReferencesCommand, (...[uri, position, places]: LensArguments) =>
      commands.executeCommand(
        'editor.action.showReferences',
        Uri.parse(uri),
        toPosition(position),
        places.map(toLocation),
      ),
    ),
    commands.registerCommand(insertSectionCommand, async (...[uri, position]: Partial<LensArguments>) => {
      if (uri !== undefined && position !== undefined) {
        const at = toPosition(position);
        await window.showTextDocument(Uri.parse(uri), { selection: new Selection(at, at) });
      }
      await commands.executeCommand('editor.action.codeAction', { kind: 'refactor.rewrite.insertSection' });
    }),
  );
}

const toPosition = ({ line, character }: LensPosition): Position => new Position(line, character);

const toLocation = ({ uri, range: { start, end } }: LensPlace): Location =>
  new Location(Uri.parse(uri), new Range(toPosition(start), toPosition(end)));
