/** Every language feature of the server. */
import { codeActionsFeature } from './codeActions.ts';
import { completionFeature } from './completion.ts';
import { documentLinksFeature } from './documentLinks.ts';
import type { Feature } from './feature.ts';
import { hoverFeature } from './hover.ts';
import { moveFilesFeature } from './moveFiles.ts';
import { navigationFeature } from './navigation.ts';
import { renameFeature } from './rename.ts';

/** Every language feature, in the order in which the design lists them. */
export const features: readonly Feature[] = [
  completionFeature,
  hoverFeature,
  navigationFeature,
  documentLinksFeature,
  renameFeature,
  moveFilesFeature,
  codeActionsFeature,
];
