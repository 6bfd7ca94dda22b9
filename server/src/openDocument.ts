/** Texts of documents, such as the author sees them, parsed when somebody asks. */
import { type Document, parseDocument } from '#core';

/** The text of a document. */
export interface OpenDocument {
  readonly text: string;
  /** The parsed text; parsed once, at the first use. */
  readonly document: Document;
}

/** A document of this text; `parse` reads as much of it as is to be known. */
export function openDocument(text: string, parse: (text: string) => Document = parseDocument): OpenDocument {
  let parsed: Document | undefined;
  return {
    text,
    get document() {
      parsed ??= parse(text);
      return parsed;
    },
  };
}
