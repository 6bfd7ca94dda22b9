/** What a rule may look at that judges configurations. */
import type { ConfigFile } from '../config/readConfig.ts';
import type { Library } from '../library/library.ts';

/** A file that configurations are made from, and the library around it. */
export interface ConfigInput {
  readonly path: string;
  readonly file: ConfigFile;
  readonly library: Library;
}
