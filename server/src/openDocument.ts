/** Open documents: the texts that the author sees, parsed when somebody asks. */
import { type Document, parseDocument } from '#core';

/** The text of an open document. */
export interface OpenDocument {
  readonly text: string;
  /** The parsed text; parsed once, at the first use. */
  readonly document: Document;
}

/** An open document of this text. */
export function openDocument(text: string): OpenDocument {
  let parsed: Document | undefined;
  return {
    text,
    get document() {
      parsed ??= parseDocument(text);
      return parsed;
    },
  };
}
