import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { PLUGIN_ID } from '../../../shared/constants';

/** What `wire.config.duplicates` says. */
export const duplicateSettings = z.strictObject({
  copies: z.enum(['receipt', 'import']),
  near: z.boolean(),
  sourceOrder: z.array(z.string().min(1)),
});

export type DuplicateSettings = z.infer<typeof duplicateSettings>;

export const DEFAULT_DUPLICATES: DuplicateSettings = {
  /** The same headline and text under another guid or source: kept as a receipt that points to the first, or imported as an article of its own. */
  copies: 'receipt',
  /** Whether articles that say nearly the same are found and grouped. */
  near: true,
  /** Names of sources: of the articles of a group one of the first source leads, else one of the second …; then the earliest one. */
  sourceOrder: [],
};

/** What `config/plugins.ts` says about copies and near duplicates. */
export const configuredDuplicates = (strapi: Core.Strapi): DuplicateSettings =>
  strapi.plugin(PLUGIN_ID).config('duplicates') as DuplicateSettings;
