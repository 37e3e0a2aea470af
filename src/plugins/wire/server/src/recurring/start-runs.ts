import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../shared/constants';
import type { JobsService } from '../services/jobs';
import { enterRun, type NewRun } from '../stores/recurring-runs';

/** Queues a run that flags a paragraph in the articles that are here already; within the caller's transaction, done when it commits. */
export async function startFlagging(strapi: Core.Strapi, run: NewRun): Promise<void> {
  await startRuns(strapi, [run]);
}

/** Queues runs. What cannot be queued now is, at the next start. */
export async function startRuns(strapi: Core.Strapi, runs: readonly NewRun[]): Promise<string[]> {
  return strapi.db.transaction(async ({ onCommit }) => {
    const ids: string[] = [];
    for (const run of runs) ids.push(await enterRun(strapi, run));
    onCommit(() => queueRuns(strapi, ids));
    return ids;
  });
}

/** Queues runs that are entered. */
export function queueRuns(strapi: Core.Strapi, ids: readonly string[]): void {
  const jobs = strapi.plugin(PLUGIN_ID).service('jobs') as unknown as JobsService;
  void jobs
    .add('wire-recurring', ids)
    .catch((error) => strapi.log.error('wire: runs over sources wait for the next start', error));
}
