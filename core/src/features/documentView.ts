/** What every language feature is asked about: one document as its author sees it now, in its library. */
import type { Config } from '../config/config.ts';
import type { Facts } from '../library/facts.ts';
import type { Library } from '../library/library.ts';
import type { Document } from '../parse/document.ts';
import type { Say } from '../text/say.ts';

/** One document as its author sees it now, in its library. */
export interface DocumentView {
  /** Where the document is, relative to the library's root. */
  readonly path: string;
  readonly document: Document;
  /** The library's facts of the same text. */
  readonly facts: Facts;
  readonly library: Library;
  /** The configuration that holds for the document. */
  readonly config: Config;
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string;
  /** The author's language; English where nothing is said. */
  readonly say?: Say;
}
