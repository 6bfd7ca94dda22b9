/** The document that the author looks at: in a text editor, or in a preview. */
import { type Disposable, type DocumentSelector, type Event, EventEmitter, languages, type Uri, window } from 'vscode';

/** Which document that is, and when it becomes another one. */
export interface CurrentDocument extends Disposable {
  /** The Markdown document in front; `undefined` where there is something else, or one that the server is not told of. */
  readonly uri: () => Uri | undefined;
  readonly event: Event<void>;
  /** The preview in front shows this document; `undefined` where no preview is in front. */
  readonly setPreviewed: (uri: Uri | undefined) => void;
}

/** Follows the editors; `selector` chooses what the server is told of. */
export function currentDocument(selector: DocumentSelector): CurrentDocument {
  const emitter = new EventEmitter<void>();
  let previewed: Uri | undefined;
  const listener = window.onDidChangeActiveTextEditor(() => emitter.fire());
  return {
    uri() {
      const edited = window.activeTextEditor?.document;
      if (!edited) return previewed;
      return edited.languageId === 'markdown' && languages.match(selector, edited) > 0 ? edited.uri : undefined;
    },
    event: emitter.event,
    setPreviewed(uri) {
      if (uri?.toString() === previewed?.toString()) return;
      previewed = uri;
      emitter.fire();
    },
    dispose() {
      emitter.dispose();
      listener.dispose();
    },
  };
}
