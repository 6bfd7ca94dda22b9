/** Every language feature of the server. */

import { authoringFeature } from './authoring.ts';
import { codeActionsFeature } from './codeActions.ts';
import { codeLensFeature } from './codeLens.ts';
import { completionFeature } from './completion.ts';
import { documentLinksFeature } from './documentLinks.ts';
import { documentSymbolsFeature } from './documentSymbols.ts';
import type { Feature } from './feature.ts';
import { foldingFeature } from './folding.ts';
import { hoverFeature } from './hover.ts';
import { inlayHintsFeature } from './inlayHints.ts';
import { moveFilesFeature } from './moveFiles.ts';
import { navigationFeature } from './navigation.ts';
import { previewFeature } from './preview.ts';
import { renameFeature } from './rename.ts';
import { selectionRangesFeature } from './selectionRanges.ts';
import { viewsFeature } from './views.ts';
import { workspaceSymbolsFeature } from './workspaceSymbols.ts';

/** Every language feature, in the order in which the design lists them. */
export const features: readonly Feature[] = [
  completionFeature,
  hoverFeature,
  navigationFeature,
  documentLinksFeature,
  renameFeature,
  moveFilesFeature,
  codeActionsFeature,
  documentSymbolsFeature,
  workspaceSymbolsFeature,
  foldingFeature,
  selectionRangesFeature,
  codeLensFeature,
  inlayHintsFeature,
  viewsFeature,
  authoringFeature,
  previewFeature,
];
