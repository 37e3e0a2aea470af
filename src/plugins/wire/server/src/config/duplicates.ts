import type { DuplicateSettings } from '../../../core/settings';

export const DEFAULT_DUPLICATES: DuplicateSettings = { copies: 'receipt', near: true, sourceOrder: [] };
