import type { Core } from '@strapi/strapi';
import { IMPORT_FINISHED, PLUGIN_ID } from '../../../shared/constants';
import type { ImportSummary } from '../../../shared/contracts/imports';
import { findImport, toSummary } from '../stores/imports';
import type { SourceHealthService } from './source-health';

/** Tells of an import that is over: its source's health hears of it and, once it is finished, whoever listens, webhooks among them. */
export async function tellOver(strapi: Core.Strapi, documentId: string): Promise<ImportSummary> {
  const over = (await findImport(strapi, documentId))!;
  const health = strapi.plugin(PLUGIN_ID).service('source-health') as unknown as SourceHealthService;
  await health.noteImport(over);
  const summary = toSummary(over);
  if (summary.state === 'finished') await strapi.eventHub.emit(IMPORT_FINISHED, { ...summary });
  return summary;
}
