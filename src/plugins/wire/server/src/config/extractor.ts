import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { ExtractorSettings } from '../../../extractor';
import { PLUGIN_ID } from '../../../shared/constants';

/** Timers do not count further than 24 days. */
const seconds = z.number().positive().max(86_400);

/** What `wire.config.entities.extractor` says. */
export const extractorSettings = z.strictObject({
  command: z.array(z.string().min(1)),
  processes: z.number().int().min(1).max(32),
  findings: z.enum(['beside', 'instead']),
  minScore: z.number().min(0).max(1),
  timeoutSeconds: seconds,
  startSeconds: seconds,
  idleSeconds: seconds,
  memoryMegabytes: z.number().int().positive().optional(),
  env: z.record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/u, 'is no name of a variable'), z.string()),
});

/** What `config/plugins.ts` says about another extractor. */
export const configuredExtractor = (strapi: Core.Strapi): ExtractorSettings =>
  (strapi.plugin(PLUGIN_ID).config('entities') as { extractor: ExtractorSettings }).extractor;
