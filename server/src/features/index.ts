/** Every language feature of the server. */
import { codeActionsFeature } from './codeActions.ts';
import { completionFeature } from './completion.ts';
import type { Feature } from './feature.ts';
import { hoverFeature } from './hover.ts';

/** Every language feature, in the order in which the design lists them. */
export const features: readonly Feature[] = [codeActionsFeature, completionFeature, hoverFeature];
