/** Every language feature of the server. */
import { codeActionsFeature } from './codeActions.ts';
import type { Feature } from './feature.ts';

/** Every language feature, in the order in which the design lists them. */
export const features: readonly Feature[] = [codeActionsFeature];
