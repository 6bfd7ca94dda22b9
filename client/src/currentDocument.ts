/** The document that the author looks at: in a text editor, or in a preview. */
import { type Disposable, type Event, EventEmitter, type Uri, window } from 'vscode';

/** Which document that is, and when it becomes another one. */
export interface CurrentDocument extends Disposable {
  /** The Markdown document in front; `undefined` where there is something else. */
  readonly uri: () => Uri | undefined;
  readonly event: Event<void>;
  /** The preview in front shows this document; `undefined` where no preview is in front. */
  readonly setPreviewed: (uri: Uri | undefined) => void;
}

/** Follows the editors. */
export function currentDocument(): CurrentDocument {
  const emitter = new EventEmitter<void>();
  let previewed: Uri | undefined;
  const listener = window.onDidChangeActiveTextEditor(() => emitter.fire());
  return {
    uri() {
      const edited = window.activeTextEditor?.document;
      if (edited) return edited.languageId === 'markdown' ? edited.uri : undefined;
      return previewed;
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
