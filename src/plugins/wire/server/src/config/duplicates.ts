import { NEAR_SHARE } from '../../../core/duplicates/near/compare';
import type { DuplicateSettings } from '../../../core/settings';

export const DEFAULT_DUPLICATES: DuplicateSettings = {
  copies: 'receipt',
  near: true,
  nearShare: NEAR_SHARE,
  sourceOrder: [],
};
