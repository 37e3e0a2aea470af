import type { BodyState } from './body-state';
import { cutBlocks } from './cut-blocks';

/** The body that readers see: Strapi blocks, without the notices that are placed elsewhere. */
export const bodyOf = ({ full, cuts }: BodyState): unknown[] => cutBlocks(full, cuts);
